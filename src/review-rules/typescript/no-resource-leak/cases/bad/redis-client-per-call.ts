import Redis from 'ioredis';

export async function readFlag(name: string): Promise<boolean> {
  const redis = new Redis(process.env.REDIS_URL ?? ''); // expect: unclosed-connection
  const value = await redis.get(`flag:${name}`);
  return value === 'on';
}
