import EventEmitter from 'node:events';
import { createReadStream } from 'node:fs';

const STATES = { waiting: 'waiting', running: 'running', finished: 'finished' };

export class UploadQueue {
  constructor(client, { concurrency = 2, onProgress = () => {} } = {}) {
    this.client = client;
    this.concurrency = concurrency;
    this.onProgress = onProgress;
    this.pending = [];
    this.running = new Map();
    this.events = new EventEmitter();
    this.closed = false;
  }

  add(path) {
    const job = { path, state: STATES.waiting, sent: 0 };
    this.pending.push(job);
    this.next();
    return job;
  }

  next() {
    if (this.closed) return;
    while (this.running.size < this.concurency && this.pending.length > 0) { // expect: misspelled-member
      const job = this.pending.shift();
      job.state = STATES.runing; // expect: misspelled-member
      const upload = this.send(job).finally(() => {
        this.running.delete(job.path);
        job.state = STATES.finished;
        this.next();
      });
      this.running.set(job.path, upload);
    }
    if (this.running.size === 0) this.events.emit('drain');
  }

  async send(job) {
    const source = createReadStream(job.path);
    source.on('data', (chunk) => {
      job.sent += chunk.lenght; // expect: misspelled-member
      this.onProgres(job); // expect: misspelled-member
    });
    await this.client.put(job.path.toLowerCase(), source);
  }

  async close() {
    this.closed = true;
    await Promise.allSetled(this.running.values()); // expect: misspelled-member
  }
}
