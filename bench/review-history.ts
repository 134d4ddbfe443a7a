// Reviews the last changes of real projects: successive published versions of npm packages, committed to a fresh git
// repository. For reading: `node bench/review-history.ts express 20 --show` prints every finding.
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createPool } from '../src/analysis/worker/pool.ts';
import { resolveConfig } from '../src/config/resolve-config.ts';
import { createRuleCatalogue } from '../src/config/rule-catalogue.ts';
import type { Finding } from '../src/domain/finding.ts';
import { LineIndex } from '../src/domain/text-position.ts';
import { openChange } from '../src/forges/local/open-change.ts';
import { reviewRules } from '../src/review-rules/index.ts';
import { reviewChange } from '../src/review/review-change.ts';
import type { ReviewedChange } from '../src/review/review-change.ts';
import { benchFolder, unpackPackage } from './npm-sources.ts';

const run = promisify(execFile);

async function lastVersions(name: string, count: number): Promise<readonly string[]> {
  const { stdout } = await run('npm', ['view', name, 'versions', '--json', '--silent'], {
    maxBuffer: 2 ** 26,
  });
  const versions = (JSON.parse(stdout) as string[]).filter((version) => /^\d+\.\d+\.\d+$/.test(version));
  return versions.slice(-count - 1);
}

/** One commit per version, oldest first. */
async function makeRepository(name: string, versions: readonly string[]): Promise<string> {
  const folder = join(
    benchFolder,
    'histories',
    `${name.replaceAll('/', '+')}-${versions.at(-1)}-${versions.length}`,
  );
  if (existsSync(join(folder, '.done'))) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const git = (...args: readonly string[]) =>
    run('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', ...args], { cwd: folder });
  await git('init', '-q');
  for (const version of versions) {
    for (const entry of readdirSync(folder))
      if (entry !== '.git') rmSync(join(folder, entry), { recursive: true });
    cpSync(await unpackPackage(`${name}@${version}`), folder, { recursive: true });
    await git('add', '-A', '-f');
    await git('commit', '-q', '--allow-empty', '-m', version);
  }
  writeFileSync(join(folder, '.done'), '');
  return folder;
}

function show({ review, texts }: ReviewedChange, title: string): void {
  for (const finding of review.findings) {
    const text = texts.get(finding.path) ?? '';
    const lines = new LineIndex(text);
    const line = lines.lineAt(finding.range.start);
    const fix = finding.fix === undefined ? '' : `  [fix: ${finding.fix.title.en}]`;
    console.log(
      `${title} ${finding.path}:${line} ${finding.severity} ${nameOf(finding)}/${finding.kind}${fix}\n  ${finding.what.en}`,
    );
    for (let at = Math.max(1, line - 2); at <= line + 2; at++)
      console.log(`  ${at === line ? '>' : ' '} ${lines.textOf(at).slice(0, 160)}`);
  }
}

function nameOf({ origin }: Finding): string {
  return origin.kind === 'rule' ? origin.rule : origin.model;
}

/** Reviews each version against the one before it, the oldest first. */
async function* reviewAll(
  folder: string,
  versions: readonly string[],
): AsyncGenerator<readonly [string, ReviewedChange]> {
  const { config } = resolveConfig(createRuleCatalogue(reviewRules), []);
  await using pool = createPool(new URL('../src/worker.ts', import.meta.url));
  for (let back = versions.length - 2; back >= 0; back--) {
    const { source } = await openChange({ path: folder, base: `HEAD~${back + 1}`, head: `HEAD~${back}` });
    const reviewed = await reviewChange({
      source,
      config,
      pool,
      trustAddedSuppressions: true,
    });
    yield [versions.at(-1 - back) ?? '', reviewed];
  }
}

async function main(name: string, count: number, isShown: boolean): Promise<void> {
  const versions = await lastVersions(name, count);
  const folder = await makeRepository(name, versions);
  const rules: string[] = [];
  let files = 0;
  const start = performance.now();
  for await (const [version, reviewed] of reviewAll(folder, versions)) {
    files += reviewed.review.filesAnalysed;
    rules.push(...reviewed.review.findings.map(nameOf));
    if (isShown) show(reviewed, `${name}@${version}`);
  }
  const seconds = (performance.now() - start) / 1_000;
  const counts = Object.entries(Object.groupBy(rules, (rule) => rule)).map(
    ([rule, all]) => `${rule} ${all?.length ?? 0}`,
  );
  const changes = versions.length - 1;
  console.log(
    `${name}: ${changes} changes, ${files} files, ${(seconds / changes).toFixed(2)} s each: ${counts.join(', ')}`,
  );
}

const [name, count = '20'] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (name === undefined) throw new Error('name a package');
await main(name, Number(count), process.argv.includes('--show'));
