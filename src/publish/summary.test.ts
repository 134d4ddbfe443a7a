import { describe, expect, it } from '@jest/globals';
import type { Conflict } from '../domain/conflict.ts';
import { parseRepoPath, parseSha } from '../domain/ids.ts';
import { say } from '../domain/locale.ts';
import type { ReviewReport } from '../domain/review-report.ts';
import type { Posted } from '../ports/forge.ts';
import { planConclusion } from './publish.ts';
import { context, finding, gone, idOf, posted, report, thread } from './test-kit/sample.ts';

function summary(
  review: ReviewReport,
  standing: Posted = posted(),
  room = 65_535,
  conflict?: Conflict,
): string {
  const limits = { ...context.limits, summaryCharacters: room };
  const call = { call: undefined, refused: [] };
  const body = planConclusion(review, standing, call, { ...context, limits, conflict }).summary?.body ?? '';
  expect(body.length).toBeLessThanOrEqual(room);
  return body.replace(/(\n+<!-- .* -->)+$/, '');
}

const path = parseRepoPath;
const everything: Partial<ReviewReport> = {
  verdict: 'block',
  maxInlineComments: 0,
  findings: [
    finding('worst', { id: idOf('0123456789abcdef-2'), severity: 'error', start: { line: 12, column: 1 } }),
    finding('old', { id: idOf('fedcba9876543210'), news: 'repeated' }),
    finding('far', { path: path('src/b|c.ts'), anchor: undefined }),
  ],
  gone: [gone('fixed01'), gone('kept001'), gone('before1', { isNews: false })],
  skipped: [
    { path: path('src/big.ts'), reason: 'too-large' },
    { path: path('src/@bob.ts'), reason: 'unparsable', detail: 'line 3: Unexpected token <b>' },
    ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => ({
      path: path(`docs/${name}.md`),
      reason: 'unsupported' as const,
    })),
    { path: path('dist/x.js'), reason: 'generated' },
  ],
  suppressed: [
    {
      rule: 'no-bad-name',
      severity: 'warning',
      path: path('src/a.ts'),
      line: 3,
      reason: 'historic',
      byThisChange: false,
    },
    {
      rule: 'no-bad-name',
      severity: 'error',
      path: path('src/a.ts'),
      line: 8,
      reason: 'ask @boss',
      byThisChange: true,
    },
  ],
  files: [
    { path: path('README.md'), kind: 'modified', added: 1, removed: 1 },
    { path: path('src/a.ts'), kind: 'modified', added: 10, removed: 2 },
    { path: path('src/b|c.ts'), kind: 'renamed', added: 0, removed: 0 },
    { path: path('src/gone.ts'), kind: 'deleted', added: 0, removed: 0 },
    { path: path('logo.png'), kind: 'opaque', added: 0, removed: 0 },
  ],
  configProblems: [
    {
      place: '.autoglm.yml:3:1',
      words: say('`langage` is not a setting. Allowed: language.', '`langage` 不是设置项。允许：language。'),
    },
  ],
};
const before = posted({
  findings: [
    thread('fedcba9876543210'),
    thread('fixed01'),
    thread('kept001', { isAnswered: true }),
    thread('before1', { isResolved: true }),
  ],
});

describe('the summary', () => {
  it('of a change with nothing to say about', () => {
    expect(summary(report())).toMatchInlineSnapshot(`
     "### ✅ Open-AutoGLM: no findings

     Every changed file that can be reviewed was reviewed.

     | File | Lines | Findings |
     | --- | --- | --- |
     | \`src/a.ts\` | +3 −1 |  |

     <sub>1 of 1 file reviewed in 0.4 s at \`abcdef0\`</sub>"
    `);
  });

  it('of a change with everything', () => {
    expect(summary(report(everything), before)).toMatchSnapshot();
  });

  it('speaks Chinese', () => {
    expect(summary(report({ ...everything, language: 'zh-CN' }), before)).toMatchSnapshot();
  });

  it.each<[string, Partial<ReviewReport>, string]>([
    ['nothing that fails the check', { findings: [finding('a')], verdict: 'comment' }, 'the check is green'],
    [
      'a level that never fails',
      { findings: [finding('a')], verdict: 'comment', failingLevel: 'never' },
      'No finding fails the check here.',
    ],
    ['a silenced error', { verdict: 'block' }, 'The change itself silences a finding'],
    ['no file of a known kind', { filesAnalysed: 0 }, 'No changed file is of a kind'],
    ['an unfinished review', { outcome: { kind: 'partial', files: [] } }, 'says neither yes nor no'],
    [
      'an unfinished review where it matters',
      { outcome: { kind: 'partial', files: [] }, gate: 'closed' },
      'only a complete one',
    ],
    ['a failure', { outcome: { kind: 'failed', reference: 'r-17' } }, 'under the reference r-17'],
  ])('says in words what it means: %s', (_name, facts, words) => {
    expect(summary(report(facts))).toContain(words);
  });

  it('of a large change fits, shows findings before all else, and says that more was left out', () => {
    const findings = Array.from({ length: 400 }, (_, index) => finding(`f${index}`, { anchor: undefined }));
    const files = Array.from({ length: 3_000 }, (_, index) => ({
      path: path(`src/${index}.ts`),
      kind: 'modified' as const,
      added: 1,
      removed: 0,
    }));
    const whole = summary(report({ findings, files }));
    expect(whole).toContain('| … and 2960 more | | |');
    expect(whole.match(/ is a bad name\. /g)).toHaveLength(400);
    const cut = summary(report({ findings, files }), posted(), 6_000);
    expect(cut).toMatch(/^- … and 3\d\d more$/m);
    expect(cut).toContain('More was left out: there is no room for it in one comment.');
    expect(cut.split('\n').filter((line) => line.startsWith('|'))).toEqual([]);
  });

  it.each([1_000, 2_000, 3_000])('is whole rows in %d characters', (room) => {
    const whole = summary(report(everything), before).split('\n');
    const strange = summary(report(everything), before, room)
      .split('\n')
      .filter((line) => !whole.includes(line));
    for (const line of strange) expect(line).toMatch(/^(- |\| )?(…|More was)/);
  });

  describe('of a change in conflict', () => {
    const files = [
      { path: path('src/a.ts'), why: 'changed-by-both' },
      { path: path('src/b`c.ts'), why: 'deleted-there' },
      ...Array.from({ length: 10 }, (_, index) => ({
        path: path(`f${index}.ts`),
        why: 'changed-by-both' as const,
      })),
    ] as const;
    const conflict: Conflict = {
      ...{ head: report().head, target: 'release/1', targetHead: parseSha('c'.repeat(40)), since: '' },
      files,
    };
    const lineOf = (text: string): string | undefined =>
      text.split('\n').find((line) => line.startsWith('🔀'));

    it('names the files in one line, some of many', () => {
      expect(lineOf(summary(report(), posted(), 65_535, conflict))).toBe(
        '🔀 **It cannot be merged into `release/1`** as that stands at `ccccccc`. In conflict: `src/a.ts`, <code>src&#47;b&#96;c&#46;ts</code> (changed here, deleted there), `f0.ts`, `f1.ts`, `f2.ts`, `f3.ts`, `f4.ts`, `f5.ts`, `f6.ts`, `f7.ts`, … and 2 more',
      );
      expect(lineOf(summary(report({ language: 'zh-CN' }), posted(), 65_535, conflict))).toContain(
        '🔀 **无法合并到 `release/1`**（位于 `ccccccc`）。冲突文件：`src/a.ts`，',
      );
    });

    it('says so where the files could not be found out', () => {
      const line = lineOf(summary(report(), posted(), 65_535, { ...conflict, files: [] }));
      expect(line).toContain('Which files are in conflict could not be found out.');
    });

    it('does not say so any more once the forge says that it can be merged', () => {
      const clean = posted({ mergeability: 'clean' });
      expect(lineOf(summary(report(), clean, 65_535, conflict))).toBeUndefined();
    });
  });
});

describe('findings that are known', () => {
  it('are counted at the end, and who alters their list is told when it counts', () => {
    const list = { path: path('.autoglm/baseline.json'), kind: 'modified', added: 1, removed: 0 } as const;
    const words = summary(report({ known: 2, files: [list] }));
    expect(words).toMatch(/<sub>.* · 2 findings known and not told<\/sub>$/);
    expect(words).toContain('This change alters the list of known findings, `.autoglm/baseline.json`.');
    const chinese = summary(report({ known: 2, files: [list], language: 'zh-CN' }));
    expect(chinese).toContain('另有 2 个问题已知，不再提示');
    expect(summary(report())).not.toContain('known');
  });
});
