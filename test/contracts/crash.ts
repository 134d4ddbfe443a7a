import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { Clock } from './place.ts';
import type { CreatePlace, OpenedStore, Place } from './place.ts';
import { delivery, publishJob } from './samples.ts';

const rounds = 12;
const writer = fileURLToPath(new URL('store-writer.ts', import.meta.url));

export function describeCrashes(createPlace: CreatePlace): void {
  it(`loses nothing that it acknowledged, and does nothing twice, ${rounds} times over`, async () => {
    await using place = await createPlace();
    const clock = new Clock();
    let acknowledged = 0;
    for (let round = 0; round < rounds; round++) {
      const ids = await acknowledgedUntilKilled(place, `${round}`, 15 + 20 * round);
      acknowledged += ids.length;
      await using opened = await place.open({ now: clock.now, leaseSeconds: 1 });
      expect(await lost(opened, ids)).toEqual([]);
      expect(await twice(opened)).toEqual([]);
    }
    expect(acknowledged).toBeGreaterThan(10 * rounds);
  }, 120_000);

  it('leaves its jobs to others', async () => {
    await using place = await createPlace();
    await acknowledgedUntilKilled(place, 'x', 100);
    const clock = new Clock();
    await using opened = await place.open({ now: clock.now, leaseSeconds: 1 });
    const { queue } = opened;
    clock.pass(10 * 365 * 24 * 3_600);
    expect(await queue.claim()).toMatchObject({ key: 'x 1', attempt: 2 });
  }, 60_000);
}

/** Starts a process that claims a job and then stores deliveries, several at once, and kills it in the midst. */
async function acknowledgedUntilKilled(
  { module, address }: Place,
  round: string,
  milliseconds: number,
): Promise<readonly string[]> {
  const child = spawn(process.execPath, [writer, module.href, address, round], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const ids: string[] = [];
  const lines = createInterface(child.stdout);
  lines.on('line', (line) => ids.push(line));
  await Promise.race([once(lines, 'line'), exited]);
  await setTimeout(milliseconds);
  const ended = once(lines, 'close');
  child.kill('SIGKILL');
  await Promise.all([exited, ended]);
  expect(child.signalCode).toBe('SIGKILL');
  return ids;
}

async function lost({ store }: OpenedStore, ids: readonly string[]): Promise<readonly string[]> {
  const now = new Date(0);
  const answers = await Promise.all(ids.map((id) => store.accept(delivery(id, now), [publishJob(id)])));
  return ids.filter((_, index) => answers[index] === 'stored');
}

/** Keys with more than one job: each delivery asked for one. */
async function twice({ queue }: OpenedStore): Promise<readonly string[]> {
  const seen = new Set<string>();
  const jobs = await queue.list({ limit: 1_000_000 });
  return jobs.flatMap(({ key }) => (seen.size === seen.add(key).size ? [key] : []));
}
