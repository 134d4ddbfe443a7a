import { EventEmitter } from 'node:events';

const jobs = new EventEmitter({ captureRejections: true });
jobs.on('done', async (job) => {
  await database.insert(job);
});
jobs.on('error', console.error);
