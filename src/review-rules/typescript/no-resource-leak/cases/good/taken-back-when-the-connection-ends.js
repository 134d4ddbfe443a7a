const net = require('net');
const { EventEmitter } = require('events');
const WebSocket = require('ws');

const bus = new EventEmitter();
const wss = new WebSocket.Server({ port: 8080 });

wss.on('connection', (ws) => {
  const send = (message) => ws.send(message);
  bus.on('message', send);
  const timer = setInterval(() => ws.ping(), 30000);
  ws.on('error', () => ws.terminate());
  ws.on('close', () => {
    bus.removeListener('message', send);
    clearInterval(timer);
  });
});

net
  .createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.on('data', (bytes) => socket.write(bytes));
  })
  .listen(7000);
