import { describe, expect, it } from '@jest/globals';
import { parseRepoPath } from '../domain/ids.ts';
import type { ReviewReport } from '../domain/review-report.ts';
import type { Status, StatusState } from '../ports/forge.ts';
import { planConclusion } from './publish.ts';
import { context, finding, posted, report, thread } from './test-kit/sample.ts';

const noCall = { call: undefined, refused: [] };

function statusOf(review: ReviewReport, standing = posted(), limits = context.limits): Status {
  return planConclusion(review, standing, noCall, { ...context, limits }).status;
}

const outcomes = {
  green: { outcome: { kind: 'reviewed' }, verdict: 'comment' },
  red: { outcome: { kind: 'reviewed' }, verdict: 'block' },
  partial: { outcome: { kind: 'partial', files: [] }, verdict: 'comment' },
  'partial, with what is red': { outcome: { kind: 'partial', files: [] }, verdict: 'block' },
  skipped: { outcome: { kind: 'skipped', setting: 'review.drafts' }, verdict: 'pass' },
  'rate-limited': { outcome: { kind: 'rate-limited', retryAt: '2026-01-02T03:04:05.000Z' }, verdict: 'pass' },
  failed: { outcome: { kind: 'failed', reference: 'x1' }, verdict: 'pass' },
} as const satisfies Record<string, Partial<ReviewReport>>;

describe('the state of the status', () => {
  it.each<[keyof typeof outcomes, open: StatusState, closed: StatusState]>([
    ['green', 'success', 'success'],
    ['red', 'failure', 'failure'],
    ['partial', 'neutral', 'failure'],
    ['partial, with what is red', 'failure', 'failure'],
    ['skipped', 'skipped', 'action-required'],
    ['rate-limited', 'pending', 'pending'],
    ['failed', 'neutral', 'failure'],
  ])('%s: %s, and %s where the gate is closed', (kind, open, closed) => {
    expect(statusOf(report({ ...outcomes[kind], gate: 'open' })).state).toBe(open);
    expect(statusOf(report({ ...outcomes[kind], gate: 'closed' })).state).toBe(closed);
  });
});

describe('the title of the status', () => {
  const findings = [finding('a', { severity: 'error' }), finding('b'), finding('c')];
  it.each<[Partial<ReviewReport>, string, string]>([
    [{}, 'No findings', '没有发现问题'],
    [{ findings, verdict: 'block' }, '1 error, 2 warnings', '1 个错误，2 个警告'],
    [{ filesAnalysed: 0 }, 'Nothing to review', '没有可审查的内容'],
    [{ verdict: 'block' }, 'Findings that the change silences itself', '变更自行屏蔽了问题'],
    [
      { outcome: outcomes.partial.outcome },
      'Partial review, no findings in what was analysed',
      '审查不完整，已分析的部分没有发现问题',
    ],
    [outcomes.skipped, 'Not reviewed: review.drafts', '未审查：review.drafts'],
    [outcomes['rate-limited'], 'Waiting until 2026-01-02 03:04 UTC', '等待至 2026-01-02 03:04 UTC'],
    [outcomes.failed, 'The review failed, reference x1', '审查失败，参考编号 x1'],
  ])('%#: %s', (facts, english, chinese) => {
    const titles = (['en', 'zh-CN'] as const).map(
      (language) => statusOf(report({ verdict: 'pass', ...facts, language })).title,
    );
    expect(titles).toEqual([english, chinese]);
  });

  it('is one line of bearable length', () => {
    const outcome = { kind: 'skipped', setting: 'x'.repeat(500) } as const;
    expect(statusOf(report({ outcome })).title).toHaveLength(140);
  });
});

describe('annotations', () => {
  it('are for findings without a thread, the worst first, up to the limit', () => {
    const findings = [
      finding('threaded', { severity: 'error' }),
      finding('error', { severity: 'error', anchor: undefined }),
      finding('warning', { start: { line: 4, column: 1 }, end: { line: 7, column: 1 } }),
      finding('note', { severity: 'note', path: parseRepoPath('b.ts') }),
    ];
    const standing = posted({ findings: [thread('threaded')] });
    const { annotations } = statusOf(report({ findings }), standing, { ...context.limits, annotations: 2 });
    expect(annotations).toMatchObject([
      { path: 'src/a.ts', first: 4, last: 4, level: 'failure', title: 'no-bad-name error' },
      { first: 4, last: 6, level: 'warning', message: expect.stringContaining('Readers stumble.') },
    ]);
    expect(annotations).toHaveLength(2);
    expect(statusOf(report({ findings }), standing).annotations.at(-1)?.level).toBe('notice');
  });
});

describe('the status replaces', () => {
  const status = (id: string, review: string, isFinal: boolean) => ({ id, review, isFinal });
  it.each([
    ['nothing, when there is none', [], undefined],
    ['nothing, when another review has ended', [status('1', 'other', true)], undefined],
    ['one that waits', [status('1', 'other', true), status('2', 'other', false)], '2'],
    ['its own before all', [status('1', 'other', false), status('2', 'review-1', true)], '2'],
  ])('%s', (_name, statuses, expected) => {
    expect(statusOf(report(), posted({ statuses })).replaces).toBe(expected);
  });
});
