import { WebSocketServer } from 'ws';

const sockets = new WebSocketServer({ port: 4000 });
sockets.on('connection', (socket) => {
  socket.on('message', (data: Buffer) => {
    const { type, text } = JSON.parse(data.toString()); // expect: uncaught-throw
    if (type === 'say') for (const other of sockets.clients) other.send(text);
  });
});
