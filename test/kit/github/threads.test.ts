import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startGitHub, type GitHub } from './github.ts';
import { nodeId } from './model/node-ids.ts';
import type { Thread } from './model/types.ts';
import { connect, type PlainClient } from './plain-client.ts';
import type { PullScene } from './scene/pull-scene.ts';
import type { RepositoryScene } from './scene/repository-scene.ts';
import type { ThreadSnapshot } from './snapshot.ts';

const lines = (from: number, to: number, change: Readonly<Record<number, string>> = {}): string =>
  Array.from(
    { length: to - from + 1 },
    (_, index) => `${change[from + index] ?? `line ${from + index}`}\n`,
  ).join('');

describe('a comment at a line', () => {
  let github: GitHub;
  let client: PlainClient;
  let repository: RepositoryScene;
  let pull: PullScene;

  beforeEach(async () => {
    github = await startGitHub();
    repository = await github.repository('octo/shop', { files: { 'a.ts': lines(1, 40) } });
    pull = await repository.open({ files: { 'a.ts': lines(1, 40, { 20: 'twenty', 21: 'twenty-one' }) } });
    client = await connect(github, 'octo');
    await client.rest('POST', '/repos/octo/shop/pulls/1/reviews', {
      event: 'COMMENT',
      comments: [
        { path: 'a.ts', line: 20, side: 'RIGHT', body: 'At the new line' },
        { path: 'a.ts', line: 20, side: 'LEFT', body: 'At the old line' },
        { path: 'a.ts', line: 21, start_line: 20, side: 'RIGHT', start_side: 'RIGHT', body: 'At both' },
      ],
    });
  });

  afterEach(async () => {
    await github[Symbol.asyncDispose]();
    expect(github.defects()).toEqual([]);
  });

  const threads = (): readonly ThreadSnapshot[] => github.snapshot().pulls[0]?.threads ?? [];
  const places = (): readonly unknown[] =>
    threads().map(({ line, startLine }) => (startLine ? [startLine, line] : line));
  const first = (): Thread => {
    const [thread] = pull.pull.threads;
    if (thread === undefined) throw new Error('no thread');
    return thread;
  };

  it('goes with its line when lines above it come in', async () => {
    await pull.push({ 'a.ts': `new\n${lines(1, 40, { 20: 'twenty', 21: 'twenty-one' })}` });
    expect(places()).toEqual([21, 20, [21, 22]]);
  });

  it('stays where it is when another file changes', async () => {
    await pull.push({ 'b.ts': 'b\n' });
    expect(places()).toEqual([20, 20, [20, 21]]);
  });

  it('is outdated when its line changes, and stays so when the line comes back', async () => {
    await pull.push({ 'a.ts': lines(1, 40, { 20: 'twenty!', 21: 'twenty-one' }) });
    expect(places()).toEqual([undefined, 20, 21]);
    expect(threads()[0]).toMatchObject({ isOutdated: true, originalLine: 20 });
    await pull.push({ 'a.ts': lines(1, 40, { 20: 'twenty', 21: 'twenty-one' }) });
    expect(places()).toEqual([undefined, 20, 21]);
  });

  it('is outdated when its line is in no hunk any more', async () => {
    await pull.push({ 'a.ts': lines(1, 40) });
    expect(places()).toEqual([undefined, undefined, undefined]);
    const answer = await client.rest('GET', '/repos/octo/shop/pulls/1/comments');
    expect(answer.body).toMatchObject([
      { line: null, position: null, original_line: 20, start_line: null },
      {},
      {},
    ]);
  });

  it('is outdated when its file gets another name', async () => {
    await pull.push({ 'a.ts': null, 'b.ts': lines(1, 40, { 20: 'twenty', 21: 'twenty-one' }) });
    expect(places()).toEqual([undefined, undefined, undefined]);
  });

  it('is found again after a rebase', async () => {
    await repository.commit({ 'a.ts': `new\n${lines(1, 40)}` });
    await pull.rebase();
    expect(places()).toEqual([21, 21, [21, 22]]);
  });

  it('may be made at an earlier commit, and then is where that line is now', async () => {
    const earlier = pull.pull.head.sha;
    await pull.push({ 'a.ts': `new\n${lines(1, 40, { 20: 'twenty', 21: 'twenty-one' })}` });
    const at = (commit: string) =>
      client.rest('POST', '/repos/octo/shop/pulls/1/reviews', {
        ...{ event: 'COMMENT', commit_id: commit },
        comments: [{ path: 'a.ts', line: 20, side: 'RIGHT', body: 'Late' }],
      });
    expect((await at(earlier)).status).toBe(200);
    expect(places().at(-1)).toBe(21);
    await pull.forcePush({ 'a.ts': lines(1, 40, { 20: 'other' }) });
    expect((await at(earlier)).status).toBe(422);
    expect(github.requests().at(-1)?.refusedBy).toBe('review-commit-of-the-pull-request');
  });

  it('can still be made when the pull request is merged', async () => {
    await pull.merge();
    const answer = await client.rest('POST', '/repos/octo/shop/pulls/1/reviews', {
      event: 'COMMENT',
      comments: [{ path: 'a.ts', line: 20, side: 'RIGHT', body: 'After all' }],
    });
    expect(answer.status).toBe(200);
  });

  it('is resolved and reopened only by who may write contents', async () => {
    const set = (by: PlainClient, name: string) =>
      by.graphql(`mutation($id: ID!) { ${name}(input: { threadId: $id }) { thread { isResolved } } }`, {
        id: nodeId('PRRT', first()),
      });
    expect(await set(client, 'resolveReviewThread')).toEqual({
      data: { resolveReviewThread: { thread: { isResolved: true } } },
    });
    const reader = await connect(github, 'octo', {
      permissions: { pull_requests: 'write', contents: 'read' },
    });
    expect(await set(reader, 'unresolveReviewThread')).toMatchObject({
      data: { unresolveReviewThread: null },
      errors: [{ type: 'FORBIDDEN', path: ['unresolveReviewThread'] }],
    });
    expect(threads()[0]?.isResolved).toBe(true);
    await set(client, 'unresolveReviewThread');
    expect(threads()[0]?.isResolved).toBe(false);
  });

  it('shows who answered', async () => {
    await pull.reply(first(), 'eve', 'No');
    const ask = `{repository(owner:"octo",name:"shop"){pullRequest(number:1){reviewThreads(first:1){
      nodes{comments(last:1){nodes{body viewerDidAuthor author{login __typename}}}}}}}}`;
    expect(JSON.stringify(await client.graphql(ask))).toContain(
      '{"body":"No","viewerDidAuthor":false,"author":{"login":"eve","__typename":"User"}}',
    );
  });
});
