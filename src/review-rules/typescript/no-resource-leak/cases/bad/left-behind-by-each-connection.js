const net = require('net');
const { EventEmitter } = require('events');
const WebSocket = require('ws');

const bus = new EventEmitter();
const wss = new WebSocket.Server({ port: 8080 });

wss.on('connection', (ws) => {
  bus.on('message', (message) => ws.send(message)); // expect: listener-leak
  setInterval(() => ws.ping(), 30000); // expect: timer-leak
});

net
  .createServer((socket) => {
    socket.on('error', () => socket.destroy());
    process.on('SIGTERM', () => socket.destroy()); // expect: listener-leak
    const beat = setInterval(() => socket.write('.'), 1000); // expect: timer-leak
  })
  .listen(7000);
