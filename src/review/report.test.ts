import { describe, expect, it } from '@jest/globals';
import { createInThreadPool } from '../../test/in-thread-pool.ts';
import { memoryChange } from '../../test/memory-change.ts';
import type { Files } from '../../test/memory-change.ts';
import { createRuleCatalogue } from '../config/rule-catalogue.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import { parseSha } from '../domain/ids.ts';
import { say } from '../domain/locale.ts';
import type { ReviewReport } from '../domain/review-report.ts';
import { LineIndex } from '../domain/text-position.ts';
import type { TrackedFinding } from '../domain/tracked-finding.ts';
import { reviewRules } from '../review-rules/index.ts';
import { trackFindings } from './identity.ts';
import { reportReview, reportWithoutReview } from './report.ts';
import type { ReviewFacts } from './report.ts';
import { reviewChange } from './review-change.ts';
import type { ReviewedChange } from './review-change.ts';

const defaults = resolveConfig(createRuleCatalogue(reviewRules), []).config;
const facts: ReviewFacts = {
  id: 'r1',
  change: {
    ref: { repo: { forge: 'github', path: 'o/r' }, number: 1 },
    base: parseSha('a'.repeat(40)),
    head: parseSha('b'.repeat(40)),
  },
  installation: '1',
  config: defaults,
  brokenSettings: [],
  milliseconds: 12,
  createdAt: new Date(0),
};

interface Reported {
  readonly report: ReviewReport;
  readonly tracked: readonly TrackedFinding[];
}

function review(before: Files, after: Files): Promise<ReviewedChange> {
  return reviewChange({
    source: memoryChange(before, after),
    pool: createInThreadPool(reviewRules),
    config: defaults,
    trustAddedSuppressions: false,
  });
}

async function report(
  before: Files,
  after: Files,
  previous: readonly TrackedFinding[] = [],
): Promise<Reported> {
  const reviewed = await review(before, after);
  const tracking = trackFindings(previous, reviewed.files, undefined);
  return { report: reportReview(facts, reviewed, tracking), tracked: tracking.tracked };
}

const filler = Array.from({ length: 20 }, (_, index) => `line${index}();\n`).join('');
const lines = (...all: string[]): string => `${all.join('\n')}\n`;

describe('a report tells', () => {
  it('where a finding is, where a comment can stand, and how its fix is applied', async () => {
    const { report: told } = await report({ 'a.ts': filler }, { 'a.ts': `${filler}  debugger;\nend();\n` });
    expect(told.findings).toMatchObject([
      {
        news: 'fresh',
        rule: 'no-debugger-or-focused-test',
        path: 'a.ts',
        start: { line: 21, column: 3 },
        end: { line: 21, column: 12 },
        anchor: { first: 21, last: 22 },
        fix: {
          blocks: [{ line: 21, removed: ['  debugger;'], added: [] }],
          suggestion: { lines: { first: 21, last: 22 }, text: 'end();' },
        },
      },
    ]);
  });

  it.each([
    [6, { first: 1, last: 6 }],
    [7, { first: 1, last: 1 }],
  ])('of a block of %d lines, where a comment stands', async (amount, anchor) => {
    const text = lines('debugger;', filler);
    const reviewed = await review({}, { 'a.ts': text });
    const [start, end] = [0, new LineIndex(text).rangeOf(amount).end];
    const findings = reviewed.review.findings.map(({ fix: _fix, ...one }) => ({
      ...one,
      range: { start, end },
    }));
    const tracking = trackFindings([], [], undefined);
    expect(
      reportReview(facts, { ...reviewed, review: { ...reviewed.review, findings } }, tracking).findings,
    ).toMatchObject([{ anchor }]);
  });

  it('no place for a comment on what the diff does not show', async () => {
    const before = { 'a.ts': lines("import { it } from './own.ts';", filler, "it.only('x', f);") };
    const after = { 'a.ts': lines("import { it } from 'vitest';", filler, "it.only('x', f);") };
    const { report: told } = await report(before, after);
    expect(told.findings).toMatchObject([{ anchor: undefined, fix: { suggestion: undefined } }]);
  });

  it('every file of the change with its lines', async () => {
    const before = { 'a.ts': lines('a();', 'b();'), 'gone.ts': 'x();\n', 'old.ts': filler };
    const after = { 'a.ts': lines('a();', 'c();', 'd();'), 'new.ts': filler, 'x.md': 'x\n' };
    const { report: told } = await report(before, after);
    expect(told.files).toEqual([
      { path: 'a.ts', kind: 'modified', added: 2, removed: 1 },
      { path: 'gone.ts', kind: 'deleted', added: 0, removed: 0 },
      { path: 'new.ts', kind: 'renamed', added: 0, removed: 0 },
      { path: 'x.md', kind: 'added', added: 1, removed: 0 },
    ]);
    expect(told).toMatchObject({ skipped: [{ path: 'x.md', reason: 'unsupported' }], filesAnalysed: 2 });
  });

  it('suppressions, and whether the change adds them', async () => {
    const suppressed = lines('// autoglm-disable-next-line no-debugger-or-focused-test -- why', 'debugger;');
    const { report: told } = await report({}, { 'a.ts': suppressed });
    expect(told.suppressed).toEqual([
      {
        rule: 'no-debugger-or-focused-test',
        severity: 'error',
        path: 'a.ts',
        line: 2,
        reason: 'why',
        byThisChange: true,
      },
    ]);
    expect(told.verdict).toBe('block');
  });

  it('can be written as JSON and read back', async () => {
    const { report: told } = await report({}, { 'a.ts': lines('debugger;', 'end();') });
    expect(JSON.parse(JSON.stringify(told))).toEqual(told);
  });
});

describe('from one review to the next', () => {
  const [bad, good] = [{ 'a.ts': lines('debugger;', 'end();') }, { 'a.ts': lines('end();') }];

  it('a finding keeps its name, goes, and comes back', async () => {
    const first = await report({}, bad);
    const [id] = first.report.findings.map((one) => one.id);
    const moved = { 'a.ts': lines('first();', 'debugger;', 'end();') };
    const second = await report({}, moved, first.tracked);
    expect(second.report).toMatchObject({ findings: [{ id, news: 'repeated' }], gone: [] });
    const third = await report({}, good, second.tracked);
    expect(third.report.gone).toEqual([
      { id, rule: 'no-debugger-or-focused-test', path: 'a.ts', isNews: true },
    ]);
    const fourth = await report({}, good, third.tracked);
    expect(fourth.report.gone).toMatchObject([{ id, isNews: false }]);
    expect((await report({}, moved, fourth.tracked)).report).toMatchObject({
      findings: [{ id, news: 'returned' }],
      gone: [],
    });
  });

  it('a finding is not gone from a file that could not be read', async () => {
    const { tracked } = await report({}, bad);
    const broken = await report({}, { 'a.ts': 'debugger; {' }, tracked);
    expect(broken.report).toMatchObject({ outcome: { kind: 'partial' }, gone: [] });
    expect((await report({}, good, broken.tracked)).report.gone).toHaveLength(1);
  });

  it('a finding that the change silences itself is not gone', async () => {
    const { tracked } = await report({}, bad);
    const silenced = { 'a.ts': lines('debugger; // autoglm-disable-line -- no', 'end();') };
    expect((await report({}, silenced, tracked)).report).toMatchObject({ verdict: 'block', gone: [] });
  });
});

describe('the outcome is truthful', () => {
  const problem = { line: 3, column: 1, message: say('No.', '否。'), allowed: ['yes'] };
  const broken = { ...facts, brokenSettings: [{ file: '.autoglm.yml', problems: [problem] }] };
  const configProblems = [
    { place: '.autoglm.yml:3:1', words: { en: 'No. Allowed: yes.', 'zh-CN': '否。允许：yes。' } },
  ];

  it('partial, when the settings were not heeded', async () => {
    const reviewed = await review({}, { 'a.ts': 'end();\n' });
    const told = reportReview(broken, reviewed, trackFindings([], reviewed.files, undefined));
    expect(told).toMatchObject({ outcome: { kind: 'partial', files: [] }, configProblems });
  });

  it('says nothing of findings without a review', () => {
    const retryAt = new Date('2026-01-02T03:04:05Z');
    expect(reportWithoutReview(broken, { kind: 'rate-limited', retryAt })).toMatchObject({
      outcome: { kind: 'rate-limited', retryAt: '2026-01-02T03:04:05.000Z' },
      findings: [],
      gone: [],
      configProblems,
    });
  });
});
