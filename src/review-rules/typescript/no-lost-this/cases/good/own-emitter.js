import { EventEmitter } from 'node:events';

export class Feed extends EventEmitter {
  lines = [];

  constructor() {
    super();
    this.on('line', this.keep);
    this.once('end', function () {
      this.lines = [];
    });
    super.on('other', this.keep);
  }

  keep(line) {
    this.lines.push(line);
  }
}
