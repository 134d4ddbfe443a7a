const WebSocket = require('ws');

new WebSocket.Server({ port: 9000 }).on('connection', (ws) => {
  ws.on('message', (message) => {
    if (message.length > 1024) throw new Error('too long'); // expect: uncaught-throw
    ws.send(message);
  });
});
