// What the command tells of a package's newer version against the one before it: its lines are what people changed.
import { execFile } from 'node:child_process';
import { copyFileSync, globSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { FindingDocument, ReviewDocument } from '../../src/cli/formats/review-document.ts';
import { isWrittenPath, isWrittenText } from '../hand-written.ts';
import { benchFolder, unpackPackage } from '../npm-sources.ts';

const run = promisify(execFile);
const command = fileURLToPath(new URL('../../bin/autoglm.mjs', import.meta.url));
const sources = '**/*.{js,mjs,cjs,jsx,ts,tsx,mts}';
const sourcePaths = ['js', 'mjs', 'cjs', 'jsx', 'ts', 'tsx', 'mts'].map((ending) => `*.${ending}`);
/** Bytes that the report of one version may have. */
const largestReport = 2 ** 28;

/** Where the versions of a package are kept as a git repository, each under its tag. */
export function folderOf(name: string): string {
  return join(benchFolder, 'noise', name.replaceAll('/', '+'));
}

export interface VersionReview {
  /** `name@version`, the newer one. */
  readonly spec: string;
  readonly addedLines: number;
  readonly findings: readonly FindingDocument[];
}

/** One review for each version but the first. A version that is not published any more is passed over. */
export async function reviewVersions(
  name: string,
  versions: readonly string[],
): Promise<readonly VersionReview[]> {
  const folder = folderOf(name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await git(folder, 'init', '--quiet');
  const reviews: VersionReview[] = [];
  let before: string | undefined;
  for (const version of versions) {
    const spec = `${name}@${version}`;
    const unpacked = await unpackPackage(spec).catch(() => undefined);
    if (unpacked === undefined) continue;
    await commitVersion(folder, unpacked, version);
    if (before !== undefined) reviews.push(await review(folder, before, version, spec));
    before = version;
  }
  return reviews;
}

async function commitVersion(folder: string, from: string, tag: string): Promise<void> {
  for (const entry of globSync('*', { cwd: folder })) rmSync(join(folder, entry), { recursive: true });
  for (const path of globSync(sources, { cwd: from })) {
    if (!isWrittenPath(path) || !statSync(join(from, path)).isFile()) continue;
    if (!isWrittenText(readFileSync(join(from, path), 'utf8'))) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(join(from, path), join(folder, path));
  }
  await git(folder, 'add', '--all');
  await git(folder, 'commit', '--quiet', '--allow-empty', '--message', tag);
  await git(folder, 'tag', tag);
}

async function review(folder: string, base: string, head: string, spec: string): Promise<VersionReview> {
  const range = ['--base', base, '--head', head];
  const report = await run(
    process.execPath,
    [command, 'review', ...range, '--format', 'json', '--fail-on', 'never'],
    { cwd: folder, maxBuffer: largestReport },
  );
  const { findings } = JSON.parse(report.stdout) as ReviewDocument;
  const counts = await git(folder, 'diff', '--numstat', base, head, '--', ...sourcePaths);
  const addedLines = counts
    .split('\n')
    .map((line) => Number.parseInt(line, 10))
    .filter((added) => !Number.isNaN(added))
    .reduce((sum, added) => sum + added, 0);
  return { spec, addedLines, findings };
}

async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const author = [
    '-c',
    'user.name=bench',
    '-c',
    'user.email=bench@example.org',
    '-c',
    'commit.gpgsign=false',
  ];
  const { stdout } = await run('git', [...author, ...args], { cwd: folder, maxBuffer: largestReport });
  return stdout;
}
