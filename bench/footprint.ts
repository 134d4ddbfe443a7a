// What the running server needs: memory at rest and over many reviews, time to start, and what a huge change costs.
import { setTimeout as sleep } from 'node:timers/promises';
import { startBot, until } from '../test/kit/bot.ts';
import type { Bot } from '../test/kit/bot.ts';
import { startGitHub } from '../test/kit/github/github.ts';
import type { GitHub } from '../test/kit/github/github.ts';
import type { PullScene } from '../test/kit/github/scene/pull-scene.ts';
import { median } from './measure.ts';
import type { BenchTable } from './table.ts';

const starts = 7;
const changes = 8;
const reviews = 1_000;
const hugeFiles = 3_000;

export async function measureFootprint(): Promise<readonly BenchTable[]> {
  return [await atRest(), await overManyReviews(), await ofHugeChange()];
}

async function residentMb(bot: Bot): Promise<number> {
  return ((await bot.metrics()).get('process_resident_memory_bytes') ?? NaN) / 2 ** 20;
}

/** Started by hand; the first start leaves its compiled code for the others. */
async function atRest(): Promise<BenchTable> {
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
    memory.push(await residentMb(bot));
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

function showMb(mb: number): string {
  return `${mb.toFixed(0)} MB`;
}

async function overManyReviews(): Promise<BenchTable> {
  await using github = await startGitHub({ requestsPerHour: 1_000_000 });
  await using bot = await startBot({ env: github.environment() });
  github.webhooks.point(`${bot.url}/webhooks/github`);
  const scenes = await openChanges(github);
  await until('the first reviews', () => published(bot, changes), 60_000);
  const samples: number[] = [];
  const started = performance.now();
  let taken = 0;
  for (let round = 1; taken < reviews; round++) {
    for (const scene of scenes) scene.rerequest();
    taken = await until(
      `${(round + 1) * changes} reviews`,
      () => published(bot, (round + 1) * changes),
      60_000,
    );
    samples.push(await residentMb(bot));
  }
  const seconds = (performance.now() - started) / 1_000;
  const quarter = (number: number): string =>
    showMb(median(samples.slice((samples.length * (number - 1)) / 4, (samples.length * number) / 4)));
  return {
    title: `Memory over ${reviews.toLocaleString('en')} reviews`,
    columns: ['resident memory', 'first 250', '250 to 500', '500 to 750', '750 to 1,000'],
    rows: [['median of the samples', quarter(1), quarter(2), quarter(3), quarter(4)]],
    note: `${changes} pull requests of one file that are reviewed and published again and again, ${(taken / seconds).toFixed(0)} reviews a second with the stand-in on the same cores.`,
  };
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

async function published(bot: Bot, wanted: number): Promise<number | undefined> {
  const count = (await bot.metrics()).get('autoglm_publications_total{forge="github"}') ?? 0;
  return count >= wanted ? count : undefined;
}

async function ofHugeChange(): Promise<BenchTable> {
  await using github = await startGitHub({ requestsPerHour: 1_000_000 });
  await using bot = await startBot({ env: github.environment() });
  github.webhooks.point(`${bot.url}/webhooks/github`);
  const repository = await github.repository('octo/shop');
  const before = await residentMb(bot);
  github.forgetRequests();
  const started = performance.now();
  await repository.open({ files: hugeChange() });
  let peak = 0;
  await until(
    'the huge change is published',
    async () => {
      peak = Math.max(peak, await residentMb(bot));
      return published(bot, 1);
    },
    600_000,
  );
  const seconds = (performance.now() - started) / 1_000;
  const figures = [`${seconds.toFixed(1)} s`, ...[before, peak].map(showMb), `${github.requests().length}`];
  return {
    title: 'A huge change',
    columns: ['files', 'webhook to published', 'memory before', 'memory at most', 'requests'],
    rows: [[hugeFiles.toLocaleString('en'), ...figures]],
    note: 'New files of 60 lines. The time holds the stand-in’s own work on the same cores.',
  };
}

function hugeChange(): Readonly<Record<string, string>> {
  const files = Array.from({ length: hugeFiles }, (_, number): [string, string] => [
    `src/part-${number % 50}/file-${number}.ts`,
    textOf(number),
  ]);
  return Object.fromEntries(files);
}

function textOf(number: number): string {
  const routines = Array.from(
    { length: 15 },
    (_, step) =>
      `export function f${number}s${step}(list: readonly string[]): number {\n  return list.length + ${step};\n}\n`,
  );
  return routines.join('\n');
}
