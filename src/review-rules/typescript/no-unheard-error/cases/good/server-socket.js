const net = require('net');

net
  .createServer((socket) => {
    socket.setEncoding('utf8').on('data', (text) => socket.write(text)).on('error', () => socket.destroy());
  })
  .listen(7);

net.createServer((socket) => serve(socket)).listen(8);

function serve(socket) {
  socket.on('error', console.error);
}
