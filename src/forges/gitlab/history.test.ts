import { afterEach, describe, expect, it } from '@jest/globals';
import type { Explorer } from '../../ports/explorer.ts';
import {
  base,
  change,
  changeAnswer,
  forgeAt,
  head,
  mergeRequest,
  path,
  plainChange,
  project,
  refs,
} from './test-kit/answers.ts';
import { FakeGitLab } from './test-kit/fake-gitlab.ts';
import type { FakeAnswer } from './test-kit/fake-gitlab.ts';

const text = 'a\nb\nc\n';
const files = {
  data: {
    project: {
      mergeRequest: { diffRefs: refs },
      repository: { commit0: { nodes: [{ path, mode: '100644', size: text.length, rawTextBlob: text }] } },
    },
  },
};
const entry = { path: 'src/a.ts', type: 'blob' };

describe('what lies around a change', () => {
  let gitLab: FakeGitLab | undefined;
  afterEach(async () => {
    await gitLab?.[Symbol.asyncDispose]();
  });

  const explore = async (name: string, answer: () => FakeAnswer): Promise<Explorer> => {
    gitLab = await FakeGitLab.start({
      ...plainChange,
      'graphql Change': () => ({ body: changeAnswer() }),
      'graphql Files': () => ({ body: files }),
      [name]: answer,
    });
    return (await forgeAt(gitLab, { treePages: 2 }).reader.open(change, '')).explore();
  };
  const asked = (word: string): readonly string[] =>
    gitLab?.names.filter((name) => name.includes(word)) ?? [];
  const questions: Readonly<Record<string, (explorer: Explorer) => Promise<unknown>>> = {
    [`GET ${project}/repository/tree`]: (explorer) => explorer.tree('base'),
    [`GET ${project}/repository/files/`]: (explorer) => explorer.blame(path, { first: 2, last: 3 }),
    [`GET ${mergeRequest}/commits`]: (explorer) => explorer.commits(),
  };

  it.each(
    Object.keys(questions).flatMap((name) => [
      [name, 403, 'service-refused'] as const,
      [name, 404, 'service-refused'] as const,
      [name, 429, 'rate-limited'] as const,
      [name, 500, 'service-unavailable'] as const,
    ]),
  )('fails as the reader does: %s with %d', async (name, status, code) => {
    const headers = { 'retry-after': '600' };
    const explorer = await explore(name, () => ({ status, headers, body: { message: 'no' } }));
    await expect(questions[name]?.(explorer)).rejects.toMatchObject({ code });
  });

  it.each(Object.keys(questions))('is not taken from an answer of another form: %s', async (name) => {
    const explorer = await explore(name, () => ({ body: [{ id: 1 }] }));
    await expect(questions[name]?.(explorer)).rejects.toMatchObject({ code: 'service-unavailable' });
  });

  it('is a tree of no more pages than are wanted', async () => {
    let page = 0;
    const explorer = await explore(`GET ${project}/repository/tree`, () => {
      const next = `<${gitLab?.host}/api/v4${project}/repository/tree?page_token=${++page}&per_page=100>; rel="next"`;
      return { headers: { link: next }, body: Array.from({ length: 100 }, () => entry) };
    });
    expect((await explorer.tree('base')).isComplete).toBe(false);
    const [first, ...others] = asked('/repository/tree');
    for (const word of [`ref=${base}`, 'recursive=true', 'pagination=keyset', 'per_page=100'])
      expect(first).toContain(word);
    expect(others).toEqual([expect.stringContaining('page_token=1')]);
  });

  it('is blamed for the lines that were asked for alone', async () => {
    const by = { id: head, message: 'One\nTwo\n', author_name: 'ada', authored_date: '2026-01-02T03:04:05Z' };
    const explorer = await explore(`GET ${project}/repository/files/`, () => ({
      body: [
        { lines: ['b'], commit: { ...by, id: base } },
        { lines: ['c'], commit: by },
      ],
    }));
    const known = { author: 'ada', subject: 'One', at: new Date('2026-01-02T03:04:05Z') };
    expect(await explorer.blame(path, { first: 2, last: 7 })).toEqual([
      { first: 2, last: 2, commit: base, ...known },
      { first: 3, last: 3, commit: head, ...known },
    ]);
    const [name = ''] = asked('/blame');
    expect(decodeURIComponent(name)).toContain(`files/${path}/blame?ref=${head}&range[start]=2&range[end]=3`);
  });

  it('has no commits of another head, and none where there are none', async () => {
    const other = { id: base, message: 'One', author_name: 'ada' };
    const answers: FakeAnswer[] = [{ body: [other] }, { body: [] }];
    const explorer = await explore(`GET ${mergeRequest}/commits`, () => answers.shift() ?? {});
    await expect(explorer.commits()).rejects.toMatchObject({ code: 'service-unavailable' });
    expect(await explorer.commits()).toEqual([]);
  });
});
