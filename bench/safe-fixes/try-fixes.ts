import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parseRepoPath } from '../../src/domain/ids.ts';
import { benchFolder, unpackPackage } from '../npm-sources.ts';
import type { TestedPackage } from './packages.ts';
import { plant } from './plant.ts';
import { countTests, neededBy, runSuites } from './suites.ts';

const run = promisify(execFile);
const program = join(import.meta.dirname, '../../bin/autoglm.mjs');
const rules = ['no-useless-catch', 'no-self-compare', 'no-debugger-or-focused-test'];
/** A fix may lie within another one's place: both are made one after the other. */
const mostTurns = 6;

export interface Trial {
  readonly spec: string;
  readonly planted: number;
  /** Of those planted. */
  readonly fixed: number;
  readonly files: number;
  /** Files that are, but for blank space, what they were before anything was planted. */
  readonly same: number;
  /** Suites that count. */
  readonly suites: number;
  /** Suites that fail without us, or say something else already when planted. */
  readonly unstable: number;
  readonly tests: number;
  /** Suites that say something else once fixes were made. */
  readonly differing: readonly string[];
}

export async function tryFixes({ spec, sources, suites }: TestedPackage): Promise<Trial> {
  const published = await unpackPackage(spec);
  const own = join(benchFolder, 'safe-fixes', spec.replaceAll('/', '+'));
  rmSync(own, { recursive: true, force: true });
  const names = filesOf(published);
  const tests = names.filter((name) => suites.test(name));
  const modules = await install(published, tests);
  const copy = (name: string): string => copyOf(published, modules, join(own, name));
  const files = names.filter((name) => sources.test(name));
  const original = await runSuites(copy('published'), tests);
  const folder = copy('mended');
  const planted = plantInto(folder, files);
  const before = await runSuites(folder, tests);
  await mend(folder, files);
  const after = await runSuites(folder, tests);
  const counted = tests.filter(
    (suite) => original.get(suite)?.startsWith('ended') === true && before.get(suite) === original.get(suite),
  );
  return {
    ...{ spec, planted, fixed: planted - leftIn(folder, files), files: files.length },
    same: files.filter((name) => bare(join(folder, name)) === bare(join(published, name))).length,
    ...{ suites: counted.length, unstable: tests.length - counted.length },
    tests: countTests(new Map(counted.map((suite) => [suite, after.get(suite) ?? '']))),
    differing: counted.filter((suite) => after.get(suite) !== before.get(suite)),
  };
}

function filesOf(folder: string): readonly string[] {
  return globSync('**/*.{js,mjs,cjs}', { cwd: folder, exclude: ['node_modules/**'] }).sort();
}

/** @returns The folder of modules that the package and its tests load. Scripts of packages are not run. */
async function install(published: string, suites: readonly string[]): Promise<string> {
  const folder = `${published}.modules`;
  const modules = join(folder, 'node_modules');
  if (existsSync(modules)) return modules;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{}');
  await run(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...neededBy(published, suites)],
    {
      cwd: folder,
    },
  );
  mkdirSync(modules, { recursive: true });
  return modules;
}

function copyOf(published: string, modules: string, to: string): string {
  cpSync(published, to, { recursive: true });
  symlinkSync(modules, join(to, 'node_modules'));
  return to;
}

function plantInto(folder: string, files: readonly string[]): number {
  let planted = 0;
  for (const name of files) {
    const path = join(folder, name);
    const result = plant(parseRepoPath(name), readFileSync(path, 'utf8'));
    if (result === undefined) throw new Error(`${path} cannot be read`);
    writeFileSync(path, result.text);
    planted += result.count;
  }
  return planted;
}

/** As a user would: the command itself, in a work tree, until nothing is left to mend. */
async function mend(folder: string, files: readonly string[]): Promise<void> {
  const git = (...words: string[]): Promise<unknown> =>
    run('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', ...words], { cwd: folder });
  await git('init', '--quiet');
  await git('add', '--', ...files);
  await git('commit', '--quiet', '--message', 'planted');
  const asked = rules.flatMap((rule) => ['--rule', rule]);
  for (let turn = 0, left = Infinity; turn < mostTurns; turn += 1) {
    const now = leftIn(folder, files);
    if (now === left || now === 0) return;
    left = now;
    await run(process.execPath, [program, 'review', '--all', '--fix', '--fail-on', 'never', ...asked], {
      ...{ cwd: folder, maxBuffer: 2 ** 28 },
    });
  }
}

/** How many planted pieces are still there, told by their shape. */
function leftIn(folder: string, files: readonly string[]): number {
  const planted = /catch \(planted\)|^(\w+) = \1;$|^debugger;$/gm;
  return files.reduce(
    (sum, name) => sum + Array.from(readFileSync(join(folder, name), 'utf8').matchAll(planted)).length,
    0,
  );
}

function bare(path: string): string {
  return readFileSync(path, 'utf8').replaceAll(/\s+/g, '');
}
