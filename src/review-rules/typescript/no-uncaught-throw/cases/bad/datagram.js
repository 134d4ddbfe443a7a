const dgram = require('dgram');

const server = dgram.createSocket('udp4');
server.on('message', (message, sender) => {
  const kind = message.readUInt16BE(2); // expect: uncaught-throw
  console.log('%d from %s', kind, sender.address);
});
server.bind(5353);
