const http = require('http');

const server = http.createServer();
server.on('upgrade', (req, socket) => { // expect: unheard-error
  socket.write('HTTP/1.1 101 Switching Protocols\r\n\r\n');
  socket.on('data', (chunk) => socket.write(chunk));
});
server.listen(80);
