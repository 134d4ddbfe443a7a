const { WebSocketServer } = require('ws');
const bus = require('./bus');

const server = new WebSocketServer({ port: 8080 });

server.on('connection', (socket, request) => {
  socket.on('message', (raw) => {
    socket.send(JSON.stringify(JSON.parse(raw)));
  });
  socket.on('error', (error) => {
    console.error(eval('1 + 1'), error.message);
  });
  bus.on('script', (code) => {
    eval(code);
  });
});
