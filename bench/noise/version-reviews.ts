// What the command tells of a package's newer version against the one before it: its lines are what people changed.
import { execFile } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { FindingDocument, ReviewDocument } from '../../src/cli/formats/review-document.ts';
import { benchFolder } from '../npm-sources.ts';
import type { History, Published } from './published.ts';

const run = promisify(execFile);
const command = fileURLToPath(new URL('../../bin/autoglm.mjs', import.meta.url));
/** Bytes that the report of one version may have. */
const largestReport = 2 ** 28;

/** Where the versions of a package are kept as a git repository, each under its tag. */
export function folderOf({ folder }: Published, name: string): string {
  return join(benchFolder, folder, name.replaceAll('/', '+'));
}

export interface VersionReview {
  /** `name@version`, the newer one. */
  readonly spec: string;
  readonly addedLines: number;
  readonly findings: readonly FindingDocument[];
}

/** One review for each version but the first. A version that is not published any more is passed over. */
export async function reviewVersions(
  published: Published,
  [name, ...versions]: History,
): Promise<readonly VersionReview[]> {
  const folder = folderOf(published, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await git(folder, 'init', '--quiet');
  const reviews: VersionReview[] = [];
  let before: string | undefined;
  for (const version of versions) {
    const spec = `${name}@${version}`;
    const unpacked = await published.unpack(spec).catch(() => undefined);
    if (unpacked === undefined) continue;
    copyWritten(published, unpacked, folder);
    await commitVersion(folder, version);
    if (before !== undefined) {
      const findings = await review(folder, before, version);
      reviews.push({ spec, addedLines: await addedLines(published, folder, before, version), findings });
    }
    before = version;
  }
  return reviews;
}

function copyWritten(published: Published, from: string, folder: string): void {
  // Else it would look as if the next version had taken the file away.
  const before = new Set(globSync('**/*', { cwd: folder }));
  for (const entry of globSync('*', { cwd: folder })) rmSync(join(folder, entry), { recursive: true });
  const wanted = [...published.endings.map((ending) => `**/*.${ending}`), ...published.alongside];
  for (const path of globSync(wanted, { cwd: from })) {
    if (!published.isWrittenPath(path) || !statSync(join(from, path)).isFile()) continue;
    const text = readFileSync(join(from, path), 'utf8');
    if (!published.isWrittenText(text) && !before.has(path)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    // Not copied: what a module cache holds is read-only, and a copy would be too.
    writeFileSync(join(folder, path), text);
  }
}

async function commitVersion(folder: string, tag: string): Promise<void> {
  await git(folder, 'add', '--all');
  await git(folder, 'commit', '--quiet', '--allow-empty', '--message', tag);
  await git(folder, 'tag', tag);
}

async function review(folder: string, base: string, head: string): Promise<readonly FindingDocument[]> {
  const range = ['--base', base, '--head', head];
  const report = await run(
    process.execPath,
    [command, 'review', ...range, '--format', 'json', '--fail-on', 'never'],
    { cwd: folder, maxBuffer: largestReport },
  );
  return (JSON.parse(report.stdout) as ReviewDocument).findings;
}

async function addedLines({ endings }: Published, folder: string, ...range: string[]): Promise<number> {
  const paths = endings.map((ending) => `*.${ending}`);
  const counts = await git(folder, 'diff', '--numstat', ...range, '--', ...paths);
  return counts
    .split('\n')
    .map((line) => Number.parseInt(line, 10))
    .filter((added) => !Number.isNaN(added))
    .reduce((sum, added) => sum + added, 0);
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
