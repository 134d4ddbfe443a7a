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
    while (this.running.size < this.concurrency && this.pending.length > 0) {
      const job = this.pending.shift();
      job.state = STATES.running;
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
      job.sent += chunk.length;
      this.onProgress(job);
    });
    await this.client.put(job.path.toLowerCase(), source);
  }

  async close() {
    this.closed = true;
    await Promise.allSettled(this.running.values());
  }
}
