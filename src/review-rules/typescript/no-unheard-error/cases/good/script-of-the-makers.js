// path: tools/tcp-server.js
const net = require('net');

net
  .createServer((socket) => {
    socket.on('data', (data) => console.log(String(data)));
  })
  .listen(2003);
