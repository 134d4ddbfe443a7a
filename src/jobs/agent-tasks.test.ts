import { describe, expect, it } from '@jest/globals';
import { createScene } from '../agent/test-kit/scene.ts';
import { says, scriptedModel } from '../agent/test-kit/scripted-model.ts';
import type { Reply } from '../agent/test-kit/scripted-model.ts';
import type { DescribeWhen } from '../config/repository-config.ts';
import type { ChangeDescription } from '../domain/change-description.ts';
import { AppError } from '../domain/errors.ts';
import { parseSha } from '../domain/ids.ts';
import type { BesideReview } from '../domain/review-report.ts';
import { carryBeside, doBeside } from './agent-tasks.ts';
import type { TaskInput } from './agent-tasks.ts';

const head = parseSha('b'.repeat(40));
const known: ChangeDescription = {
  ...{ head: parseSha('a'.repeat(40)), model: 'older', summary: 'As it was.', walkthrough: [], labels: [] },
};
const missing: BesideReview = { taskGaps: [{ task: 'describe', gap: { kind: 'out-of-time', seconds: 9 } }] };
const answers: Reply = () => says({ summary: 'Adds totals.' });

async function beside(when: DescribeWhen, before: BesideReview = {}, reply = answers, isCancelled = false) {
  const model = scriptedModel(reply);
  const { task, parts, ledger } = createScene({ model, added: { 'src/cart.js': 'export const a = 1;\n' } });
  const config = { agent: { describe: when, labels: [] } } as unknown as TaskInput['config'];
  const signal = isCancelled ? AbortSignal.abort(new Error('a newer head')) : new AbortController().signal;
  const result = await doBeside({ change: task, head, config, before, parts, signal });
  return { result, requests: model.requests.length, runs: ledger.calls.map(({ run }) => run) };
}

describe('beside the review of a head', () => {
  it('the agent describes it, as a piece of work of its own', async () => {
    const { result, runs } = await beside('once');
    expect(result).toMatchObject({ description: { head, summary: 'Adds totals.' }, taskGaps: [] });
    expect(runs).toEqual(['describe:run-1']);
  });

  it.each<[string, DescribeWhen, BesideReview, number]>([
    ['not where that is off', 'off', {}, 0],
    ['not again when it is told once', 'once', { description: known }, 0],
    ['again when it is told of each head', 'always', { description: known }, 1],
    ['not again of the same head', 'always', { description: { ...known, head } }, 0],
    ['again when it is missing', 'once', missing, 1],
  ])('it does so %s', async (_when, when, before, requests) => {
    expect(await beside(when, before)).toMatchObject({ requests });
  });

  it.each<[string, Error]>([
    [
      'a service that asks to wait',
      new AppError('rate-limited', { service: 'model', retryAt: '2026-11-28T12:00:00Z' }),
    ],
    ['a mistake of ours', new TypeError('x is not a function')],
  ])('a failure is a gap of the task, and nothing more: %s', async (_why, error) => {
    const { result } = await beside('always', { description: known }, () => Promise.reject(error));
    const gap = { kind: 'model-failed', outcome: 'unreachable', detail: '' };
    expect(result).toEqual({ taskGaps: [{ task: 'describe', gap }] });
  });

  it('nothing is told when a newer head has come', async () => {
    await expect(beside('once', {}, answers, true)).rejects.toThrow('a newer head');
  });
});

describe('what is known of an earlier head', () => {
  const body = 'Sums up a cart.';
  const agent = { description: known, ...missing };
  const at = { isOfThisHead: false, when: 'once' } as const;

  it('stays, without what was missed of it', () => {
    expect(carryBeside(agent, { ...at, body })).toEqual({ description: known });
    expect(carryBeside(agent, { ...at, isOfThisHead: true, body })).toEqual(agent);
    expect(carryBeside(undefined, { ...at, isOfThisHead: true, body })).toEqual({});
  });

  it('goes where it is not to be described any more', () => {
    const off = { ...at, when: 'off' } as const;
    expect(carryBeside(agent, { ...off, body })).toEqual({});
    expect(carryBeside(agent, { ...off, isOfThisHead: true, body })).toEqual({});
  });

  it('proposes nothing any more to an author who has written something', () => {
    const description = { ...known, proposal: { title: 'Add totals', body: '' } };
    expect(carryBeside({ description }, { ...at, body })).toEqual({ description: known });
    expect(carryBeside({ description }, { ...at, body: ' ' })).toEqual({ description });
  });
});
