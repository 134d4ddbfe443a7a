'use strict';

const { EventEmitter } = require('events');

class Connection extends EventEmitter {
  constructor(socket, options = {}) {
    super();
    this.socket = socket;
    this.pending = new Map();
    this.buffer = Buffer.alloc(0);
    this.closed = false;
    this.maximum = options.maximum || 1024 * 1024;
    socket.on('data', (chunk) => this.receive(chunk));
    socket.on('close', () => this.shutDown('closed by peer'));
  }

  receive(chunk) {
    this.buffer = Buffer.concat([this.buffer, chunk]);
    while (this.buffer.length >= 4) {
      const length = this.buffer.readUInt32BE(0);
      if (length > this.maximum) {
        this.shutDown(`frame of ${length} bytes`);
        return;
      }
      if (this.buffer.length < 4 + length) break;
      const frame = this.buffer.subarray(4, 4 + length);
      this.buffer = this.buffer.subarray(4 + length);
      this.dispatch(frame);
    }
  }

  dispatch(frame) {
    let message;
    try {
      message = JSON.parse(frame.toString('utf8'));
    } catch (error) {
      this.emit('error', error);
      return;
    }
    switch (message.type) {
      case 'reply': {
        const waiting = this.pending.get(message.id);
        if (!waiting) return;
        waiting.resolve(message.body);
        return;
        this.pending.delete(message.id); // expect: unreachable-code
      }
      case 'error': {
        const waiting = this.pending.get(message.id);
        this.pending.delete(message.id);
        if (waiting) waiting.reject(new Error(message.reason));
        return;
      }
      case 'ping':
        this.send({ type: 'pong' });
        break;
      default:
        this.emit('message', message);
    }
  }

  send(message) {
    if (this.closed) throw new Error('the connection is closed');
    const body = Buffer.from(JSON.stringify(message));
    const head = Buffer.alloc(4);
    head.writeUInt32BE(body.length, 0);
    this.socket.write(Buffer.concat([head, body]));
  }

  shutDown(reason) {
    if (this.closed) return;
    this.closed = true;
    for (const { reject } of this.pending.values()) reject(new Error(reason));
    this.pending.clear();
    this.socket.destroy();
  }
}

module.exports = { Connection };
