import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import type { Status } from '../../ports/forge.ts';
import { change, head, plainChange } from './test-kit/answers.ts';
import { FakeGitHub, markers } from './test-kit/fake-github.ts';
import type { FakeAnswers } from './test-kit/fake-github.ts';
import { createGitHubTokenAccess } from './token-access.ts';

const status: Status = {
  ...{ review: 'r1', head, state: 'neutral', title: 'Partial', summary: 'S' },
  ...{ annotations: [], replaces: undefined },
};

const noCheckRuns: FakeAnswers = {
  'graphql Conclude': () => ({
    body: {
      data: { status: null },
      errors: [
        { type: 'FORBIDDEN', path: ['status'], message: 'Resource not accessible by personal access token' },
      ],
    },
  }),
};

async function conclude(answers: FakeAnswers): Promise<{ github: FakeGitHub; told: readonly string[] }> {
  await using github = await FakeGitHub.start({ ...plainChange, ...answers });
  const told: string[] = [];
  const { writer } = createGitHubTokenAccess({
    ...{ token: 'ghp_sample', apiUrl: github.apiUrl, markers, log: pino({ level: 'silent' }) },
    requestTimeout: 5_000,
    onThreadProblem: (why) => told.push(why),
    onOtherStatus: (kind) => told.push(kind),
  });
  await writer.conclude(change, 'token', { summary: undefined, resolve: [], reopen: [], status });
  return { github, told };
}

describe('in the name of a token', () => {
  it('a check run is made where it may be', async () => {
    const { github, told } = await conclude({});
    expect(github.names).toEqual(['graphql Posted', 'graphql Conclude']);
    expect(told).toEqual([]);
  });

  it('no check runs are looked for: whose they are cannot be known', async () => {
    const { github } = await conclude({});
    expect(github.asked[0]?.body).toMatchObject({ app: null, hasStatuses: false });
  });

  it('a commit status takes the place of a check run that may not be made', async () => {
    const { github, told } = await conclude({
      ...noCheckRuns,
      [`POST /repos/o/r/statuses/${head}`]: () => ({ status: 201, body: { id: 1 } }),
    });
    expect(github.asked.at(-1)?.body).toEqual({
      context: 'Open-AutoGLM',
      state: 'success',
      description: 'Partial',
    });
    expect(told).toEqual(['commit-status']);
  });

  it('it is told when neither may be', async () => {
    const { told } = await conclude({
      ...noCheckRuns,
      [`POST /repos/o/r/statuses/${head}`]: () => ({
        status: 403,
        body: { message: 'Resource not accessible by personal access token' },
      }),
    });
    expect(told).toEqual(['none']);
  });
});
