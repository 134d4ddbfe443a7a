const net = require('net');
const { EventEmitter } = require('events');

class Line extends EventEmitter {
  open(port, host) {
    this.socket = net.connect(port, host);
    this.socket.on('data', (text) => this.emit('text', text));
    this.socket.on('close', () => this.emit('closed'));
    this.watch();
  }

  watch() {
    for (const [event, handler] of Object.entries(this.handlers)) this.socket.on(event, handler);
  }
}

class Passed extends EventEmitter {
  open(port, host) {
    this.connection = net.connect(port, host);
    this.connection.on('data', (text) => this.emit('text', text));
    listenTo(this.connection);
  }
}

class Named extends EventEmitter {
  open(port, host) {
    this.stream = net.connect(port, host);
    this.stream.on('data', (text) => this.emit('text', text));
    const self = this;
    self.stream.once('error', (error) => self.emit('error', error));
  }
}

module.exports = { Line, Passed, Named };
