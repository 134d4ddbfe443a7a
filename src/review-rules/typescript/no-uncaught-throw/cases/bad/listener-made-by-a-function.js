const http = require('http');
const url = require('url');

exports.start = (server, port) => http.createServer(listenerFor(server)).listen(port);

function listenerFor(server) {
  return function listener(req, res) {
    const file = decodeURIComponent(url.parse(req.url).pathname); // expect: uncaught-throw
    server.send(file, res);
  };
}

const readerOf = (sessions) => (data) => {
  const { session, text } = JSON.parse(data); // expect: uncaught-throw
  sessions.get(session)?.add(text);
};

exports.listen = (socket, sessions) => socket.on('message', readerOf(sessions));
