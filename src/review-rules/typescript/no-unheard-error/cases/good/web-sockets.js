const http = require('http');
const { WebSocketServer } = require('ws');

const server = http.createServer();
const sockets = new WebSocketServer({ noServer: true });
server.on('upgrade', (req, socket, head) => {
  sockets.handleUpgrade(req, socket, head, (ws) => sockets.emit('connection', ws, req));
});
sockets.on('connection', (ws) => {
  ws.on('error', console.error);
  ws.on('message', (data) => ws.send(data));
});
