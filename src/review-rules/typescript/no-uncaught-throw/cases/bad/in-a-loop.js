const net = require('net');

net
  .createServer((socket) => {
    socket.on('data', (chunk) => {
      String(chunk)
        .split('\n')
        .forEach((line) => {
          const command = JSON.parse(line); // expect: uncaught-throw
          socket.write(command.name);
        });
    });
  })
  .listen(7000);
