const net = require('net');
const { EventEmitter } = require('events');

function Client(socket) {
  EventEmitter.call(this);
  var self = this;
  socket.on('error', function () {});
  socket.on('data', function (chunk) {
    self.read(chunk);
  });
}

Client.prototype.read = function (chunk) {
  this.emit('message', JSON.parse(chunk.toString('utf8'))); // expect: uncaught-throw
};

class Connection {
  constructor(sock) {
    this.bytes = Buffer.alloc(0);
    sock.on('error', () => {});
    sock.on('data', (chunk) => this.take(chunk));
  }

  take(chunk) {
    this.bytes = Buffer.concat([this.bytes, chunk]);
    const end = this.bytes.indexOf(10);
    if (end === -1) return;
    this.handle(this.bytes.subarray(0, end));
    this.bytes = this.bytes.subarray(end + 1);
  }

  handle(line) {
    const message = JSON.parse(line.toString()); // expect: uncaught-throw
    this.last = message;
  }
}

module.exports = { Client, listen: (port) => net.createServer((sock) => new Connection(sock)).listen(port) };
