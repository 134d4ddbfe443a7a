import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { startGitHub } from '../../../test/kit/github/github.ts';
import type { GitHub } from '../../../test/kit/github/github.ts';
import type { PullScene } from '../../../test/kit/github/scene/pull-scene.ts';
import type { RepositoryScene } from '../../../test/kit/github/scene/repository-scene.ts';
import { parseRepoPath, parseSha } from '../../domain/ids.ts';
import type { Fingerprint, Sha } from '../../domain/ids.ts';
import { createMarkers } from '../../domain/marker.ts';
import type { Forge, InlineComment, OpenedChange } from '../../ports/forge.ts';
import { createGitHubForge } from './github-forge.ts';

const markers = createMarkers('a secret');
const lines = (count: number, word = 'line'): string =>
  Array.from({ length: count }, (_, index) => `${word} ${index + 1}\n`).join('');
const path = parseRepoPath('src/a.ts');

async function listOf<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe('a change at GitHub', () => {
  let github: GitHub;
  let forge: Forge;
  let repository: RepositoryScene;
  let pull: PullScene;
  let installation: string;
  const ref = () => ({ repo: { forge: 'github', path: 'octo/shop' }, number: pull.number }) as const;
  const head = (): Sha => parseSha(pull.pull.head.sha);
  const expected = () => ({ base: parseSha(pull.pull.base.sha), head: head() });
  const open = (): Promise<OpenedChange> => forge.reader.open(ref(), installation, expected());
  const asked = (): readonly string[] =>
    github.requests().map(({ operation, fields }) => [operation, ...fields].join(' '));

  beforeAll(async () => {
    github = await startGitHub();
    repository = await github.repository('octo/shop', {
      files: {
        'src/a.ts': lines(30),
        'src/gone.ts': 'gone\n',
        'src/old.ts': lines(20, 'old'),
        '.gitattributes': '*.gen.ts linguist-generated\n',
        '.github/autoglm.yml': 'language: en\n',
      },
    });
    pull = await repository.open({
      files: {
        'src/a.ts': lines(30).replace('line 10\n', 'line ten\nand more\n'),
        'src/gone.ts': null,
        'src/new.ts': 'new\n',
      },
      title: 'A title',
      body: 'A body',
      author: 'ann',
      labels: ['bug'],
      reviewers: ['bob', 'eve'],
      teams: ['octo/core'],
    });
    const { app } = github.world;
    forge = createGitHubForge({
      appId: String(app.id),
      privateKey: app.privateKey,
      webhookSecret: app.webhookSecret,
      apiUrl: github.apiUrl,
      markers,
      log: pino({ level: 'silent' }),
      writeSpacing: 0,
      retryWait: 1,
    });
    installation = String([...github.world.installations.keys()][0]);
  });

  afterAll(async () => {
    expect(github.defects()).toEqual([]);
    await github[Symbol.asyncDispose]();
  });

  it('is read with its settings and files', async () => {
    github.forgetRequests();
    const { change, labels, settings, source } = await open();
    expect(change).toMatchObject({
      title: 'A title',
      body: 'A body',
      state: 'open',
      draft: false,
      fromFork: false,
      ...expected(),
    });
    expect(change.author).toMatchObject({ name: 'ann', isBot: false });
    expect(labels).toEqual(['bug']);
    // Besides a team that we may not read.
    expect(change.reviewers?.map(({ name }) => name)).toEqual(['bob', 'eve']);
    const commit = await repository.tip('main');
    expect(settings).toEqual([{ file: '.github/autoglm.yml', text: 'language: en\n', commit }]);
    const diff = await source.diff();
    expect(diff.map(({ kind, path: name }) => `${kind} ${name}`)).toEqual([
      'modified src/a.ts',
      'deleted src/gone.ts',
      'added src/new.ts',
    ]);
    const files = [path, parseRepoPath('src/missing.ts')];
    const attributes = parseRepoPath('.gitattributes');
    const [heads, bases] = await Promise.all([
      source.files(files, 'head'),
      source.files([attributes], 'base'),
    ]);
    expect(heads.get(path)).toContain('line ten\nand more\n');
    expect(heads.get(files[1] ?? path)).toEqual({ absent: 'missing', path: 'src/missing.ts' });
    expect(bases.get(attributes)).toBe('*.gen.ts linguist-generated\n');
    expect(asked().toSorted()).toEqual([
      'apps/create-installation-access-token',
      'graphql/query repository',
      'graphql/query repository repository',
      'repos/compare-commits-with-basehead',
    ]);
  });

  const comment = (id: string, first: number, last = first): InlineComment => ({
    id: id as Fingerprint,
    path,
    first,
    last,
    body: `Look ${markers.write(`github:octo/shop#${pull.number}`, { kind: 'finding', value: id })}`,
  });

  it('gets a review, a summary and a status, which are found again', async () => {
    github.forgetRequests();
    const before = await forge.reader.posted(ref(), installation, head());
    expect(before).toEqual({
      head: head(),
      findings: [],
      reviewCalls: [],
      summary: undefined,
      statuses: [],
      mergeability: 'clean',
    });
    const mark = (kind: 'review' | 'summary', value: string): string =>
      markers.write(`github:octo/shop#${pull.number}`, { kind, value });
    const body = `Reviewed ${mark('review', head())}`;
    const comments = [comment('one', 10), comment('two', 10, 11)];
    expect(await forge.writer.comment(ref(), installation, { head: head(), body, comments })).toEqual({
      refused: [],
    });
    await forge.writer.conclude(ref(), installation, {
      summary: { replaces: undefined, body: `Summary ${mark('summary', 'r1')}` },
      resolve: [],
      reopen: [],
      status: {
        review: 'r1',
        head: head(),
        state: 'failure',
        title: '2 findings',
        summary: 'Two',
        annotations: [{ path, first: 10, last: 11, level: 'failure', title: 'rule', message: 'what' }],
        replaces: undefined,
      },
    });
    expect(asked()).toEqual([
      'graphql/query repository',
      'pulls/create-review',
      'graphql/mutation addComment createCheckRun',
    ]);
    const after = await forge.reader.posted(ref(), installation, head());
    const none = { thumbsup: 0, thumbsdown: 0, other: 0 };
    expect(after).toEqual({
      head: head(),
      findings: [
        {
          id: 'one',
          thread: expect.any(String),
          isResolved: false,
          isAnswered: false,
          reactions: none,
          reactors: [],
        },
        {
          id: 'two',
          thread: expect.any(String),
          isResolved: false,
          isAnswered: false,
          reactions: none,
          reactors: [],
        },
      ],
      reviewCalls: [head()],
      summary: { id: expect.any(String), body: expect.stringContaining('Summary') },
      statuses: [{ id: expect.any(String), review: 'r1', isFinal: true }],
      mergeability: expect.any(String),
    });
  });

  it('has its threads resolved and reopened, its summary and status written over', async () => {
    const before = await forge.reader.posted(ref(), installation, head());
    const [one, two] = before.findings;
    const conclude = (resolve: readonly string[], reopen: readonly string[]): Promise<void> =>
      forge.writer.conclude(ref(), installation, {
        summary: { replaces: before.summary?.id, body: 'Summary again' },
        resolve,
        reopen,
        status: {
          review: 'r2',
          head: head(),
          state: 'success',
          title: 'Nothing',
          summary: 'Nothing',
          annotations: [],
          replaces: before.statuses[0]?.id,
        },
      });
    await conclude([one?.thread ?? '', two?.thread ?? ''], []);
    await conclude(['PRRT_gone'], [two?.thread ?? '']);
    const [shown] = github.snapshot().pulls;
    expect(shown?.threads.map(({ isResolved }) => isResolved)).toEqual([true, false]);
    expect(shown?.comments.map(({ body }) => body)).toEqual(['Summary again']);
    expect(shown?.checks).toMatchObject([
      { conclusion: 'success', title: 'Nothing', externalId: `r2#${pull.number}` },
    ]);
  });

  it('takes all comments but those at lines that it does not show', async () => {
    const comments = [comment('bad', 25), comment('three', 9), comment('worse', 1, 2), comment('four', 12)];
    const call = { head: head(), body: 'Again', comments };
    expect(await forge.writer.comment(ref(), installation, call)).toEqual({ refused: ['worse', 'bad'] });
    const { findings } = await forge.reader.posted(ref(), installation, head());
    expect(findings.map(({ id }) => id)).toEqual(['one', 'two', 'three', 'four']);
    const bodies = github.snapshot().pulls[0]?.reviews.map(({ body }) => body);
    expect(bodies?.filter((body) => body === 'Again')).toHaveLength(1);
    expect(bodies?.at(-1)).toBe('Again');
  });

  it('tells what changed since a head that was seen before, unless history was rewritten', async () => {
    const seen = head();
    await pull.push({ 'src/new.ts': 'newer\n' });
    const opened = await open();
    const since = await opened.changesSince(seen);
    expect(since?.map(({ kind, path: name }) => `${kind} ${name}`)).toEqual(['modified src/new.ts']);
    await pull.forcePush({ 'src/new.ts': 'newest\n' });
    expect(await (await open()).changesSince(seen)).toBeUndefined();
    expect(await (await open()).changesSince(parseSha('f'.repeat(40)))).toBeUndefined();
  });

  it('is compared again when the event named another head', async () => {
    const stale = expected();
    await pull.push({ 'src/newest.ts': 'x\n' });
    const { source } = await forge.reader.open(ref(), installation, stale);
    expect(source.head).toBe(head());
    expect((await source.diff()).map(({ path: name }) => String(name))).toContain('src/newest.ts');
  });

  it('cannot be compared when its branch has nothing in common with the target any more', async () => {
    await repository.commit({ 'src/alone.ts': 'x\n' }, { branch: pull.pull.head.ref, parents: [] });
    await expect(open()).rejects.toMatchObject({ code: 'change-not-comparable', details: { head: head() } });
  });

  it('is not there when GitHub does not know it', async () => {
    const missing = { ...ref(), number: 99 };
    await expect(forge.reader.open(missing, installation)).rejects.toMatchObject({
      code: 'change-not-found',
    });
    await expect(forge.reader.open(ref(), '999999')).rejects.toMatchObject({ code: 'change-not-found' });
  });

  it('is listed with its repository', async () => {
    const repositories = await listOf(forge.reader.repositories());
    expect(repositories).toEqual([{ repository: ref().repo, installation }]);
    const changes = await listOf(forge.reader.openChanges(ref().repo, installation));
    expect(changes).toEqual([
      { ref: ref(), ...expected(), draft: false, mergeability: expect.any(String) as unknown },
    ]);
    expect(await listOf(forge.reader.openChanges(ref().repo, installation, 'other'))).toEqual([]);
  });

  it('has its repositories listed once: what did not change since costs nothing of the limit', async () => {
    const list = async (): Promise<readonly string[]> =>
      (await listOf(forge.reader.repositories())).map(({ repository }) => repository.path);
    const statuses = (): readonly (number | undefined)[] =>
      github
        .requests()
        .flatMap(({ operation, status }) => (operation.startsWith('apps/list-repos') ? [status] : []));
    const first = await list();
    expect(first.length).toBeGreaterThan(0);
    github.forgetRequests();
    expect(await list()).toEqual(first);
    expect(statuses()).toEqual([304]);
    await github.repository('octo/newer');
    github.forgetRequests();
    expect(await list()).toEqual([...first, 'octo/newer']);
    expect(statuses()).toEqual([200]);
  });
});
