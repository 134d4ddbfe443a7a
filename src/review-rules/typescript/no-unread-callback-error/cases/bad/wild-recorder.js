const fs = require('fs');
const path = require('path');
const { EventEmitter } = require('events');

class Recorder extends EventEmitter {
  constructor(folder, options = {}) {
    super();
    this.folder = folder;
    this.keep = options.keep || 10;
    this.index = path.join(folder, 'index.json');
    this.clips = [];
  }

  load(callback) {
    fs.readFile(this.index, 'utf8', (error, text) => {
      if (error) return callback(error);
      try {
        this.clips = JSON.parse(text);
      } catch (problem) {
        return callback(problem);
      }
      callback(null, this.clips.length);
    });
  }

  add(name, bytes, callback) {
    const file = path.join(this.folder, `${name}.mp4`);
    fs.writeFile(file, bytes, (error) => {
      if (error) return callback(error);
      this.clips.push({ name, file, at: Date.now() });
      this.store();
      callback(null, file);
    });
  }

  store() {
    fs.writeFile(this.index, JSON.stringify(this.clips)); // expect: missing-callback
    this.emit('stored', this.clips.length);
  }

  prune() {
    while (this.clips.length > this.keep) {
      const { file } = this.clips.shift();
      fs.unlink(file); // expect: missing-callback
      this.emit('removed', file);
    }
    this.store();
  }
}

module.exports = { Recorder };
