const net = require('net');
const { EventEmitter } = require('events');

class Line extends EventEmitter {
  open(port, host) {
    this.socket = net.connect(port, host); // expect: unheard-error
    this.socket.setEncoding('utf8');
    this.socket.on('data', (text) => this.emit('text', text));
    this.socket.on('close', () => this.emit('closed'));
  }

  close() {
    this.socket.end();
  }
}

module.exports = { Line };
