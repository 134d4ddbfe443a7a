// Whether reviews take longer where many were made before.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../src/store/sqlite/sqlite-store.ts';
import { fillStore, findingsInStore } from './full-store.ts';
import { startGitHubTrial } from './latency-github.ts';
import { filesPerChange } from './latency-trial.ts';
import { measureWait, warmUps } from './latency.ts';
import type { Wait } from './latency.ts';
import { formatRatio, median } from './measure.ts';
import type { BenchTable } from './table.ts';

const rounds = 15;

/** Two bots that review the like of changes by turns, one with an empty store and one with a full one. */
export async function measureFullStoreReviews(): Promise<BenchTable> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-full-store-'));
  const [empty, full] = [join(folder, 'empty'), join(folder, 'full')];
  try {
    for (const one of [empty, full])
      await (await openSqliteStore({ folder: one, now: () => new Date() }))[Symbol.asyncDispose]();
    fillStore(join(full, 'autoglm.sqlite'));
    return tableOf(await waitsWith(empty, full));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Pair {
  readonly empty: Wait;
  readonly full: Wait;
}

async function waitsWith(emptyFolder: string, fullFolder: string): Promise<readonly Pair[]> {
  await using empty = await startGitHubTrial(emptyFolder);
  await using full = await startGitHubTrial(fullFolder);
  const pairs: Pair[] = [];
  for (let round = 1; round <= warmUps + rounds; round++) {
    const pair = { empty: await measureWait(empty, round), full: await measureWait(full, round) };
    if (round > warmUps) pairs.push(pair);
  }
  return pairs;
}

function tableOf(pairs: readonly Pair[]): BenchTable {
  const rowOf = (what: string, read: (wait: Wait) => number): readonly string[] => {
    const show = (of: keyof Pair): string => `${median(pairs.map((pair) => read(pair[of]))).toFixed(0)} ms`;
    const ratio = median(pairs.map(({ empty, full }) => read(full) / read(empty)));
    return [what, show('empty'), show('full'), formatRatio(ratio)];
  };
  return {
    title: `Reviews with ${findingsInStore.toLocaleString('en')} findings in the store`,
    columns: ['from the webhook', 'empty store', 'full store', 'full ÷ empty'],
    rows: [
      rowOf('to the review accepted', ({ review }) => review),
      rowOf('to status and summary', ({ status }) => status),
    ],
    note: `${rounds} pull requests of ${filesPerChange} files at each of two bots, by turns, each with a stand-in of its own; the ratio is the median of the pairs’. The full store holds as many jobs that are done as well.`,
  };
}
