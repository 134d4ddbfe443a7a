const { WebSocketServer } = require('ws');
const vm = require('vm');

const server = new WebSocketServer({ port: 8080 });

server.on('connection', (socket) => {
  socket.on('message', (raw) => {
    const message = JSON.parse(raw);
    if (message.type === 'run') eval(message.code); // expect: code-injection
    else new vm.Script(message.code).runInThisContext(); // expect: code-injection
  });
});
