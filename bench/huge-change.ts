// What a change of as many files as GitHub lists costs.
import { startBot, until } from '../test/kit/bot.ts';
import { startGitHub } from '../test/kit/github/github.ts';
import { publishedBy, residentMbOf, showMb } from './measure.ts';
import type { BenchTable } from './table.ts';

const hugeFiles = 3_000;

export async function measureHugeChange(): Promise<BenchTable> {
  await using github = await startGitHub({ requestsPerHour: 1_000_000 });
  await using bot = await startBot({ env: github.environment() });
  github.webhooks.point(`${bot.url}/webhooks/github`);
  const repository = await github.repository('octo/shop');
  const before = await residentMbOf(bot);
  github.forgetRequests();
  const started = performance.now();
  await repository.open({ files: hugeChange() });
  let peak = 0;
  await until(
    'the huge change is published',
    async () => {
      peak = Math.max(peak, await residentMbOf(bot));
      return publishedBy(bot, 1);
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
