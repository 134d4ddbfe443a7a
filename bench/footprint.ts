// What the running server needs at rest: time to start, and memory.
import { setTimeout as sleep } from 'node:timers/promises';
import { startBot, until } from '../test/kit/bot.ts';
import { startGitHub } from '../test/kit/github/github.ts';
import { median, residentMbOf, showMb } from './measure.ts';
import type { BenchTable } from './table.ts';

const starts = 7;

/** Started by hand; the first start leaves its compiled code for the others. */
export async function measureFootprint(): Promise<BenchTable> {
  const seconds: number[] = [];
  const memory: number[] = [];
  for (let round = -1; round < starts; round++) {
    await using github = await startGitHub();
    const start = performance.now();
    await using bot = await startBot({ env: github.environment() });
    const isReady = async (): Promise<boolean> => (await fetch(`${bot.url}/readyz`)).ok;
    await until('ready', isReady);
    const took = (performance.now() - start) / 1_000;
    await sleep(3_000);
    if (round < 0) continue;
    seconds.push(took);
    memory.push(await residentMbOf(bot));
  }
  return {
    title: 'The server at rest',
    columns: ['', 'median', 'best', 'worst'],
    rows: [
      rowOf('start to ready', seconds, (value) => `${value.toFixed(2)} s`),
      rowOf('resident memory, three seconds later', memory, showMb),
    ],
    note: `${starts} starts with an App’s credentials and without a model; the first look at the forge for what was missed is over.`,
  };
}

function rowOf(what: string, values: readonly number[], show: (value: number) => string): readonly string[] {
  return [what, ...[median(values), Math.min(...values), Math.max(...values)].map(show)];
}
