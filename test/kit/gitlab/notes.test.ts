import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startGitLab, type GitLab } from './gitlab.ts';
import { readQuickActions } from './model/quick-actions.ts';
import { connect, type PlainAnswer, type PlainClient } from './plain-client.ts';
import type { MergeRequestScene } from './scene/merge-request-scene.ts';
import type { ProjectScene } from './scene/project-scene.ts';

let gitlab: GitLab;
let client: PlainClient;
let project: ProjectScene;
let scene: MergeRequestScene;
let at: string;

beforeAll(async () => {
  gitlab = await startGitLab();
  project = await gitlab.project('makers/shop');
  client = connect(gitlab);
});

beforeEach(async () => {
  scene = await project.open({ files: { 'a.ts': 'a\n' } });
  at = `/projects/${project.project.id}/merge_requests/${scene.iid}`;
});

afterAll(async () => {
  await gitlab[Symbol.asyncDispose]();
});

function outcome(answer: PlainAnswer): readonly unknown[] {
  return [answer.status, gitlab.requests().at(-1)?.refusedBy];
}

const snapshot = () => gitlab.snapshot().mergeRequests.find(({ iid }) => iid === scene.iid);

describe('a note', () => {
  it('has words, and not too many', async () => {
    const post = (body: string) => client.rest('POST', `${at}/notes`, { body });
    expect(outcome(await post(' '))).toEqual([400, 'note-body']);
    expect(outcome(await post('语'.repeat(1_000_000)))).toEqual([201, undefined]);
    expect(outcome(await post('x'.repeat(1_000_001)))).toEqual([400, 'note-length']);
  });

  it('is changed and deleted by its author, or by a maintainer', async () => {
    const own = await client.rest('POST', `${at}/notes`, { body: 'Summary' });
    const { id } = own.body as { readonly id: number };
    await client.rest('PUT', `${at}/notes/${id}`, { body: 'Summary, again' });
    expect(snapshot()?.notes).toMatchObject([{ author: 'autoglm-bot', body: 'Summary, again' }]);
    expect((await client.rest('DELETE', `${at}/notes/${id}`)).status).toBe(204);
    const other = await scene.comment('ada', 'Mine');
    const answer = await client.rest('PUT', `${at}/notes/${other?.id ?? 0}`, { body: 'x' });
    expect(outcome(answer)).toEqual([403, 'note-of-ones-own']);
  });

  it('is listed with those of the system, the newest first, in pages', async () => {
    for (let index = 0; index < 24; index++) await scene.comment('ada', `Note ${index}`);
    await scene.push({ 'a.ts': 'b\n' });
    const first = await client.rest('GET', `${at}/notes`);
    const [newest, second] = first.body as readonly unknown[];
    expect([newest, second]).toMatchObject([{ system: true, body: 'added 1 commit' }, { body: 'Note 23' }]);
    expect(Object.fromEntries(first.headers)).toMatchObject({
      ...{ 'x-page': '1', 'x-next-page': '2', 'x-per-page': '20', 'x-total': '25', 'x-total-pages': '2' },
      link: expect.stringContaining('page=2&per_page=20>; rel="next"') as unknown,
    });
    const last = await client.rest('GET', `${at}/notes?page=2&sort=asc`);
    expect(last.body).toHaveLength(5);
    expect(last.headers.get('x-next-page')).toBe('');
  });

  it('answers in a thread, which is resolved and opened again', async () => {
    const started = await client.rest('POST', `${at}/discussions`, { body: 'Why?' });
    const { id } = started.body as { readonly id: string };
    const thread = `${at}/discussions/${id}`;
    expect((await client.rest('POST', `${thread}/notes`, { body: 'So.' })).status).toBe(201);
    expect((await client.rest('PUT', `${thread}?resolved=true`)).body).toMatchObject({ resolved: true });
    expect((await client.rest('PUT', thread, { resolved: false })).body).toMatchObject({ resolved: false });
    expect((await client.rest('GET', thread)).body).toMatchObject({
      ...{ id, individual_note: false, notes: [{ body: 'Why?', type: 'DiscussionNote' }, { body: 'So.' }] },
    });
    const [first] = (started.body as { readonly notes: readonly { readonly id: number }[] }).notes;
    const note = `${thread}/notes/${first?.id ?? 0}`;
    expect(outcome(await client.rest('PUT', note, { body: 'x', resolved: true }))).toEqual([
      400,
      'note-change',
    ]);
    expect((await client.rest('PUT', note, { resolved: true })).body).toMatchObject({ resolved: true });
    expect((await client.rest('PUT', note, { body: 'Why so?' })).body).toMatchObject({ body: 'Why so?' });
    expect(outcome(await client.rest('PUT', `${at}/discussions/x?resolved=true`))).toEqual([
      404,
      'resource-exists',
    ]);
  });

  it('gets each emoji of each once', async () => {
    const note = await scene.comment('ada', '/help me');
    const awards = `${at}/notes/${note?.id ?? 0}/award_emoji`;
    const given = await client.rest('POST', awards, { name: 'eyes' });
    expect(outcome(given)).toEqual([201, undefined]);
    expect(outcome(await client.rest('POST', awards, { name: 'eyes' }))).toEqual([404, 'award-once']);
    expect(outcome(await client.rest('POST', awards, { name: ':eyes:' }))).toEqual([404, 'award-name']);
    expect((await client.rest('GET', awards)).body).toMatchObject([{ name: 'eyes', awardable_type: 'Note' }]);
    expect(snapshot()?.notes[0]?.awards).toEqual(['eyes']);
    const { id } = given.body as { readonly id: number };
    expect((await client.rest('DELETE', `${awards}/${id}`)).status).toBe(204);
    expect((await client.rest('GET', awards)).body).toEqual([]);
  });
});

describe('a quick action', () => {
  it.each<[string, string, readonly string[]]>([
    ['a line', 'Done.\n/close', ['close']],
    ['a line with more', '/label ~bug ~"to do"\nText', ['label']],
    ['several, in any case', '/Approve\n/merge', ['approve', 'merge']],
    ['text after a block of code', '```\n/close\n```\n/reopen', ['reopen']],
    ['a block that is not closed by a shorter fence', '````\n```\n/close\n````\n/merge', ['merge']],
    ['no path', '/closed is a folder', []],
    ['nothing in the middle of a line', 'See /close', []],
    ['nothing in code', '~~~sh\n/close\n~~~', []],
    ['nothing in a quotation', '> /close', []],
  ])('is %s', (_, body, names) => {
    expect(readQuickActions(body).actions.map(({ name }) => name)).toEqual(names);
  });

  it('is done, also when a program posts it, and that is a defect', async () => {
    const answer = await client.rest('POST', `${at}/notes`, { body: 'Fine.\n/approve\n/close' });
    expect(answer.body).toMatchObject({ body: 'Fine.' });
    expect(snapshot()).toMatchObject({ state: 'closed', approvals: 1 });
    expect(gitlab.defects().slice(-2)).toEqual([
      'autoglm-bot posted the quick action /approve',
      'autoglm-bot posted the quick action /close',
    ]);
    expect((await client.rest('POST', `${at}/notes`, { body: '/reopen' })).status).toBe(202);
    expect(snapshot()?.state).toBe('opened');
    const known = gitlab.defects().length;
    await scene.comment('ada', '/title Draft: Better\n/label ~"to do"');
    expect([snapshot()?.isDraft, scene.mergeRequest.labels]).toEqual([true, ['to do']]);
    expect(gitlab.defects()).toHaveLength(known);
    await scene.comment('ada', '/merge');
    expect(snapshot()?.state).toBe('merged');
  });
});
