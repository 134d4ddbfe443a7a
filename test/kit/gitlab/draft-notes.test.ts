import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../forge-stand-in/json.ts';
import { startGitLab, type GitLab } from './gitlab.ts';
import { connect, type PlainClient } from './plain-client.ts';
import type { MergeRequestScene } from './scene/merge-request-scene.ts';

let gitlab: GitLab;
let client: PlainClient;
let scene: MergeRequestScene;
let drafts: string;

beforeEach(async () => {
  gitlab = await startGitLab();
  const project = await gitlab.project('makers/shop');
  scene = await project.open({ files: { 'a.ts': 'a\nb\n' } });
  client = connect(gitlab);
  drafts = `/projects/${encodeURIComponent(project.path)}/merge_requests/1/draft_notes`;
});

afterEach(async () => {
  await gitlab[Symbol.asyncDispose]();
});

function draft(note: string, new_line: number, more: JsonObject = {}) {
  const version = scene.mergeRequest.versions[0];
  const shas = {
    base_sha: version?.base ?? '',
    start_sha: version?.start ?? '',
    head_sha: version?.head ?? '',
  };
  const position = { position_type: 'text', ...shas, old_path: 'a.ts', new_path: 'a.ts', new_line, ...more };
  return client.rest('POST', drafts, { note, position });
}

describe('a draft', () => {
  it('is seen by its author only, until it is published with all others of the account', async () => {
    const first = await draft('First', 1);
    await draft('Second', 2);
    expect(first.body).toMatchObject({ line_code: expect.stringMatching(/^[0-9a-f]{40}_0_1$/) as unknown });
    gitlab.admit('makers', 'bob', 'developer');
    const other = connect(gitlab, gitlab.createToken({ username: 'bob' }).text);
    expect((await other.rest('GET', drafts)).body).toEqual([]);
    expect((await other.rest('POST', `${drafts}/bulk_publish`)).status).toBe(204);
    expect(gitlab.snapshot().mergeRequests[0]).toMatchObject({ drafts: 2, threads: [] });
    expect((await client.rest('POST', `${drafts}/bulk_publish`)).status).toBe(204);
    expect(gitlab.snapshot().mergeRequests[0]).toMatchObject({
      drafts: 0,
      threads: [
        { path: 'a.ts', line: 1, notes: [{ author: 'autoglm-bot', body: 'First' }] },
        { path: 'a.ts', line: 2 },
      ],
    });
    expect(gitlab.defects()).toEqual([]);
  });

  it('is published alone, changed and deleted', async () => {
    const ids = await Promise.all(
      ['One', 'Two'].map(async (note) => ((await draft(note, 1)).body as { readonly id: number }).id),
    );
    await client.rest('PUT', `${drafts}/${ids[0] ?? 0}`, { note: 'One, again' });
    expect((await client.rest('PUT', `${drafts}/${ids[0] ?? 0}/publish`)).status).toBe(204);
    expect((await client.rest('DELETE', `${drafts}/${ids[1] ?? 0}`)).status).toBe(204);
    expect(gitlab.snapshot().mergeRequests[0]).toMatchObject({
      drafts: 0,
      threads: [{ notes: [{ body: 'One, again' }] }],
    });
  });

  it('is taken at no line too, has no line code then, and vanishes when it is published', async () => {
    const answer = await draft('Lost', 3);
    expect([answer.status, answer.body]).toMatchObject([201, { line_code: null }]);
    await client.rest('POST', `${drafts}/bulk_publish`);
    expect(gitlab.snapshot().mergeRequests[0]).toMatchObject({ drafts: 0, threads: [] });
    expect(gitlab.defects()).toEqual(['a draft at a.ts old none new 3 vanished']);
  });

  it('wants numbers for the lines of a range', async () => {
    const end = { line_code: 'x', type: 'new', new_line: '1' };
    const answer = await draft('Range', 1, { line_range: { start: end, end } });
    expect([answer.status, gitlab.requests().at(-1)?.refusedBy]).toEqual([400, 'draft-position-schema']);
  });

  it('answers in a thread, and resolves it', async () => {
    const note = await scene.discuss('ada', 'Why?');
    const in_reply_to_discussion_id = note?.discussion.id ?? '';
    await client.rest('POST', drafts, { note: 'So.', in_reply_to_discussion_id, resolve_discussion: true });
    await client.rest('POST', `${drafts}/bulk_publish`);
    expect(gitlab.snapshot().mergeRequests[0]?.threads).toMatchObject([
      { isResolved: true, notes: [{ author: 'ada' }, { author: 'autoglm-bot', body: 'So.' }] },
    ]);
  });
});
