// ./queue, now: import { Base } from './base'; export class Queue extends Base { push(job: string) { return job; } } export class Open { [key: string]: unknown; drain() { return 1; } }
import { Open, Queue } from './queue';

const queue = new Queue();
const open = new Open();

export const all = [queue.psh('a'), open.drian];
