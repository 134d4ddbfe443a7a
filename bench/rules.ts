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

/** Files → how often each measurement is repeated. */
const sizes = [
  { files: 10, runs: 9, fullEslint: true },
  { files: 100, runs: 7, fullEslint: true },
  { files: 1_000, runs: 3, fullEslint: true },
  { files: 3_000, runs: 3, fullEslint: false },
];

const oxlintRules = [
  'no-debugger',
  'no-empty',
  'no-useless-catch',
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

export async function runRules(): Promise<readonly BenchTable[]> {
  const results: SizeResult[] = [];
  for (const size of sizes) results.push(await measureSize(size));
  return [timesTable(results), ratiosTable(results)];
}

async function measureSize({ files, runs, fullEslint }: (typeof sizes)[number]): Promise<SizeResult> {
  const folder = await writeSources(files);
  const node = process.execPath;
  const eslint = (config: string) => (): Promise<Measured> =>
    measureProcess(node, [
      at('node_modules/eslint/bin/eslint.js'),
      '--no-config-lookup',
      '-c',
      at(`bench/peers/${config}.config.js`),
      folder,
    ]);
  const ours = [
    'review',
    folder,
    '--all',
    '--fail-on',
    'never',
    '--format',
    'json',
    '--output',
    join(benchFolder, 'out.json'),
  ];
  const warm = await warmRun<{ full: number[]; unchanged: number[] }>('warm-ours.ts', [
    folder,
    String(runs + 2),
  ]);
  const warmEslint = await warmRun<number[]>('warm-eslint.ts', [
    folder,
    at('bench/peers/eslint-equivalent.config.js'),
    String(runs + 1),
  ]);
  const oxlintArgs = [
    '--threads',
    '2',
    '-A',
    'all',
    '--promise-plugin',
    ...oxlintRules.flatMap((rule) => ['-D', rule]),
    '--silent',
    folder,
  ];
  return {
    files,
    cold: await medianOf(runs, () =>
      measureProcess(node, [at('bin/autoglm.mjs'), ...ours], { AUTOGLM_DIST: '1' }),
    ),
    coldEslint: await medianOf(runs, eslint('eslint-equivalent')),
    coldFullEslint: fullEslint ? await medianOf(Math.min(runs, 3), eslint('eslint-recommended')) : undefined,
    oxlint: await medianOf(runs, () => measureProcess(at('node_modules/.bin/oxlint'), oxlintArgs)),
    // The first rounds warm up.
    warm: median(warm.full.slice(2)),
    unchanged: median(warm.unchanged.slice(2)),
    warmEslint: median(warmEslint.slice(1)),
  };
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
    note: 'Cold: whole process, memory of the process tree. Warm: one long-lived process, reading the files included. Medians.',
  };
}

function ratiosTable(results: readonly SizeResult[]): BenchTable {
  const [thousand, most] = [results.at(-2), results.at(-1)];
  const growth =
    thousand === undefined || most === undefined ? Number.NaN : most.cold.seconds / thousand.cold.seconds;
  return {
    title: 'Rules: ratios',
    columns: [
      'files',
      'warm ESLint ÷ ours',
      'cold ESLint ÷ ours',
      'cold ESLint + plug-ins ÷ ours',
      'ours warm ÷ oxlint',
      'ours cold ÷ oxlint',
      'unchanged ÷ full',
      'memory ÷ ESLint',
    ],
    rows: results.map((one) => [
      String(one.files),
      formatRatio(one.warmEslint / one.warm),
      formatRatio(one.coldEslint.seconds / one.cold.seconds),
      one.coldFullEslint === undefined ? '–' : formatRatio(one.coldFullEslint.seconds / one.cold.seconds),
      formatRatio(one.warm / one.oxlint.seconds),
      formatRatio(one.cold.seconds / one.oxlint.seconds),
      formatRatio(one.unchanged / one.warm),
      formatRatio(one.cold.peakMb / one.coldEslint.peakMb),
    ]),
    note: `From 1,000 to 3,000 files the cold time grows ${formatRatio(growth)}.`,
  };
}
