const Busboy = require('busboy');
const { SerialPort } = require('serialport');
const { Client } = require('ssh2');
const { pipeline } = require('stream');

exports.upload = (req, res) => {
  const form = Busboy({ headers: req.headers });
  form.on('field', (name, value) => console.log(name, value));
  form.on('error', () => res.destroy());
  form.on('finish', () => res.end('done'));
  req.pipe(form);
};

exports.piped = (req, res, done) => {
  const form = Busboy({ headers: req.headers });
  form.on('field', (name, value) => console.log(name, value));
  pipeline(req, form, done);
};

exports.Meter = class {
  open(path, opened) {
    this.port = new SerialPort({ path, baudRate: 9600 }, opened);
    this.port.on('data', (bytes) => this.read(bytes));
  }
};

exports.list = (settings, show, failed) => {
  const client = new Client();
  client.on('error', failed);
  client.on('ready', () => client.exec('ls', show)).connect(settings);
};
