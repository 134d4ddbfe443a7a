import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { once, type Fault } from '../forge-stand-in/http/faults.ts';
import { startGitLab, type GitLab } from './gitlab.ts';
import { faults } from './http/faults.ts';
import { connect, type PlainClient } from './plain-client.ts';

let gitlab: GitLab;
let client: PlainClient;
let before: number;

beforeAll(async () => {
  gitlab = await startGitLab();
  const project = await gitlab.project('makers/shop');
  await project.open({ files: { 'a.ts': 'a\n' } });
  client = connect(gitlab);
});

beforeEach(() => {
  before = posted();
});

afterAll(async () => {
  await gitlab[Symbol.asyncDispose]();
  expect(gitlab.defects()).toEqual([]);
});

const posted = (): number => gitlab.snapshot().mergeRequests[0]?.notes.length ?? 0;
const note = () => client.rest('POST', '/projects/makers%2Fshop/merge_requests/1/notes', { body: 'x' });

function plan(fault: Fault): Disposable {
  return gitlab.intercept(once('POST /projects/:id/merge_requests/:merge_request_iid/notes', fault));
}

describe('a fault', () => {
  it.each([401, 403, 404, 409, 422, 500, 502])('answers %i in the place of the work', async (status) => {
    using _ = plan(faults.status(status));
    expect((await note()).status).toBe(status);
    expect(posted()).toBe(before);
    expect((await note()).status).toBe(201);
  });

  it('answers as when the limit is reached, or while a branch is being updated', async () => {
    using _ = plan(faults.rateLimit(7));
    const answer = await note();
    expect([answer.status, answer.body, answer.headers.get('retry-after')]).toEqual([
      429,
      'Retry later\n',
      '7',
    ]);
    using __ = plan(faults.conflict());
    expect((await note()).status).toBe(409);
  });

  it('loses the answer of what is done', async () => {
    using _ = plan(faults.loseAnswer());
    await expect(note()).rejects.toThrow();
    expect(posted()).toBe(before + 1);
  });
});
