const net = require('net');

net.createServer((socket) => {
  socket.on('data', (chunk) => {
    const copy = JSON.parse(JSON.stringify(chunk));
    const text = decodeURIComponent(encodeURIComponent(String(chunk)));
    socket.write(text + copy.type);
  });
});
