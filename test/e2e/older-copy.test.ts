import { describe, expect, it } from '@jest/globals';
import { nodeId } from '../kit/github/model/node-ids.ts';
import { faults } from '../kit/github/http/faults.ts';
import type { PullRequest } from '../kit/github/model/types.ts';
import type { Interceptor } from '../kit/forge-stand-in/http/faults.ts';
import { startSession, written } from './session.ts';

const clean = 'export const one = 1;\n';
const wrong = 'export function run(): void {\n  debugger;\n}\n';

/** What is posted, from before anything was; the first so many times it is asked. */
function olderCopy(pull: PullRequest, asked: { left: number }): Interceptor {
  const nothing = { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };
  return ({ phase, operation, request }) => {
    const isPosted = JSON.stringify(request.body ?? '').includes('query Posted');
    if (phase !== 'before' || operation !== 'graphql/query' || !isPosted || asked.left === 0)
      return undefined;
    asked.left--;
    const posted = { reviewThreads: nothing, reviews: nothing, comments: nothing };
    const pullRequest = { id: nodeId('PR', pull), headRefOid: pull.head.sha, ...posted };
    const repository = {
      id: nodeId('R', pull.repository),
      pullRequest,
      object: { checkSuites: { nodes: [] } },
    };
    return { kind: 'answer', status: 200, body: { data: { repository } } };
  };
}

describe('a forge that answers from an older copy', () => {
  it('is not told again what it took, however long it takes to catch up', async () => {
    await using session = await startSession({ env: { SETTLING_SECONDS: '60' } });
    const repository = await session.github.repository('octo/behind');
    const scene = await repository.open({ files: { 'a.ts': wrong } });
    await session.status('octo/behind', scene.pull.head.sha);
    await session.idle();
    const asked = { left: 2 };
    using _behind = session.github.intercept(olderCopy(scene.pull, asked));
    const head = await scene.push({ 'b.ts': clean });
    await session.status('octo/behind', head);
    await session.idle();
    expect(asked.left).toBe(0);
    const { inline, summaries } = written(session.pull('octo/behind'));
    expect({ inline, summaries: summaries.length }).toEqual({ inline: ['a.ts'], summaries: 1 });
  }, 60_000);

  it('is not told again what it took when its answer was lost as well', async () => {
    await using session = await startSession({ env: { SETTLING_SECONDS: '60' } });
    const repository = await session.github.repository('octo/lost');
    const asked = { left: 0 };
    using _lost = session.github.intercept(({ phase, operation }) => {
      if (phase !== 'after' || operation !== 'pulls/create-review' || asked.left > 0) return undefined;
      asked.left = 2;
      return faults.loseAnswer();
    });
    session.github.webhooks.hold();
    const scene = await repository.open({ files: { 'a.ts': wrong } });
    using _behind = session.github.intercept(olderCopy(scene.pull, asked));
    await session.github.webhooks.release();
    await session.status('octo/lost', scene.pull.head.sha);
    await session.idle();
    expect(asked.left).toBe(0);
    expect(written(session.pull('octo/lost')).inline).toEqual(['a.ts']);
  }, 60_000);

  it('is believed in the end: what a person deleted stays so', async () => {
    await using session = await startSession({ env: { SETTLING_SECONDS: '2' } });
    const repository = await session.github.repository('octo/deleted');
    const scene = await repository.open({ files: { 'a.ts': clean } });
    await session.status('octo/deleted', scene.pull.head.sha);
    await session.idle();
    const asked = { left: Infinity };
    using _behind = session.github.intercept(olderCopy(scene.pull, asked));
    await session.status('octo/deleted', await scene.push({ 'b.ts': clean }));
  }, 60_000);
});
