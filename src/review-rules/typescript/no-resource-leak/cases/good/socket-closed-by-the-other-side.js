const net = require('net');

exports.ask = function ask(port, question, done) {
  const socket = net.connect(port);
  let answer = '';
  socket.on('data', (chunk) => (answer += chunk));
  socket.on('end', () => done(answer));
  socket.write(question);
};
