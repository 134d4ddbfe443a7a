const http = require('http');

const server = http.createServer();
server.on('upgrade', (req, socket) => {
  const host = req.headers.host.split(':')[0];
  if (req.headers.upgrade.toLowerCase() !== 'websocket') socket.destroy();
  else socket.write(host);
});
