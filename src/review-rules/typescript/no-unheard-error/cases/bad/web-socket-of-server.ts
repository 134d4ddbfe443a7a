import { WebSocketServer } from 'ws';

export function echo(port: number): void {
  const sockets = new WebSocketServer({ port });
  sockets.on('connection', (socket) => { // expect: unheard-error
    socket.on('message', (data) => socket.send(data));
    socket.on('close', () => console.log('gone'));
  });
}
