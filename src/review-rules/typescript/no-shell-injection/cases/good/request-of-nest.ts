import { exec } from 'node:child_process';
import { queue } from './queue';

export function next(): void {
  const job = queue.getRequest();
  exec(`ls ${job.folder}`);
}
