const http = require('http');
const url = require('url');

exports.start = (server, port) => http.createServer(listenerFor(server)).listen(port);

function listenerFor(server) {
  return safely((req, res) => server.send(decodeURIComponent(url.parse(req.url).pathname), res));
}

function safely(listener) {
  return (req, res) => {
    try {
      listener(req, res);
    } catch {
      res.writeHead(400).end();
    }
  };
}

const readerOf = (sessions) => async (data) => {
  const { session, text } = JSON.parse(data);
  await sessions.get(session)?.add(text);
};

exports.listen = (queue, sessions) => queue.read(readerOf(sessions));
