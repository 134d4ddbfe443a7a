import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../forge-stand-in/json.ts';
import { startGitLab, type GitLab } from './gitlab.ts';
import { connect, type PlainAnswer, type PlainClient } from './plain-client.ts';
import type { ProjectScene } from './scene/project-scene.ts';

let gitlab: GitLab;
let client: PlainClient;
let project: ProjectScene;
let sha: string;

beforeAll(async () => {
  gitlab = await startGitLab();
  project = await gitlab.project('makers/shop');
  sha = (await project.open({ files: { 'a.ts': 'a\n' } })).mergeRequest.head;
  client = connect(gitlab);
});

afterAll(async () => {
  await gitlab[Symbol.asyncDispose]();
  expect(gitlab.defects()).toEqual([]);
});

function outcome(answer: PlainAnswer): readonly unknown[] {
  return [answer.status, gitlab.requests().at(-1)?.refusedBy];
}

function set(state: string, more: JsonObject = {}): Promise<PlainAnswer> {
  return client.rest('POST', `/projects/makers%2Fshop/statuses/${sha}`, { state, ...more });
}

const states = (name: string): readonly string[] =>
  (gitlab.snapshot().mergeRequests[0]?.statuses ?? [])
    .filter((of) => of.name === name)
    .map(({ state }) => state);

describe('a commit status', () => {
  it('goes on from state to state, and cannot be set to the one it has', async () => {
    const name = 'going';
    expect(outcome(await set('pending', { name }))).toEqual([201, undefined]);
    const again = await set('pending', { name });
    expect([...outcome(again), again.body]).toEqual([
      400,
      'status-transition',
      {
        message:
          'Cannot transition status via :enqueue from :pending (Reason(s): Status cannot transition via "enqueue")',
      },
    ]);
    expect(outcome(await set('running', { name }))).toEqual([201, undefined]);
    expect(outcome(await set('running', { name }))).toEqual([400, 'status-transition']);
    expect(outcome(await set('pending', { name }))).toEqual([400, 'status-transition']);
    expect(outcome(await set('skipped', { name }))).toEqual([400, 'status-transition']);
    expect(outcome(await set('success', { name }))).toEqual([201, undefined]);
    expect(states(name)).toEqual(['success']);
  });

  it('begins anew after its end, and only the newest of a name is listed', async () => {
    await set('failed', { name: 'anew' });
    await set('success', { name: 'anew', description: 'Better.' });
    expect(states('anew')).toEqual(['failed', 'success']);
    const address = `/projects/makers%2Fshop/repository/commits/${sha}/statuses?name=anew`;
    expect((await client.rest('GET', address)).body).toMatchObject([
      { status: 'success', description: 'Better.' },
    ]);
    expect((await client.rest('GET', `${address}&all=true`)).body).toHaveLength(2);
  });

  it('says what it says in 255 characters, and nothing else than a state', async () => {
    expect(outcome(await set('success', { name: 'words', description: '语'.repeat(255) }))[0]).toBe(201);
    const long = await set('success', { name: 'words', description: 'x'.repeat(256) });
    expect(outcome(long)).toEqual([400, 'status-description']);
    expect(outcome(await set('neutral'))).toEqual([400, 'status-state']);
    expect(
      (await client.rest('POST', `/projects/makers%2Fshop/statuses/${'a'.repeat(40)}`, { state: 'success' }))
        .status,
    ).toBe(404);
  });

  it('stands in the pipeline of its commit, or in the one that is named', async () => {
    const own = project.runPipeline(sha, 'change-1');
    const answer = await set('success', { name: 'placed' });
    expect(answer.body).toMatchObject({ pipeline_id: own.id, ref: 'change-1', allow_failure: false });
    expect(outcome(await set('success', { name: 'placed', pipeline_id: 1 }))).toEqual([
      404,
      'status-pipeline',
    ]);
    const merge = await client.rest('GET', '/projects/makers%2Fshop/merge_requests/1');
    expect(merge.body).toMatchObject({ head_pipeline: { id: own.id, status: 'success' } });
  });
});
