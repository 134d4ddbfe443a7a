// Whether the running server grows while it reviews: what it holds is told by the lowest that its memory falls to.
import { startBot, until } from '../test/kit/bot.ts';
import { startGitHub } from '../test/kit/github/github.ts';
import type { Bot } from '../test/kit/bot.ts';
import type { GitHub } from '../test/kit/github/github.ts';
import type { PullScene } from '../test/kit/github/scene/pull-scene.ts';
import { median, publishedBy, showMb } from './measure.ts';
import type { BenchTable } from './table.ts';

const changes = 8;
const reviews = 1_000;

export async function measureManyReviews(): Promise<BenchTable> {
  await using github = await startGitHub({ requestsPerHour: 1_000_000 });
  await using bot = await startBot({ env: github.environment() });
  github.webhooks.point(`${bot.url}/webhooks/github`);
  const scenes = await openChanges(github);
  await until('the first reviews', () => publishedBy(bot, changes), 60_000);
  const samples: Sample[] = [];
  const started = performance.now();
  let taken = 0;
  for (let round = 1; taken < reviews; round++) {
    for (const scene of scenes) scene.rerequest();
    const wanted = (round + 1) * changes;
    taken = await until(`${wanted} reviews`, () => publishedBy(bot, wanted), 60_000);
    samples.push(await lookAt(bot));
  }
  return tableOf(samples, taken / ((performance.now() - started) / 1_000));
}

/** MB. */
interface Sample {
  readonly resident: number;
  readonly heap: number;
}

async function lookAt(bot: Bot): Promise<Sample> {
  const metrics = await bot.metrics();
  const megabytes = (name: string): number => (metrics.get(name) ?? NaN) / 2 ** 20;
  return {
    resident: megabytes('process_resident_memory_bytes'),
    heap: megabytes('nodejs_heap_size_used_bytes'),
  };
}

function tableOf(samples: readonly Sample[], perSecond: number): BenchTable {
  const rowOf = (
    what: string,
    read: (sample: Sample) => number,
    sum: (values: readonly number[]) => number,
  ) => [what, ...quarters(samples).map((quarter) => showMb(sum(quarter.map(read))))] as const;
  const least = (values: readonly number[]): number => Math.min(...values);
  return {
    title: `Memory over ${reviews.toLocaleString('en')} reviews`,
    columns: ['', 'first 250', '250 to 500', '500 to 750', '750 to 1,000'],
    rows: [
      rowOf('resident memory, median', ({ resident }) => resident, median),
      rowOf('resident memory, lowest', ({ resident }) => resident, least),
      rowOf('heap in use, lowest', ({ heap }) => heap, least),
    ],
    note: `${changes} pull requests of one file that are reviewed and published again and again, ${perSecond.toFixed(0)} reviews a second with the stand-in on the same cores. What the process holds is what is in use right after a collection: the lowest.`,
  };
}

function quarters(samples: readonly Sample[]): readonly (readonly Sample[])[] {
  return [0, 1, 2, 3].map((quarter) =>
    samples.slice((samples.length * quarter) / 4, (samples.length * (quarter + 1)) / 4),
  );
}

async function openChanges(github: GitHub): Promise<readonly PullScene[]> {
  const scenes: PullScene[] = [];
  const repository = await github.repository('octo/shop');
  for (let number = 0; number < changes; number++) {
    const text = `export function step${number}(list: readonly string[]): boolean {\n  return list.length === NaN;\n}\n`;
    scenes.push(await repository.open({ files: { [`src/${number}.ts`]: text } }));
  }
  return scenes;
}
