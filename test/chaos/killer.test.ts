import { describe, expect, it } from '@jest/globals';
import type { Bot } from '../kit/bot.ts';
import { Killer } from './killer.ts';

function startFakeBot(): Promise<Bot> {
  const { promise, resolve } = Promise.withResolvers<string>();
  return Promise.resolve({
    url: 'http://127.0.0.1:9',
    log: [],
    ended: promise,
    kill: resolve,
    metrics: () => Promise.resolve(new Map()),
    [Symbol.asyncDispose]: () => {
      resolve('SIGTERM');
      return Promise.resolve();
    },
  });
}

describe('the killer', () => {
  it('ends the bot where it is told to, once', async () => {
    const killer = new Killer(startFakeBot);
    const killed = killer.arm('webhook answered');
    await killer.start();
    expect(await killer.isEndedAt('change being read')).toBe(false);
    expect(await killer.isEndedAt('webhook answered')).toBe(true);
    await killed;
    expect(killer.bot).toBeUndefined();
    expect(await killer.isEndedAt('webhook answered')).toBe(false);
    expect([...killer.kills]).toEqual([['webhook answered', 1]]);
  });

  it('does not take an echo of a bot that is gone for the end of the next one', async () => {
    const killer = new Killer(startFakeBot);
    void killer.arm('change being read');
    await killer.start();
    await killer.isEndedAt('change being read');
    void killer.arm('webhook answered');
    expect(await killer.isEndedAt('webhook answered')).toBe(false);
    await killer.start();
    expect(await killer.isEndedAt('webhook answered')).toBe(true);
  });

  it('waits for a bot that is about to start', async () => {
    const killer = new Killer(startFakeBot);
    void killer.arm('token of the installation: before');
    const starting = killer.start();
    expect(await killer.isEndedAt('token of the installation: before')).toBe(true);
    await starting;
    expect(killer.bot).toBeUndefined();
  });

  it('starts no second bot beside one that runs', async () => {
    const killer = new Killer(startFakeBot);
    await killer.start();
    await expect(killer.start()).rejects.toThrow('a bot runs already');
    await killer.stop();
    await killer.start();
  });
});
