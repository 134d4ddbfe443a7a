// What the running server needs at rest: time to start, and memory.
import { setTimeout as sleep } from 'node:timers/promises';
import { startBot, until } from '../test/kit/bot.ts';
import { startGitHub } from '../test/kit/github/github.ts';
import { median, residentMbOf, showMb } from './measure.ts';
import type { BenchTable } from './table.ts';

const starts = 7;

/** Of the published package, and of the sources that run in a checkout. */
export async function measureFootprint(): Promise<BenchTable> {
  const [published, checkout] = [await measure('package'), await measure('sources')];
  return {
    title: 'The server at rest',
    columns: ['', 'median', 'best', 'worst'],
    rows: [
      rowOf('start to ready', published.seconds, showSeconds),
      rowOf('resident memory, three seconds later', published.memory, showMb),
      rowOf('start to ready, from the sources', checkout.seconds, showSeconds),
      rowOf('resident memory, from the sources', checkout.memory, showMb),
    ],
    note: `${starts} starts of each with an App’s credentials and without a model; the first look at the forge for what was missed is over.`,
  };
}

interface Footprint {
  readonly seconds: readonly number[];
  readonly memory: readonly number[];
}

/** Started by hand; the first start leaves its compiled code for the others. */
async function measure(from: 'package' | 'sources'): Promise<Footprint> {
  const seconds: number[] = [];
  const memory: number[] = [];
  for (let round = -1; round < starts; round++) {
    await using github = await startGitHub();
    const start = performance.now();
    await using bot = await startBot({ env: github.environment(), from });
    const isReady = async (): Promise<boolean> => (await fetch(`${bot.url}/readyz`)).ok;
    await until('ready', isReady);
    const took = (performance.now() - start) / 1_000;
    await sleep(3_000);
    if (round < 0) continue;
    seconds.push(took);
    memory.push(await residentMbOf(bot));
  }
  return { seconds, memory };
}

function showSeconds(value: number): string {
  return `${value.toFixed(2)} s`;
}

function rowOf(what: string, values: readonly number[], show: (value: number) => string): readonly string[] {
  return [what, ...[median(values), Math.min(...values), Math.max(...values)].map(show)];
}
