import * as net from 'node:net';

export function send(port: number, line: string, done: () => void): void {
  let socket: net.Socket;
  socket = net.createConnection(port, () => { // expect: unheard-error
    socket.end(`${line}\n`);
  });
  socket.on('close', done);
}
