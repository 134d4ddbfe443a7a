const net = require('net');
const { EventEmitter } = require('events');

class Mailer extends EventEmitter {
  constructor(options) {
    super();
    this.host = options.host;
    this.port = options.port || 587;
    this.user = options.user;
    this.password = options.password;
    this.logger = options.logger || console;
    this.queue = [];
    this.socket = null;
  }

  connect() {
    this.socket = net.connect(this.port, this.host);
    this.socket.setEncoding('utf8');
    this.socket.on('error', (error) => this.emit('error', error));
    this.socket.on('data', (line) => this.answer(line.trim()));
    this.logger.info('Connecting to %s:%d', this.host, this.port);
  }

  answer(line) {
    const code = Number(line.slice(0, 3));
    switch (code) {
      case 220:
        return this.send('EHLO localhost');
      case 250:
        return this.login();
      case 334:
        return this.send(Buffer.from(this.password).toString('base64'));
      case 535:
        this.logger.warn('Login failed for %s', this.user);
        return this.socket.end();
      default:
        this.logger.debug('answer %d', code);
    }
  }

  login() {
    this.logger.debug('Login as %s', this.user);
    this.send('AUTH LOGIN');
  }

  send(command) {
    this.queue.push(command);
    this.socket.write(command + '\r\n');
  }
}

module.exports = { Mailer };
