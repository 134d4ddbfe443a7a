const dgram = require('dgram');

const server = dgram.createSocket('udp4');
server.on('message', (message) => {
  if (message.length < 4) return;
  console.log(message.readUInt16BE(2));
});
require('net').createServer((socket) => {
  socket.once('data', (chunk) => socket.write(String(chunk.readUInt8(0))));
});
