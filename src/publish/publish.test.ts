import { describe, expect, it } from '@jest/globals';
import type { ReviewReport } from '../domain/review-report.ts';
import type { Posted } from '../ports/forge.ts';
import { planComments, planConclusion } from './publish.ts';
import {
  changeKey,
  context,
  finding,
  gone,
  head,
  idOf,
  markers,
  posted,
  report,
  thread,
} from './test-kit/sample.ts';

const names = (amount: number, prefix: string): readonly string[] =>
  Array.from({ length: amount }, (_, index) => `${prefix}${index}`);

function commented(review: ReviewReport, standing: Posted = posted()): readonly string[] {
  return planComments(review, standing, context)?.comments.map(({ id }) => String(id)) ?? [];
}

describe('beside the code stand', () => {
  it('findings that are not posted yet and have a place in the diff, the worst first', () => {
    const findings = [
      finding('worst', { severity: 'error' }),
      finding('posted'),
      finding('nowhere', { anchor: undefined }),
      finding('mild', { severity: 'note' }),
    ];
    expect(commented(report({ findings }), posted({ findings: [thread('posted')] }))).toEqual([
      'worst',
      'mild',
    ]);
  });

  it('none that the settings have told in the summary only', () => {
    const review = report({
      findings: [finding('loud'), finding('quiet', { mode: 'note', severity: 'error' })],
    });
    expect(commented(review)).toEqual(['loud']);
    const { summary, status } = planConclusion(review, posted(), { call: undefined, refused: [] }, context);
    expect(summary?.body).toMatch(/`quiet` is a bad name.*the settings have it told here only/);
    expect(status.annotations.map(({ title }) => title)).toEqual([expect.stringContaining('loud')]);
  });

  it('as many as the settings allow', () => {
    const findings = names(12, 'f').map((name) => finding(name));
    expect(commented(report({ findings }))).toEqual(names(10, 'f'));
    expect(commented(report({ findings, maxInlineComments: 3 }))).toEqual(names(3, 'f'));
    expect(commented(report({ findings, maxInlineComments: 0 }))).toEqual([]);
  });

  it('news although the limit is reached, up to twice as many threads', () => {
    const old = names(4, 'old').map((name) => finding(name, { news: 'repeated' }));
    const fresh = names(4, 'new').map((name) => finding(name));
    const standing = (amount: number): Posted =>
      posted({ findings: names(amount, 'old').map((name) => thread(name)) });
    const review = report({ findings: [...old, ...fresh], maxInlineComments: 4 });
    expect(commented(review, standing(4))).toEqual(names(4, 'new'));
    const more = report({ findings: [...old, ...fresh], maxInlineComments: 3 });
    expect(commented(more, standing(4))).toEqual(['new0', 'new1']);
  });

  it('what the summary told before, only in places that became free', () => {
    const findings = names(4, 'old').map((name) => finding(name, { news: 'repeated' }));
    const review = report({ findings, maxInlineComments: 2 });
    expect(commented(review, posted({ findings: [thread('old0'), thread('old1')] }))).toEqual([]);
    const oneResolved = posted({ findings: [thread('old0'), thread('old1', { isResolved: true })] });
    expect(commented(review, oneResolved)).toEqual(['old2']);
  });

  it('none a second time for a head whose comments were taken', () => {
    const review = report({ findings: [finding('a')] });
    expect(planComments(review, posted({ reviewCalls: [head] }), context)).toBeUndefined();
  });

  it('no call at all without a comment', () => {
    expect(planComments(report(), posted(), context)).toBeUndefined();
  });

  it('each with the lines and the markers by which it is known again', () => {
    const place = { anchor: { first: 4, last: 6 } };
    const call = planComments(report({ findings: [finding('a', place)] }), posted(), context);
    expect(call).toMatchObject({ head, comments: [{ id: 'a', path: 'src/a.ts', first: 4, last: 6 }] });
    expect(markers.read(changeKey, call?.body ?? '')).toEqual([{ kind: 'review', value: head }]);
    expect(markers.read(changeKey, call?.comments[0]?.body ?? '')).toEqual([{ kind: 'finding', value: 'a' }]);
  });
});

function conclude(review: ReviewReport, standing: Posted = posted(), refused: readonly string[] = []) {
  const call = planComments(review, standing, context);
  return planConclusion(review, standing, { call, refused: refused.map(idOf) }, context);
}

describe('a thread', () => {
  it.each([
    ['is resolved when its finding is gone', { gone: [gone('a')] }, {}, { resolve: ['thread of a'] }],
    [
      'is resolved also when an earlier review saw it go',
      { gone: [gone('a', { isNews: false })] },
      {},
      { resolve: ['thread of a'] },
    ],
    ['is left alone once resolved', { gone: [gone('a')] }, { isResolved: true }, {}],
    ['is left to whoever answered', { gone: [gone('a')] }, { isAnswered: true }, {}],
    [
      'is reopened when its finding is back',
      { findings: [finding('a', { news: 'returned' })] },
      { isResolved: true },
      { reopen: ['thread of a'] },
    ],
    [
      'is not touched when it is open already',
      { findings: [finding('a', { news: 'returned' })] },
      { isResolved: false },
      {},
    ],
    [
      'stays resolved when a person did it and the finding is still there',
      { findings: [finding('a', { news: 'repeated' })] },
      { isResolved: true },
      {},
    ],
    ['is left alone when nothing is known of its finding', {}, {}, {}],
  ] as const)('%s', (_name, facts, state, expected) => {
    const { resolve, reopen } = conclude(report(facts), posted({ findings: [thread('a', state)] }));
    expect({ resolve, reopen }).toEqual({ resolve: [], reopen: [], ...expected });
  });

  it('that is left open for an answer is named in the summary', () => {
    const standing = posted({ findings: [thread('a', { isAnswered: true })] });
    expect(conclude(report({ gone: [gone('a')] }), standing).summary?.body).toContain('somebody answered');
  });
});

describe('a thread that we resolved', () => {
  const amount = 30;
  const ids = Array.from({ length: amount }, (_, index) => `${String(index).padStart(16, '0')}-2`);
  const all = posted({ findings: ids.map((id) => thread(id)) });
  const body = conclude(report({ gone: ids.map((id) => gone(id)) }), all).summary?.body ?? '';
  const resolved = {
    summary: { id: '1', body },
    findings: ids.map((id) => thread(id, { isResolved: true })),
  };

  it('is reopened even if the review that saw its finding come back was never published', () => {
    const findings = ids.map((id) => finding(id, { news: 'repeated' }));
    expect(conclude(report({ findings }), posted(resolved)).reopen).toHaveLength(amount);
  });

  it('is remembered through reviews that say nothing of it', () => {
    const failed = report({ outcome: { kind: 'failed', reference: 'x' } });
    const later = conclude(failed, posted(resolved)).summary?.body ?? '';
    const findings = [finding(ids[3] ?? '', { news: 'repeated' })];
    const standing = posted({ ...resolved, summary: { id: '1', body: later } });
    expect(conclude(report({ findings }), standing).reopen).toEqual([`thread of ${ids[3] ?? ''}`]);
  });

  it('is a thread like any other once it was reopened: a person may resolve it', () => {
    const findings = ids.map((id) => finding(id, { news: 'repeated' }));
    const reopened = conclude(report({ findings }), posted(resolved)).summary?.body ?? '';
    const standing = posted({ ...resolved, summary: { id: '1', body: reopened } });
    expect(conclude(report({ findings }), standing).reopen).toEqual([]);
  });
});

describe('the summary', () => {
  it('replaces the one that stands, and is known by its marker', () => {
    const { summary } = conclude(report(), posted({ summary: { id: 'comment 5', body: 'old' } }));
    expect(summary?.replaces).toBe('comment 5');
    expect(markers.read(changeKey, summary?.body ?? '')).toEqual([{ kind: 'summary', value: 'review-1' }]);
  });

  it.each([
    ['reviewed', report(), true],
    ['failed', report({ outcome: { kind: 'failed', reference: 'r' } }), true],
    ['skipped', report({ outcome: { kind: 'skipped', setting: 's' } }), false],
    ['rate-limited', report({ outcome: { kind: 'rate-limited', retryAt: '' } }), false],
  ])('of a change that was %s is written: %3$s', (_kind, review, isWritten) => {
    expect(conclude(review).summary !== undefined).toBe(isWritten);
  });

  it('is written even then when the settings are wrong', () => {
    const words = { en: 'x', 'zh-CN': 'x' };
    const configProblems = [{ place: '.autoglm.yml:1:1', words }];
    const outcome = { kind: 'skipped', setting: 's' } as const;
    expect(conclude(report({ outcome, configProblems })).summary).toBeDefined();
  });

  it('holds every finding that has no thread, with the reason', () => {
    const review = report({
      maxInlineComments: 2,
      findings: [
        finding('inline'),
        finding('refused'),
        finding('outside', { anchor: undefined }),
        finding('beyond'),
      ],
    });
    const rows = (conclude(review, posted(), ['refused']).summary?.body ?? '')
      .split('\n')
      .filter((line) => line.startsWith('- '));
    expect(rows.map((row) => row.replace(/^.*`(\w+)` is a bad.*<sub>\((.*)\)<\/sub>$/, '$1: $2'))).toEqual([
      'refused: no comment could be put there',
      'outside: outside the lines of the diff',
      'beyond: over the limit of 2 beside the code',
    ]);
  });

  it('holds what is missing when the comments of this head were taken before', () => {
    const review = report({ findings: [finding('there', { news: 'repeated' }), finding('missing')] });
    const standing = posted({ reviewCalls: [head], findings: [thread('there')] });
    const { summary, status } = conclude(review, standing);
    expect(summary?.body).toContain('`missing` is a bad name.');
    expect(status.annotations.map(({ title }) => title)).toEqual(['no-bad-name missing']);
  });
});
