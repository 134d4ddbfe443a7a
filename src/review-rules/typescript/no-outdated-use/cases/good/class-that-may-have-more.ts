// ./queue.ts, before: export class Queue extends Base { stop() {} } export class Pool { stop() {} static of() {} } export class Bus { constructor(name: string) {} stop() {} } Bus.prototype.halt = halt; export class Log { constructor(name: string) {} write() {} }
// ./queue.ts, now: export class Queue extends Base { } export class Pool { start() { this.stop(); } static of() {} } export class Bus { constructor(name: string) {} } Bus.prototype.stop = halt; export class Log { constructor(name: string, level = 1, private readonly to?: string) {} write() {} }
import { Bus, Log, Pool, Queue } from './queue.ts';

const queue = new Queue();
queue.stop();

const pool = new Pool();
pool.stop();

const bus = new Bus('a');
bus.stop();

export const log = new Log('a');
log.write();
