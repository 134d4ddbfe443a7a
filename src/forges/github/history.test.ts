import { afterEach, describe, expect, it } from '@jest/globals';
import type { Explorer } from '../../ports/explorer.ts';
import { blob, change, head, installation, path, plainChange } from './test-kit/answers.ts';
import { FakeGitHub } from './test-kit/fake-github.ts';
import type { FakeAnswer } from './test-kit/fake-github.ts';

describe('what lies around a change', () => {
  let github: FakeGitHub | undefined;
  afterEach(async () => {
    await github?.[Symbol.asyncDispose]();
  });

  const explore = async (name: string, answer: () => FakeAnswer): Promise<Explorer> => {
    const files = { body: { data: { repository: { c0: { f0: blob('a\nb\n') } } } } };
    github = await FakeGitHub.start({ ...plainChange, 'graphql Files': () => files, [name]: answer });
    return (await github.forge().reader.open(change, installation)).explore();
  };
  const commits = (pullRequest: object | null) => () => ({ body: { data: { repository: { pullRequest } } } });
  const blame = (object: object | null) => () => ({ body: { data: { repository: { object } } } });
  const whole = { first: 1, last: 9 };

  it('is asked for again after it failed', async () => {
    const answers: FakeAnswer[] = [
      { status: 403, body: { message: 'Resource not accessible by integration' } },
      { body: { truncated: true, tree: [] } },
    ];
    const explorer = await explore('GET /repos/o/r/git/trees/', () => answers.shift() ?? {});
    await expect(explorer.tree('head')).rejects.toMatchObject({ code: 'service-refused' });
    expect(await explorer.tree('head')).toEqual({ paths: [], isComplete: false });
  });

  it('is read though an author is known by no name', async () => {
    const author = { name: null, date: '2026-01-02T03:04:05+02:00' };
    const range = { startingLine: 1, endingLine: 2 };
    const explorer = await explore(
      'graphql Blame',
      blame({ blame: { ranges: [{ ...range, commit: { oid: head, messageHeadline: 'One', author } }] } }),
    );
    expect(await explorer.blame(path, whole)).toEqual([
      {
        ...{ first: 1, last: 2, commit: head, author: '', subject: 'One' },
        at: new Date('2026-01-02T01:04:05Z'),
      },
    ]);
    // Of a file it is known as a whole.
    await explorer.blame(path, { first: 2, last: 2 });
    expect(github?.names.filter((name) => name === 'graphql Blame')).toHaveLength(1);
  });

  it.each([
    ['a commit that is gone', null],
    ['what is no commit', {}],
  ])('cannot be told of %s', async (_, object) => {
    const explorer = await explore('graphql Blame', blame(object));
    await expect(explorer.blame(path, whole)).rejects.toMatchObject({ code: 'service-unavailable' });
  });

  it.each([
    ['another head', { headRefOid: 'f'.repeat(40), commits: { nodes: [] } }, 'service-unavailable'],
    ['a change that is gone', null, 'change-not-found'],
  ])('has no commits of %s', async (_, pullRequest, code) => {
    const explorer = await explore('graphql Commits', commits(pullRequest));
    await expect(explorer.commits()).rejects.toMatchObject({ code });
  });

  it('has commits without an author', async () => {
    const commit = { oid: head, message: 'One\n\nTwo\n', author: null };
    const nodes = [null, { commit }];
    const explorer = await explore('graphql Commits', commits({ headRefOid: head, commits: { nodes } }));
    expect(await explorer.commits()).toEqual([{ commit: head, author: '', message: 'One\n\nTwo' }]);
  });
});
