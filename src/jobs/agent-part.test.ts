import { describe, expect, it } from '@jest/globals';
import { resolveConfig } from '../config/resolve-config.ts';
import type { ChangeDescription } from '../domain/change-description.ts';
import { parseSha } from '../domain/ids.ts';
import type { ReviewJob } from '../domain/change-jobs.ts';
import type { ReportedAgent, ReviewReport } from '../domain/review-report.ts';
import { agentPart, generateJobs } from './agent-part.ts';
import type { AgentQuestion } from './agent-part.ts';

const old = parseSha('a'.repeat(40));
const head = parseSha('b'.repeat(40));
const change = { repo: { forge: 'github', path: 'o/r' }, number: 1 } as const;
const parts = { agent: {} } as unknown as Parameters<typeof agentPart>[1];
const { config } = resolveConfig(
  { ids: [], defaultsOf: () => ({}), optionsOf: () => undefined } as never,
  [],
);

interface Case extends Partial<Pick<ReviewJob, 'full' | 'withAgent'>> {
  readonly isOutsideAuthor?: boolean;
  readonly at?: ReviewReport['head'];
  readonly agent?: ReportedAgent;
}

function ask({ isOutsideAuthor = false, at, agent, ...more }: Case = {}) {
  const before = at && ({ head: at, ...(agent && { agent }) } as ReviewReport);
  const job = { change, installation: '1', expected: undefined, again: false, ...more };
  const opened = { change: { head, body: '' }, isOutsideAuthor } as unknown as AgentQuestion['opened'];
  return agentPart({ job, opened, config, before }, parts);
}

const done: ReportedAgent = { state: 'done', gaps: [], comments: 3 };
const broken: ReportedAgent = { ...done, gaps: [{ kind: 'out-of-time', seconds: 9 }] };

describe('the agent', () => {
  it('looks at a head that the rules have reviewed', () => {
    expect(ask()).toEqual({ state: 'waiting', gaps: [], comments: 3 });
  });

  it('is no part of a review without a model, or where it is not wanted', () => {
    const question = { job: {}, opened: {}, before: undefined } as unknown as AgentQuestion;
    expect(agentPart({ ...question, config }, { agent: undefined })).toBeUndefined();
    const off = { ...config, agent: { ...config.agent, review: false } };
    expect(agentPart({ ...question, config: off }, parts)).toBeUndefined();
  });

  it('does not look again at a head that it has looked at, unless all is asked for anew', () => {
    const took = { model: 'glm', tokens: 9 };
    expect(ask({ at: head, agent: { ...done, took } })).toMatchObject({ state: 'done', took });
    expect(ask({ at: head, agent: done, full: true })).toEqual({ state: 'waiting', gaps: [], comments: 3 });
    expect(ask({ at: head, agent: broken })?.state).toBe('waiting');
  });

  it('looks after a push at what came since it was done last, and at all if it never was', () => {
    expect(ask({ at: old, agent: done })?.lookedAt).toBe(old);
    expect(ask({ at: old, agent: broken })?.lookedAt).toBeUndefined();
    expect(ask({ at: old, agent: { ...broken, lookedAt: head } })?.lookedAt).toBe(head);
  });

  it('goes on telling what it told beside the review, unless all is asked for anew', () => {
    const description = { head: old, summary: 'Adds totals.' } as ChangeDescription;
    const told = { ...done, description };
    expect(ask({ at: head, agent: told })?.description).toBe(description);
    expect(ask({ at: old, agent: told })?.description).toBe(description);
    expect(ask({ at: old, agent: told, isOutsideAuthor: true })?.description).toBe(description);
    expect(ask({ at: head, agent: told, full: true })?.description).toBeUndefined();
  });

  it('spends nothing on an outside author, until a contributor asks for it', () => {
    expect(ask({ isOutsideAuthor: true })?.state).toBe('not-asked');
    expect(ask({ isOutsideAuthor: true, withAgent: true })?.state).toBe('waiting');
    const agent: ReportedAgent = { ...done, state: 'waiting' };
    expect(ask({ isOutsideAuthor: true, at: head, agent })?.state).toBe('waiting');
  });

  it('is asked under a name that stays for a head, so that no answer is paid twice', () => {
    const report = {
      id: 'r1',
      change,
      head,
      agent: { ...done, state: 'waiting' },
    } as unknown as ReviewReport;
    const job = { full: false } as ReviewJob;
    const [again] = generateJobs({ ...report, id: 'r2' }, job);
    expect(generateJobs(report, job)).toMatchObject([
      { kind: 'generate', key: 'agent:github:o/r#1', supersedes: true, payload: { review: 'r1' } },
    ]);
    expect(again?.payload).toEqual({ review: 'r2', run: `github:o/r#1@${head}` });
    expect(generateJobs(report, { full: true } as ReviewJob)[0]?.payload).toMatchObject({ run: 'r1' });
    expect(generateJobs({ ...report, agent: done }, job)).toEqual([]);
  });
});
