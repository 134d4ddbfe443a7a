const net = require('net');

net.createServer((socket) => {
  socket.on('data', (chunk) => {
    try {
      read(chunk);
    } catch (error) {
      socket.destroy(error);
    }
  });
});

function read(chunk) {
  const command = JSON.parse(chunk);
  console.log(command.name, chunk.readUInt32BE(4));
}
