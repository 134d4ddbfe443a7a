// What the command, and its peers, tell of flaws that became known in published npm packages or, with --go, in published Go modules
// (which needs the `go` command); with --write as a page in docs/. With --ours only the command is asked.
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { goFlaws, npmFlaws } from './flaw-list.ts';
import { judge } from './judge.ts';
import type { Verdict } from './judge.ts';
import type { KnownBug } from './known-bug.ts';
import type { Answer } from './linters.ts';
import type { Result } from './page.ts';
import { layOut } from './versions.ts';

const list = process.argv.includes('--go') ? goFlaws : npmFlaws;
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'known-bugs-')));
try {
  for (const bug of list.bugs) {
    await layOut(list, bug, 'vulnerable', folder);
    await layOut(list, bug, 'fixed', folder);
  }
  const answers = new Map<string, Answer>();
  for (const [name, ask] of Object.entries(list.linters)) {
    if (process.argv.includes('--ours') && answers.size > 0) break;
    answers.set(name, await ask(folder, list.bugs));
  }
  const results = list.bugs.map((bug) => resultOf(bug, answers));
  const page = list.pageOf(results, [...answers.keys()]);
  console.log(page);
  if (process.argv.includes('--write'))
    writeFileSync(new URL(`../../docs/${list.page}`, import.meta.url), `${page.trim()}\n`);
} finally {
  rmSync(folder, { recursive: true });
}

function resultOf(bug: KnownBug, answers: ReadonlyMap<string, Answer>): Result {
  const verdicts = new Map<string, Verdict>();
  for (const [name, answer] of answers) verdicts.set(name, judge(bug, answer, folder));
  return { bug, set: list.setOf(bug), verdicts };
}
