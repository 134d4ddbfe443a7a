'use strict';

const fs = require('fs');
const path = require('path');
const sharp = require('sharp');
const { Queue } = require('./queue');

const sizes = [
  { name: 'small', width: 320 },
  { name: 'medium', width: 800 },
  { name: 'large', width: 1600 },
];

class ImageWorker {
  constructor(options) {
    this.root = options.root;
    this.queue = new Queue(options.queue);
    this.running = false;
    this.failed = new Map();
  }

  start() {
    if (this.running) return;
    this.running = true;
    this.queue.on('job', (job) => {
      this.handle(job)
        .then(() => job.done())
        .catch((error) => {
          this.failed.set(job.id, error);
          job.failed(error);
        });
    });
  }

  async handle(job) {
    const source = path.join(this.root, job.file);
    const target = path.join(this.root, 'derived', job.id);
    fs.mkdirSync(target, { recursive: true });
    const meta = await sharp(source).metadata();
    for (const size of sizes) {
      if (meta.width < size.width) continue;
      const file = path.join(target, `${size.name}.webp`);
      try {
        await sharp(source)
          .rotate()
          .resize({ width: size.width })
          .webp({ quality: 82 })
          .toFile(file);
      } catch (err) {
        fs.rmSync(file, { force: true });
        throw err;
      }
      try {
        await this.publish(job.id, size.name, file);
      } catch (err) {
        if (err.code !== 'EEXIST') throw err;
      }
    }
    await this.queue.acknowledge(job.id);
  }

  async publish(id, size, file) {
    const stat = await fs.promises.stat(file);
    try {
      await this.queue.emit('image', { id, size, bytes: stat.size });
    } catch (err) {
      err.message = `${id}/${size}: ${err.message}`;
      throw err;
    }
  }
}

module.exports = { ImageWorker };
