const { WebSocketServer } = require('ws');

exports.serve = (port, rooms) => {
  new WebSocketServer({ port }).on('connection', (socket) => {
    socket.on('message', (data) => {
      let message;
      try {
        message = JSON.parse(data);
      } catch {
        return socket.send('{"error":"no JSON"}');
      }
      switch (message.type) { // expect: uncaught-throw
        case 'join':
          return rooms.join(message.room, socket);
        default:
          return rooms.send(message.room, message.text);
      }
    });
  });
};

exports.read = (socket, handlers) => {
  socket.on('message', function (text) {
    var request;
    try {
      request = JSON.parse(text.toString());
    } catch (error) {
      socket.close();
      return;
    }
    const handler = handlers[request.method]; // expect: uncaught-throw
    if (handler) handler(request.params);
  });
};

exports.takeApart = (socket, rooms) => {
  socket.on('message', (data) => {
    let message;
    try {
      message = JSON.parse(data);
    } catch {
      return;
    }
    const { type, room } = message; // expect: uncaught-throw
    if (type === 'join') rooms.join(room, socket);
  });
};
