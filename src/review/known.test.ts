import { describe, expect, it } from '@jest/globals';
import { createInThreadPool } from '../../test/in-thread-pool.ts';
import { memoryChange, memorySource } from '../../test/memory-change.ts';
import type { Files } from '../../test/memory-change.ts';
import type { Scope } from '../config/repository-config.ts';
import { createRuleCatalogue } from '../config/rule-catalogue.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import { baselineOf } from '../domain/baseline.ts';
import type { Baseline } from '../domain/baseline.ts';
import { parseRepoPath } from '../domain/ids.ts';
import type { Review } from '../domain/review.ts';
import { LineIndex } from '../domain/text-position.ts';
import { noDebuggerOrFocusedTest } from '../review-rules/typescript/no-debugger-or-focused-test/rule.ts';
import { entriesFor } from './baseline-entries.ts';
import { reviewChange } from './review-change.ts';
import type { ReviewInput } from './review-change.ts';

const rules = [noDebuggerOrFocusedTest];
const { config } = resolveConfig(createRuleCatalogue(rules), []);

function review(
  source: ReviewInput['source'],
  baseline?: Baseline,
  trustAddedSuppressions = true,
  scope: Scope = 'added',
) {
  return reviewChange({
    source,
    pool: createInThreadPool(rules),
    config: {
      ...config,
      ...(baseline && { baseline }),
      forPath: (path) => ({ ...config.forPath(path), scope }),
    },
    trustAddedSuppressions,
  });
}

async function baselineFor(files: Files): Promise<Baseline> {
  const { files: analysed } = await review(memorySource(files));
  return baselineOf(entriesFor(analysed.flatMap(({ findings }) => findings)));
}

/** What is told, and how many findings are not because they are known, when `before` is the baseline. */
async function after(before: Files, files: Files, since: Files = before, trusts = true) {
  const { review: found } = await review(memoryChange(since, files), await baselineFor(before), trusts);
  return { told: linesIn(found, files), known: knownIn(found), verdict: found.verdict };
}

function linesIn({ findings }: Review, files: Files): readonly string[] {
  return findings.map(({ path, range }) => `${path}:${new LineIndex(files[path] ?? '').lineAt(range.start)}`);
}

function knownIn({ dropped }: Review): number {
  return dropped.filter(({ because }) => because === 'known').length;
}

const lines = (...all: string[]): string => `${all.join('\n')}\n`;
const twins = lines('function f() {', '  debugger;', '  debugger;', '}');

describe('a finding that the baseline has', () => {
  it('is not told, and counted, where a review would tell it', async () => {
    expect(await after({ 'a.ts': twins }, { 'a.ts': twins }, {})).toEqual({
      ...{ told: [], known: 2, verdict: 'pass' },
    });
  });

  it('is not counted where nobody would have told it', async () => {
    const files = { 'a.ts': `${twins}g();\n` };
    expect(await after({ 'a.ts': twins }, files)).toEqual({ told: [], known: 0, verdict: 'pass' });
  });

  it('is known however it is moved and formatted, and in a file that is renamed', async () => {
    const moved = lines('// more', ...Array.from({ length: 9 }, (_, at) => `g(${at});`), twins.trimEnd());
    const formatted = moved.replace('  debugger;', '      debugger');
    expect(await after({ 'a.ts': moved }, { 'b.ts': formatted })).toMatchObject({ told: [], known: 1 });
  });

  it('is told again in another symbol', async () => {
    const files = { 'a.ts': twins.replace('f()', 'g()') };
    expect(await after({ 'a.ts': twins }, files, {})).toMatchObject({ told: ['a.ts:2', 'a.ts:3'], known: 0 });
  });

  it('lets in no further one like it: that is the one on the line that is new', async () => {
    const first = lines('function f() {', '  debugger;', '  g();', '  debugger;', '  debugger;', '}');
    expect(await after({ 'a.ts': twins }, { 'a.ts': first })).toEqual({
      ...{ told: ['a.ts:2'], known: 0, verdict: 'block' },
    });
  });

  it.each([
    ['renamed', []],
    ['copied', ['b.ts:2', 'b.ts:3']],
  ] as const)(
    'is known in a file that is %s only where it is there no more than before',
    async (kind, told) => {
      const files = { 'b.ts': twins };
      const diff = { kind, path: parseRepoPath('b.ts'), from: parseRepoPath('a.ts'), hunks: [] };
      const source = { ...memorySource(files), diff: () => Promise.resolve([diff]) };
      const { review: found } = await review(source, await baselineFor({ 'a.ts': twins }), true, 'file');
      expect(linesIn(found, files)).toEqual(told);
    },
  );

  it('makes nothing of a comment that silences it', async () => {
    const silenced = {
      'a.ts': `// autoglm-disable-next-line no-debugger-or-focused-test -- so\ndebugger;\n`,
    };
    const outsider = [{}, false] as const;
    expect(await after({ 'a.ts': 'debugger;\n' }, silenced, ...outsider)).toMatchObject({ verdict: 'pass' });
    expect(await after({}, silenced, ...outsider)).toMatchObject({ verdict: 'block' });
  });
});
