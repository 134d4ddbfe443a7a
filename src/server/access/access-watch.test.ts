import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { AppError } from '../../domain/errors.ts';
import type { AccessReport } from '../../ports/forge.ts';
import { AccessWatch } from './access-watch.ts';

const well: AccessReport = { summary: 'GitLab 18.4 takes the bot for review-bot', problems: [] };
const narrow: AccessReport = {
  ...well,
  problems: [{ code: 'scope-missing', message: 'The token needs the scope api' }],
};
const silent = new AppError('service-unavailable', { service: 'GitLab', request: 'GET /user', why: '502' });

afterEach(() => {
  jest.useRealTimers();
});

/** Looks once for each answer, the first time at the start. */
async function watch(answers: readonly (AccessReport | Error)[]) {
  jest.useFakeTimers();
  const lines: string[] = [];
  const line = (_facts: object, text: string): void => void lines.push(text);
  const log = { debug: line, info: line, warn: line, error: line, child: () => log };
  const left = answers.values();
  let looks = 0;
  const checkAccess = (): Promise<AccessReport> => {
    looks++;
    const answer = left.next().value ?? well;
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  const forges = [{ id: 'github' as const }, { id: 'gitlab' as const, checkAccess }];
  const watching = new AccessWatch({ forges, nameOf: () => 'GitLab', minutes: 60, log });
  await watching.start();
  return { watching, lines, looks: () => looks };
}

describe('the access to a forge', () => {
  it('is told when it is all right', async () => {
    const { watching, lines } = await watch([well]);
    expect(lines).toEqual(['GitLab 18.4 takes the bot for review-bot']);
    expect(watching.problems()).toEqual({});
  });

  it('is told with what is wrong, and shown for as long as it is', async () => {
    const { watching, lines } = await watch([narrow, narrow, well]);
    expect(lines).toEqual([well.summary, 'GitLab: The token needs the scope api']);
    expect(watching.problems()).toEqual({ gitlab: ['scope-missing'] });
    await jest.advanceTimersByTimeAsync(60 * 60_000);
    expect(lines).toHaveLength(2);
    await jest.advanceTimersByTimeAsync(60 * 60_000);
    expect(lines.slice(2)).toEqual([well.summary]);
    expect(watching.problems()).toEqual({});
  });

  it('is asked for again soon when the forge does not answer', async () => {
    const { watching, lines } = await watch([silent, silent, well]);
    expect([lines, watching.problems()]).toEqual([['GitLab cannot be asked'], { gitlab: ['unreachable'] }]);
    await jest.advanceTimersByTimeAsync(2 * 60_000);
    expect(lines).toEqual(['GitLab cannot be asked', well.summary]);
    expect(watching.problems()).toEqual({});
  });

  it('is not asked for any more once the server ends', async () => {
    const { watching, looks } = await watch([well]);
    watching[Symbol.dispose]();
    await jest.advanceTimersByTimeAsync(24 * 60 * 60_000);
    expect(looks()).toBe(1);
  });
});
