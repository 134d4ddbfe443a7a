import { afterEach, describe, expect, it } from '@jest/globals';
import type { Conclusion, StatusState } from '../../ports/forge.ts';
import { change, forgeAt, head, plainChange, postedAnswer, project, status } from './test-kit/answers.ts';
import { FakeGitLab } from './test-kit/fake-gitlab.ts';
import type { Asked, FakeAnswer, FakeAnswers } from './test-kit/fake-gitlab.ts';

let gitLab: FakeGitLab | undefined;
afterEach(async () => {
  await gitLab?.[Symbol.asyncDispose]();
});

const nothing: Conclusion = { summary: undefined, resolve: [], reopen: [], status };
const statuses = `POST ${project}/statuses/`;
const gone = (alias: string): FakeAnswer => ({
  body: {
    data: { [alias]: null },
    errors: [{ message: 'The resource that you are attempting to access does not exist', path: [alias] }],
  },
});

async function conclude(answers: FakeAnswers, conclusion: Partial<Conclusion>): Promise<readonly Asked[]> {
  gitLab = await FakeGitLab.start({ ...answers, ...plainChange, ...answers });
  const forge = forgeAt(gitLab);
  await forge.reader.posted(change, '', head);
  const known = gitLab.asked.length;
  await forge.writer.conclude(change, '', { ...nothing, ...conclusion });
  return gitLab.asked.slice(known);
}

const ofState = (state: StatusState): Partial<Conclusion> => ({ status: { ...status, state } });
const names = (asked: readonly Asked[]): readonly string[] => asked.map(({ name }) => name);

describe('what ends a publication', () => {
  it('is one request for summary and threads, and one for the status', async () => {
    const asked = await conclude(
      {},
      { summary: { replaces: undefined, body: 'Summary' }, resolve: ['T1'], reopen: ['T2'] },
    );
    expect(names(asked)).toEqual(['graphql Conclude', `${statuses}${head}`]);
    expect(asked[0]?.body).toEqual({
      summary: { noteableId: 'gid://gitlab/MergeRequest/50', body: 'Summary' },
      thread0: { id: 'T1', resolve: true },
      thread1: { id: 'T2', resolve: false },
    });
    expect(asked[1]?.body).toEqual({
      state: 'failed',
      name: 'Open-AutoGLM',
      description: '1 finding',
      ref: 'change',
    });
  });

  it('is the status alone when there is nothing else to say', async () => {
    expect(names(await conclude({}, {}))).toEqual([`${statuses}${head}`]);
  });

  it('writes a new summary when somebody has deleted the one before', async () => {
    let times = 0;
    const asked = await conclude(
      {
        'graphql Conclude': () =>
          ++times === 1 ? gone('summary') : { body: { data: { summary: { errors: [] } } } },
      },
      { summary: { replaces: 'gid://gitlab/Note/9', body: 'Summary' } },
    );
    expect(asked.slice(0, 2).map(({ body }) => body['summary'])).toEqual([
      { id: 'gid://gitlab/Note/9', body: 'Summary' },
      { noteableId: 'gid://gitlab/MergeRequest/50', body: 'Summary' },
    ]);
  });

  it('leaves a thread as it is that is gone or not ours to resolve', async () => {
    const asked = await conclude({ 'graphql Conclude': () => gone('thread0') }, { resolve: ['T1'] });
    expect(names(asked)).toEqual(['graphql Conclude', `${statuses}${head}`]);
  });

  it('fails without its summary', async () => {
    const refusing = { body: { data: { summary: { errors: ['Note is too long'] } } } };
    const concluding = conclude(
      { 'graphql Conclude': () => refusing },
      { summary: { replaces: undefined, body: 'Summary' } },
    );
    await expect(concluding).rejects.toMatchObject({ code: 'service-refused' });
  });

  it('resolves very many threads in several requests', async () => {
    const resolve = Array.from({ length: 90 }, (_, index) => `T${index}`);
    const asked = await conclude({ 'graphql Conclude': () => ({ body: { data: {} } }) }, { resolve });
    expect(
      asked.filter(({ name }) => name === 'graphql Conclude').map(({ body }) => Object.keys(body).length),
    ).toEqual([40, 40, 10]);
  });
});

describe('the status of a commit', () => {
  it.each<[StatusState, string]>([
    ['success', 'success'],
    ['failure', 'failed'],
    ['neutral', 'success'],
    ['skipped', 'skipped'],
    ['action-required', 'failed'],
    ['pending', 'pending'],
  ])('%s is what GitLab calls %s', async (state, expected) => {
    const [asked] = await conclude({}, ofState(state));
    expect(asked?.body).toMatchObject({ state: expected });
  });

  it('goes to the newest pipeline of the change when that is of its head', async () => {
    const pipeline = (sha: string): FakeAnswers => ({
      'graphql Posted': () => ({
        body: postedAnswer({ headPipeline: { id: 'gid://gitlab/Ci::Pipeline/8', sha } }),
      }),
    });
    expect((await conclude(pipeline(head), {}))[0]?.body).toMatchObject({ pipeline_id: 8 });
    await gitLab?.[Symbol.asyncDispose]();
    expect((await conclude(pipeline('e'.repeat(40)), {}))[0]?.body).toMatchObject({ ref: 'change' });
  });

  it('of a fork is set where the target project has its head', async () => {
    const [asked] = await conclude(
      { 'graphql Posted': () => ({ body: postedAnswer({ sourceProjectId: 2 }) }) },
      {},
    );
    expect(asked?.body).toMatchObject({ ref: 'refs/merge-requests/5/head' });
  });

  const refusal = { status: 400, body: { message: 'Cannot transition status via :enqueue from :pending' } };
  const set = (state: string): FakeAnswers => ({
    [`GET ${project}/repository/commits/${head}/statuses`]: () => ({
      body: [{ status: state, name: 'Open-AutoGLM', description: 'x' }],
    }),
  });

  it('that is set already is done', async () => {
    const asked = await conclude({ [statuses]: () => refusal, ...set('pending') }, ofState('pending'));
    expect(asked).toHaveLength(2);
  });

  it('that a host refuses fails the conclusion', async () => {
    const concluding = conclude({ [statuses]: () => refusal, ...set('running') }, ofState('pending'));
    await expect(concluding).rejects.toMatchObject({ code: 'service-refused' });
  });

  it('is a success in words where a host does not know that something was skipped', async () => {
    const asked = await conclude(
      {
        [statuses]: ({ body }) =>
          body['state'] === 'skipped' ? { status: 400, body: {} } : { status: 201, body: { id: 1 } },
        ...set('pending'),
      },
      ofState('skipped'),
    );
    expect(asked.at(-1)?.body).toMatchObject({ state: 'success' });
  });
});
