import { describe, expect, it } from '@jest/globals';
import type { AgentGap } from '../domain/agent.ts';
import type { ReportedAgent, ReviewReport } from '../domain/review-report.ts';
import type { Posted } from '../ports/forge.ts';
import { parseRepoPath } from '../domain/ids.ts';
import { planComments, planConclusion } from './publish.ts';
import { context, finding, head, markers, changeKey, posted, report, thread } from './test-kit/sample.ts';

const waiting: ReportedAgent = { state: 'waiting', gaps: [], comments: 2 };
const done: ReportedAgent = { ...waiting, state: 'done', after: 'review-0' };
const byRule = (name: string) => finding(name);
const byModel = (name: string) => finding(name, { rule: 'glm-5', isAgents: true });

function call(review: ReviewReport, standing: Posted = posted()) {
  const planned = planComments(review, standing, context);
  const marks = markers.read(changeKey, planned?.body ?? '').map(({ value }) => value);
  return { ids: planned?.comments.map(({ id }) => String(id)), marks };
}

function conclude(review: ReviewReport, standing: Posted = posted()) {
  return planConclusion(review, standing, { call: undefined, refused: [] }, context);
}

describe('what the agent found', () => {
  it('comes in a call of its own after that of the rules, once', () => {
    const findings = [byRule('a'), byModel('m')];
    expect(call(report({ agent: waiting, findings: [byRule('a')] }))).toEqual({ ids: ['a'], marks: [head] });
    const standing = posted({ findings: [thread('a')], reviewCalls: [head] });
    expect(call(report({ agent: done, findings }), standing)).toEqual({
      ids: ['m'],
      marks: [`agent:${head}`],
    });
    const both = posted({ ...standing, reviewCalls: [head, `agent:${head}`] });
    expect(call(report({ agent: done, findings }), both).ids).toBeUndefined();
  });

  it('comes with them where it was there before they were told', () => {
    const { ids, marks } = call(report({ agent: done, findings: [byRule('a'), byModel('m')] }));
    expect(ids).toEqual(['a', 'm']);
    expect(marks).toEqual([head, `agent:${head}`]);
  });

  it('has places that the rules’ findings do not take, and takes none of theirs', () => {
    const rules = ['a', 'b', 'c', 'd'].map(byRule);
    const model = ['m', 'n', 'o'].map(byModel);
    const most = { maxInlineComments: 4 };
    expect(call(report({ ...most, agent: waiting, findings: rules })).ids).toEqual(['a', 'b']);
    expect(call(report({ ...most, agent: done, findings: [...model, ...rules] })).ids).toEqual([
      ...['m', 'n', 'a', 'b'],
    ]);
    expect(call(report({ ...most, findings: rules })).ids).toEqual(['a', 'b', 'c', 'd']);
  });

  it('names its model, and how its edit is made, which is no suggestion', () => {
    const fix = {
      title: { en: 'Turn it round.', 'zh-CN': '反过来。' },
      safety: 'needs-review',
      blocks: [{ line: 4, removed: ['a < b'], added: ['a > b'] }],
      suggestion: undefined,
    } as const;
    const review = report({ agent: done, findings: [{ ...byModel('m'), fix }] });
    const body = planComments(review, posted(), context)?.comments[0]?.body;
    expect(body).toContain('found by a model (glm-5), not by a rule');
    expect(body).toContain('```diff\n- a < b\n+ a > b\n```');
    expect(body).toContain('`/autoglm fix m`');
    expect(body).not.toContain('suggestion');
  });

  it.each([
    ['en', 'no rule finds anything new in it, and it passes `npm test`.'],
    ['zh-CN', '没有规则发现新问题，且通过了 `npm test`。'],
  ] as const)('says what its edit passed, and nothing that was not run (%s)', (language, said) => {
    const title = { en: 'Turn it round.', 'zh-CN': '反过来。' };
    const fix = { title, safety: 'needs-review', blocks: [], suggestion: undefined } as const;
    const bodyWith = (passes: Partial<Record<'passes', string>>) => {
      const findings = [{ ...byModel('m'), fix: { ...fix, ...passes } }];
      return planComments(report({ language, agent: done, findings }), posted(), context)?.comments[0]?.body;
    };
    expect(bodyWith({ passes: 'npm test' })).toContain(said);
    expect(bodyWith({})).not.toMatch(/passes|通过了/);
  });
});

describe('the foot of the summary', () => {
  it.each([
    ['en', '🤖 glm-5: 12,345 tokens</sub>'],
    ['zh-CN', '🤖 glm-5：12,345 个词元</sub>'],
  ] as const)('names the model and what it took, where one was asked (%s)', (language, said) => {
    const took = { model: 'glm-5', tokens: 12_345 };
    expect(conclude(report({ language, agent: { ...done, took } })).summary?.body).toContain(said);
    expect(conclude(report({ language, agent: done })).summary?.body).not.toContain('glm-5');
  });
});

describe('while the agent reads', () => {
  it('the status waits, and says what the rules found', () => {
    const { status, summary } = conclude(report({ agent: waiting, findings: [byRule('a')] }));
    expect(status).toMatchObject({ state: 'pending', title: '1 warning; the agent is still reading' });
    expect(summary?.body).toContain('The agent is still reading.');
    expect(conclude(report({ agent: done })).status.state).toBe('success');
  });

  it('what the rules told of the same head is not called old in the summary', () => {
    const standing = posted({ findings: [thread('a')], reviewCalls: [head] });
    const review = report({ agent: done, findings: [byRule('a'), byModel('m')] });
    expect(conclude(review, standing).summary?.body).not.toContain('Still there from earlier reviews');
  });
});

describe('what the agent did not do', () => {
  const gaps: readonly (readonly [AgentGap, string])[] = [
    [{ kind: 'over-budget', budget: 'day', of: 'money' }, 'the budget of money for this repository today'],
    [{ kind: 'out-of-time', seconds: 300 }, 'Its 300 seconds were over.'],
    [{ kind: 'out-of-steps', steps: 10 }, 'no answer after 10 requests'],
    [
      { kind: 'model-failed', outcome: 'malformed', detail: 'no <b>JSON</b>' },
      'malformed. (no &lt;b&gt;JSON',
    ],
    [{ kind: 'left-out', paths: [parseRepoPath('a.ts')] }, 'Not shown to its model: `a.ts`'],
    [
      { kind: 'tickets-unread', tickets: ['#1', 'SHOP-2'] },
      'does not answer as it should: \\#&#8203;1, SHOP-2',
    ],
    [{ kind: 'unusable', count: 2 }, 'what they quote is not there: 2'],
  ];

  it.each(gaps)('is told: %j', (gap, words) => {
    const agent = { ...done, gaps: [gap] };
    const body = conclude(report({ agent, outcome: { kind: 'partial', files: [] } })).summary?.body;
    expect(body).toContain('What the agent did not do');
    expect(body).toContain(words);
  });

  it('is told of a change by somebody from outside, with what a contributor can do', () => {
    const body = conclude(report({ agent: { ...waiting, state: 'not-asked' } })).summary?.body;
    expect(body).toContain('A contributor can ask for it by `/autoglm review`');
  });
});
