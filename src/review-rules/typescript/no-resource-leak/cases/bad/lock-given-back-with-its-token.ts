import { randomUUID } from 'node:crypto';
import type { Redis } from './redis.ts';

export class RedisLock {
  constructor(
    private readonly redis: Redis,
    private readonly ttl = 30_000,
  ) {}

  async acquire(name: string): Promise<string | null> {
    const token = randomUUID();
    const ok = await this.redis.set(`lock:${name}`, token, 'PX', this.ttl, 'NX');
    return ok === 'OK' ? token : null;
  }

  async release(name: string, token: string): Promise<void> {
    if ((await this.redis.get(`lock:${name}`)) === token) await this.redis.del(`lock:${name}`);
  }

  async run<T>(name: string, work: () => Promise<T>): Promise<T | null> {
    const token = await this.acquire(name); // expect: lock-leak
    if (token === null) return null;
    const result = await work();
    await this.release(name, token);
    return result;
  }
}
