import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { isJsonObject, type Json, type JsonObject } from '../forge-stand-in/json.ts';
import { startGitLab, type GitLab } from './gitlab.ts';
import { connect, type PlainClient } from './plain-client.ts';
import type { MergeRequestScene } from './scene/merge-request-scene.ts';
import type { ProjectScene } from './scene/project-scene.ts';

interface Message {
  readonly headers: IncomingMessage['headers'];
  readonly payload: JsonObject;
}

const specs = process.env['VENDOR_SPECS'];
const examples = specs === undefined ? undefined : join(specs, 'gitlab', 'webhooks');
const received: Message[] = [];
let server: Server;
let gitlab: GitLab;
let client: PlainClient;
let project: ProjectScene;
let scene: MergeRequestScene;

beforeAll(async () => {
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      received.push({ headers: request.headers, payload: JSON.parse(text) as JsonObject });
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  gitlab = await startGitLab({ webhookUrl: `http://127.0.0.1:${port}/webhooks/gitlab` });
  project = await gitlab.project('makers/shop', { role: 'maintainer' });
  client = connect(gitlab);
  scene = await project.open({ files: { 'a.ts': 'a\n' } });
});

beforeEach(async () => {
  await gitlab.webhooks.settled();
  received.splice(0);
});

afterAll(async () => {
  await gitlab[Symbol.asyncDispose]();
  await new Promise((resolve) => server.close(resolve));
  expect(gitlab.defects()).toEqual([]);
});

async function told(kind: string): Promise<readonly JsonObject[]> {
  await gitlab.webhooks.settled();
  return received.map(({ payload }) => payload).filter((payload) => payload['object_kind'] === kind);
}

describe('a hook', () => {
  it('is told of a push and of what it does to the merge request', async () => {
    const before = scene.mergeRequest.head;
    const head = await scene.push({ 'a.ts': 'b\n' });
    expect(await told('push')).toMatchObject([
      { before, after: head, ref: 'refs/heads/change-1', commits: [{ id: head, modified: ['a.ts'] }] },
    ]);
    expect(await told('merge_request')).toMatchObject([
      { object_attributes: { action: 'update', oldrev: before, last_commit: { id: head } } },
    ]);
  });

  it('is told who it is by its secret, and has a key for each message', async () => {
    await scene.comment('ada', '/autoglm review');
    await gitlab.webhooks.settled();
    const [{ headers, payload } = { headers: {}, payload: {} }] = received;
    expect(headers).toMatchObject({
      ...{ 'x-gitlab-event': 'Note Hook', 'x-gitlab-token': gitlab.environment()['GITLAB_WEBHOOK_SECRET'] },
      ...{ 'idempotency-key': expect.any(String), 'x-gitlab-event-uuid': expect.any(String) },
      'x-gitlab-instance': gitlab.url,
    });
    expect(payload).toMatchObject({ user: { username: 'ada' }, object_attributes: { action: 'create' } });
    const [sent] = gitlab.webhooks.attempts().slice(-1);
    if (sent === undefined) throw new Error('nothing was sent');
    await gitlab.webhooks.redeliver(sent);
    const again = received.at(-1)?.headers;
    expect(again?.['idempotency-key']).toBe(headers['idempotency-key']);
    expect(again?.['x-gitlab-event-uuid']).not.toBe(headers['x-gitlab-event-uuid']);
  });

  it('is told of what becomes of a merge request', async () => {
    await scene.markDraft();
    await scene.markReady();
    await project.commit({ 'b.ts': 'b\n' }, { branch: 'next' });
    await scene.retarget('next');
    await scene.retarget('main');
    await scene.close();
    await scene.reopen();
    await scene.merge();
    const attributes = (await told('merge_request')).map(({ object_attributes: of, changes }) => [
      (of as { readonly action: string }).action,
      Object.keys(changes as JsonObject),
    ]);
    expect(attributes).toEqual([
      ['update', ['title', 'draft']],
      ['update', ['title', 'draft']],
      ['update', ['target_branch']],
      ['update', ['target_branch']],
      ['close', []],
      ['reopen', []],
      ['merge', []],
    ]);
    const pushes = await told('push');
    expect(pushes.at(-1)).toMatchObject({ ref: 'refs/heads/main', project: { default_branch: 'main' } });
  });

  it('is told of what the bot does itself, and of emoji', async () => {
    const notes = `/projects/${project.project.id}/merge_requests/1/notes`;
    const { body } = await client.rest('POST', notes, { body: 'Summary' });
    await client.rest('POST', `${notes}/${(body as { readonly id: number }).id}/award_emoji`, {
      name: 'thumbsup',
    });
    expect(await told('note')).toMatchObject([{ user: { username: 'autoglm-bot' } }]);
    expect(await told('emoji')).toMatchObject([
      { event_type: 'award', object_attributes: { name: 'thumbsup', awardable_type: 'Note' } },
    ]);
  });

  it('is made, changed, listed and deleted by a maintainer, and never shows its secret', async () => {
    const hooks = `/projects/${project.project.id}/hooks`;
    const wish = { url: 'http://127.0.0.1:1/x', token: 's', note_events: true, push_events: false };
    const made = await client.rest('POST', hooks, wish);
    expect(made.body).toMatchObject({
      url: wish.url,
      note_events: true,
      push_events: false,
      emoji_events: false,
    });
    expect(JSON.stringify(made.body)).not.toContain('"token"');
    const { id } = made.body as { readonly id: number };
    const bad = await client.rest('PUT', `${hooks}/${id}`, { url: 'none' });
    expect([bad.status, gitlab.requests().at(-1)?.refusedBy]).toEqual([422, 'hook-url']);
    expect((await client.rest('PUT', `${hooks}/${id}`, { push_events: true })).body).toMatchObject({
      push_events: true,
    });
    await project.commit({ 'c.ts': 'c\n' });
    await gitlab.webhooks.settled();
    expect(gitlab.webhooks.failed().map(({ hook }) => hook?.id)).toEqual([id]);
    expect((await client.rest('GET', hooks)).body).toHaveLength(2);
    expect((await client.rest('DELETE', `${hooks}/${id}`)).status).toBe(204);
    expect((await client.rest('GET', `${hooks}/${id}`)).status).toBe(404);
  });
});

/** Fields of an example that the payload has not. Lists are compared by their first entries. */
function missingFields(example: Json, payload: Json | undefined, at = ''): readonly string[] {
  if (Array.isArray(example)) {
    const [first] = example as readonly Json[];
    const own = Array.isArray(payload) ? (payload as readonly Json[])[0] : undefined;
    return first === undefined || own === undefined ? [] : missingFields(first, own, `${at}[]`);
  }
  if (!isJsonObject(example)) return [];
  if (payload === null) return [];
  if (!isJsonObject(payload)) return [at];
  return Object.entries(example).flatMap(([name, value]) =>
    name in payload ? missingFields(value ?? null, payload[name], `${at}.${name}`) : [`${at}.${name}`],
  );
}

/** Fields of the examples that nobody reads; what changed is another thing each time, and looked at by itself. */
const leftOut =
  /human_|^\.changes\.|\.(assignee|assignees|reviewers|position|avatar_url|git_\w+_url|visibility_level|email)$/;

describe('what a hook is told', () => {
  if (examples === undefined || !existsSync(examples)) {
    it('was not held against recorded payloads: VENDOR_SPECS is not set', () => undefined);
    return;
  }
  const folder = examples;

  it.each([
    ['merge_request.json', 'merge_request', () => scene.edit({ title: `Better ${Date.now()}` })],
    ['note_merge_request.json', 'note', () => scene.comment('ada', 'Why?')],
    ['push.json', 'push', () => project.commit({ 'd.ts': `${Date.now()}\n` })],
  ])('has the fields of a recorded one: %s', async (file, kind, act) => {
    const example = JSON.parse(readFileSync(join(folder, file), 'utf8')) as JsonObject;
    await act();
    const [payload] = await told(kind);
    const missing = missingFields(example, payload).filter((field) => !leftOut.test(field));
    expect(missing).toEqual([]);
  });

  it('says of each thing that changed what it was and what it is', async () => {
    const example = JSON.parse(readFileSync(join(folder, 'merge_request.json'), 'utf8')) as JsonObject;
    await scene.edit({ title: `Best ${Date.now()}` });
    const [payload] = await told('merge_request');
    const forms = (of: JsonObject | undefined): readonly string[] =>
      Object.values((of?.['changes'] ?? {}) as JsonObject).map((change) =>
        Object.keys(change as JsonObject)
          .sort()
          .join(),
      );
    expect(new Set(forms(payload))).toEqual(new Set(forms(example)));
  });
});
