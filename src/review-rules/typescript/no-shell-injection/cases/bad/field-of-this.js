const { exec } = require('child_process');

class Document {
  constructor(file) {
    this.file = file;
  }

  info(done) {
    exec(`pdfinfo "${this.file}"`, done); // expect: command-injection
  }
}

class Archive {
  constructor({ folder }) {
    this.folder = folder;
  }

  command() {
    return `tar -cf out.tar ${this.folder}`;
  }

  pack(done) {
    const command = this.command();
    exec(command, done); // expect: command-injection
  }
}

module.exports = { Document, Archive };
