// What the command, and its peers, tell of flaws that became known in published packages; with --write as docs/known-bugs.md.
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judge } from './judge.ts';
import type { Verdict } from './judge.ts';
import { readKnownBugs, setOf } from './known-bug.ts';
import type { KnownBug } from './known-bug.ts';
import { linters } from './linters.ts';
import type { Told } from './linters.ts';
import { pageOf } from './page.ts';
import type { Result } from './page.ts';
import { layOut } from './versions.ts';

const bugs = readKnownBugs();
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'known-bugs-')));
try {
  for (const bug of bugs) {
    await layOut(bug, 'vulnerable', folder);
    await layOut(bug, 'fixed', folder);
  }
  const told = new Map<string, readonly Told[]>();
  for (const [name, ask] of Object.entries(linters)) {
    if (process.argv.includes('--ours') && told.size > 0) break;
    told.set(name, await ask(folder));
  }
  const results = bugs.map((bug) => resultOf(bug, told));
  const page = pageOf(results, [...told.keys()]);
  console.log(page);
  if (process.argv.includes('--write'))
    writeFileSync(new URL('../../docs/known-bugs.md', import.meta.url), `${page.trim()}\n`);
} finally {
  rmSync(folder, { recursive: true });
}

function resultOf(bug: KnownBug, told: ReadonlyMap<string, readonly Told[]>): Result {
  const verdicts = new Map<string, Verdict>();
  for (const [name, findings] of told) verdicts.set(name, judge(bug, findings, folder));
  return { bug, set: setOf(bug), verdicts };
}
