const { exec } = require('child_process');

class Document {
  static kind = 'pdf';

  constructor(file, page, binary) {
    if (!/^[\w./-]+$/.test(file)) throw new Error('no such file');
    this.file = file;
    this.page = Number(page);
    this.port = 8080;
    this.binary = binary;
    this.name = 'document';
  }

  info(done) {
    exec(`pdfinfo -f ${this.page} "${this.file}"`, done);
  }

  serve(done) {
    exec(`serve --port ${this.port} --name ${this.name} --with ${this.binary}`, done);
  }

  show(done) {
    const command = this.command();
    exec(command, done);
  }

  command() {
    return `show ${this.name}`;
  }

  static list(done) {
    exec(`list ${this.kind} ${this.file}`, done);
  }
}

class Checked {
  constructor(file) {
    this.file = file;
  }

  info(done) {
    if (!isPlain(this.file)) return done(new Error('no such file'));
    exec(`pdfinfo ${this.file}`, done);
  }
}

class Other {
  info(done) {
    exec(`other ${this.page}`, done);
  }
}

module.exports = { Document, Checked, Other };
