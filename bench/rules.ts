// How long the rules take over real sources: against ESLint with the closest rules, ESLint as teams set it up, and oxlint.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { formatRatio, formatSeconds, measureProcess, median, medianOf } from './measure.ts';
import type { Measured } from './measure.ts';
import { benchFolder, realSources } from './npm-sources.ts';
import type { BenchTable } from './table.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../', import.meta.url));
const at = (path: string): string => join(root, path);

/**
 * Files → how often each measurement is repeated. A server has reviewed some hundred files before those that are
 * measured: so many rounds first, on both sides, since the engine compiles hot code for a good while.
 */
const sizes = [
  { files: 10, runs: 7, fullRuns: 3, warmUps: 30 },
  { files: 100, runs: 5, fullRuns: 3, warmUps: 6 },
  { files: 1_000, runs: 3, fullRuns: 1, warmUps: 1 },
  { files: 3_000, runs: 1, fullRuns: 0, warmUps: 1 },
];

const oxlintRules = [
  'no-debugger',
  'no-empty',
  'no-useless-catch',
  'no-unsafe-finally',
  'no-throw-literal',
  'no-self-compare',
  'no-self-assign',
  'use-isnan',
  'no-constant-condition',
  'no-constant-binary-expression',
  'valid-typeof',
  'no-cond-assign',
  'no-dupe-keys',
  'no-duplicate-case',
  'no-dupe-else-if',
  'no-dupe-class-members',
  'no-unreachable',
  'no-unsafe-optional-chaining',
  'no-async-promise-executor',
  'promise/catch-or-return',
];

interface SizeResult {
  readonly files: number;
  readonly cold: Measured;
  readonly coldEslint: Measured;
  readonly coldFullEslint: Measured | undefined;
  readonly oxlint: Measured;
  readonly warm: number;
  readonly unchanged: number;
  readonly warmEslint: number;
}

/** @param most Leaves out sizes above it: the largest take minutes. */
export async function runRules(most = Infinity): Promise<readonly BenchTable[]> {
  const results: SizeResult[] = [];
  for (const size of sizes.filter(({ files }) => files <= most)) results.push(await measureSize(size));
  return [timesTable(results), ratiosTable(results)];
}

async function measureSize({ files, runs, fullRuns, warmUps }: (typeof sizes)[number]): Promise<SizeResult> {
  const folder = await writeSources(files);
  const warm = await warmRun<{ full: number[]; unchanged: number[] }>('warm-ours.ts', [
    folder,
    String(warmUps + runs),
  ]);
  const warmEslint = await warmRun<number[]>('warm-eslint.ts', [
    folder,
    eslintConfig('equivalent'),
    String(warmUps + runs),
  ]);
  return {
    files,
    cold: await medianOf(runs, () => coldOurs(folder)),
    coldEslint: await medianOf(runs, () => coldEslint(folder, 'equivalent')),
    coldFullEslint:
      fullRuns === 0 ? undefined : await medianOf(fullRuns, () => coldEslint(folder, 'recommended')),
    oxlint: await medianOf(runs, () => coldOxlint(folder)),
    warm: median(warm.full.slice(warmUps)),
    unchanged: median(warm.unchanged.slice(warmUps)),
    warmEslint: median(warmEslint.slice(warmUps)),
  };
}

/** As it is published: the bundle. */
function coldOurs(folder: string): Promise<Measured> {
  const quietly = ['--fail-on', 'never', '--format', 'json', '--output', join(benchFolder, 'out.json')];
  const args = [at('bin/autoglm.mjs'), 'review', folder, '--all', ...quietly];
  return measureProcess(process.execPath, args, { env: { AUTOGLM_DIST: '1' } });
}

function coldEslint(folder: string, config: 'equivalent' | 'recommended'): Promise<Measured> {
  const eslint = at('node_modules/eslint/bin/eslint.js');
  return measureProcess(process.execPath, [eslint, '--no-config-lookup', '-c', eslintConfig(config), '.'], {
    cwd: folder,
  });
}

function coldOxlint(folder: string): Promise<Measured> {
  const rules = oxlintRules.flatMap((rule) => ['-D', rule]);
  const args = ['--threads', '2', '-A', 'all', '--promise-plugin', ...rules, '--silent', folder];
  return measureProcess(at('node_modules/.bin/oxlint'), args);
}

function eslintConfig(name: 'equivalent' | 'recommended'): string {
  return at(`bench/peers/eslint-${name}.config.js`);
}

async function warmRun<T>(script: string, args: readonly string[]): Promise<T> {
  const { stdout } = await run(process.execPath, [at(`bench/peers/${script}`), ...args], {
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(stdout) as T;
}

/** Copies, so that no linter finds a configuration or an ignored folder above them. */
async function writeSources(count: number): Promise<string> {
  const folder = join(benchFolder, 'rules', String(count));
  if (existsSync(folder)) return folder;
  mkdirSync(folder, { recursive: true });
  for (const [index, { path, text }] of (await realSources(count)).entries()) {
    writeFileSync(join(folder, `${String(index).padStart(4, '0')}${extname(path)}`), text);
  }
  return folder;
}

function timesTable(results: readonly SizeResult[]): BenchTable {
  const cell = (measured: Measured | undefined): string =>
    measured === undefined ? '–' : `${formatSeconds(measured.seconds)}, ${measured.peakMb.toFixed(0)} MB`;
  return {
    title: 'Rules: time and peak memory',
    columns: [
      'files',
      'ours, cold',
      'ours, warm',
      'ours, unchanged',
      'ESLint same rules, cold',
      'same, warm',
      'ESLint + plug-ins, cold',
      'oxlint',
    ],
    rows: results.map((one) => [
      String(one.files),
      cell(one.cold),
      formatSeconds(one.warm),
      formatSeconds(one.unchanged),
      cell(one.coldEslint),
      formatSeconds(one.warmEslint),
      cell(one.coldFullEslint),
      cell(one.oxlint),
    ]),
    note: 'Cold: whole process, memory of the process tree. Warm: one long-lived process after as many rounds as make some hundred files, reading the files included. Medians.',
  };
}

const ratioColumns: readonly (readonly [title: string, ratio: (one: SizeResult) => number | undefined])[] = [
  ['warm ESLint ÷ ours', (one) => one.warmEslint / one.warm],
  ['cold ESLint ÷ ours', (one) => one.coldEslint.seconds / one.cold.seconds],
  [
    'cold ESLint + plug-ins ÷ ours',
    (one) => one.coldFullEslint && one.coldFullEslint.seconds / one.cold.seconds,
  ],
  ['ours warm ÷ oxlint', (one) => one.warm / one.oxlint.seconds],
  ['ours cold ÷ oxlint', (one) => one.cold.seconds / one.oxlint.seconds],
  ['unchanged ÷ full', (one) => one.unchanged / one.warm],
  ['memory ÷ ESLint', (one) => one.cold.peakMb / one.coldEslint.peakMb],
];

function ratiosTable(results: readonly SizeResult[]): BenchTable {
  const cell = (ratio: number | undefined): string => (ratio === undefined ? '–' : formatRatio(ratio));
  const [thousand, threeThousand] = [1_000, 3_000].map(
    (files) => results.find((one) => one.files === files)?.cold.seconds,
  );
  const note =
    thousand === undefined || threeThousand === undefined
      ? undefined
      : `From 1,000 to 3,000 files the cold time grows ${formatRatio(threeThousand / thousand)}.`;
  return {
    title: 'Rules: ratios',
    columns: ['files', ...ratioColumns.map(([title]) => title)],
    rows: results.map((one) => [String(one.files), ...ratioColumns.map(([, ratio]) => cell(ratio(one)))]),
    ...(note === undefined ? {} : { note }),
  };
}
