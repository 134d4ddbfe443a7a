const Busboy = require('busboy');
const { SerialPort } = require('serialport');
const { Client } = require('ssh2');

exports.upload = (req, res) => {
  const form = Busboy({ headers: req.headers }); // expect: unheard-error
  form.on('field', (name, value) => console.log(name, value));
  form.on('finish', () => res.end('done'));
  req.on('aborted', () => req.unpipe(form));
  req.pipe(form);
};

exports.Meter = class {
  open(path) {
    this.port = new SerialPort({ path, baudRate: 9600 }); // expect: unheard-error
    this.port.on('data', (bytes) => this.read(bytes));
  }
};

exports.Line = class {
  constructor(path, options) {
    this.client = new SerialPort(path, options); // expect: unheard-error
    this.client.on('data', (bytes) => this.read(bytes));
  }
};

exports.list = (settings, show) => {
  const client = new Client(); // expect: unheard-error
  client.on('ready', () => client.exec('ls', show)).connect(settings);
};
