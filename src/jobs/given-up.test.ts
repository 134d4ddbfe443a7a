import { describe, expect, it } from '@jest/globals';
import { kindsInLane } from '../domain/job.ts';
import { givenUpJobs } from './given-up.ts';

function after(kind: string, payload: object, retryAt?: Date): readonly unknown[] {
  return givenUpJobs({ job: { kind, key: 'k', payload }, retryAt, reference: 'r1' } as never);
}

describe('a job that is given up', () => {
  it.each(kindsInLane.agent)('is done once more to say so, when it is the agent’s: %s', (kind) => {
    expect(after(kind, { run: 'x' })).toEqual([
      { kind, key: 'k', supersedes: false, payload: { run: 'x', givenUp: 'r1' } },
    ]);
  });

  it('says so once, not before it is given up, and only when somebody waits for it', () => {
    expect(after('generate', { givenUp: 'r0' })).toEqual([]);
    expect(after('generate', {}, new Date(0))).toEqual([]);
    expect(after('review', {})).toEqual([]);
  });
});
