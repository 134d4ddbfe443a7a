import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startGitHub, type GitHub } from './github.ts';
import type { JsonObject } from '../forge-stand-in/json.ts';
import { readSchemas } from './openapi/description.ts';
import { createSchemaCheck } from './openapi/validator.ts';
import { askAsApp, connect } from './plain-client.ts';
import type { RepositoryScene } from './scene/repository-scene.ts';

interface Received {
  readonly event: string;
  readonly guid: string;
  readonly payload: JsonObject & {
    readonly action?: string;
    readonly sender: { readonly login: string; readonly type: string };
    readonly installation: { readonly id: number };
  };
}

/** What the vendor calls the schema of a payload. */
function schemaOf(event: string, action: string | undefined): string {
  return ['webhook', event, ...(action === undefined ? [] : [action])].join('-').replaceAll('_', '-');
}

describe('what the bot is told', () => {
  let github: GitHub;
  let repository: RepositoryScene;
  let bot: Server;
  let received: Received[];
  let status: number;

  beforeEach(async () => {
    received = [];
    status = 202;
    bot = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = Buffer.concat(chunks);
        const signature = createHmac('sha256', github.world.app.webhookSecret).update(body).digest('hex');
        const isSigned = request.headers['x-hub-signature-256'] === `sha256=${signature}`;
        response.writeHead(isSigned ? status : 401).end();
        received.push({
          event: String(request.headers['x-github-event']),
          guid: String(request.headers['x-github-delivery']),
          payload: JSON.parse(body.toString('utf8')) as Received['payload'],
        });
      });
    });
    await new Promise<void>((resolve) => bot.listen(0, '127.0.0.1', resolve));
    const { port } = bot.address() as AddressInfo;
    github = await startGitHub({ webhookUrl: `http://127.0.0.1:${port}/webhooks/github` });
    repository = await github.repository('octo/shop');
  });

  afterEach(async () => {
    await github[Symbol.asyncDispose]();
    await new Promise((resolve) => bot.close(resolve));
    expect(github.defects()).toEqual([]);
  });

  const names = async (): Promise<readonly string[]> => {
    await github.webhooks.settled();
    return received
      .splice(0)
      .map(({ event, payload: { action } }) => (action ? `${event}.${action}` : event));
  };

  it('is signed, and begins with the installation', async () => {
    expect(await names()).toEqual(['installation.created', 'installation_repositories.added']);
    expect(github.webhooks.failed()).toEqual([]);
  });

  it('follows a pull request through its life', async () => {
    await names();
    const pull = await repository.open({ files: { 'a.ts': 'a\n' }, isDraft: true });
    expect((await names()).toSorted()).toEqual(['check_suite.requested', 'pull_request.opened', 'push']);
    await pull.markReady();
    await pull.push({ 'a.ts': 'b\n' });
    await pull.edit({ title: 'Other' });
    await pull.markDraft();
    await pull.close();
    await pull.reopen();
    pull.comment('eve', '/autoglm help');
    pull.rerequest();
    expect((await names()).toSorted()).toEqual([
      'check_suite.requested',
      'check_suite.rerequested',
      'issue_comment.created',
      'pull_request.closed',
      'pull_request.converted_to_draft',
      'pull_request.edited',
      'pull_request.ready_for_review',
      'pull_request.reopened',
      'pull_request.synchronize',
      'push',
    ]);
  });

  it('says which commit came after which, and what a push touched', async () => {
    const pull = await repository.open({ files: { 'a.ts': 'a\n' } });
    const before = pull.pull.head.sha;
    const after = await pull.forcePush({ 'b.ts': 'b\n', '.autoglm.yml': 'x: 1\n' });
    await github.webhooks.settled();
    const [synchronize] = received.filter(({ payload: { action } }) => action === 'synchronize');
    expect(synchronize?.payload).toMatchObject({
      ...{ before, after, number: 1, pull_request: { head: { sha: after }, changed_files: 2 } },
      repository: { full_name: 'octo/shop' },
    });
    const push = received.findLast(({ event }) => event === 'push');
    expect(push?.payload).toMatchObject({
      forced: true,
      before,
      after,
      commits: [{ added: ['.autoglm.yml', 'b.ts'] }],
    });
  });

  it('holds what the bot itself did, in the name of a bot', async () => {
    await repository.open({ files: { 'a.ts': 'a\n' } });
    const client = await connect(github, 'octo');
    await names();
    const path = '/repos/octo/shop';
    const comments = [{ path: 'a.ts', line: 1, body: 'Hm' }];
    await client.rest('POST', `${path}/pulls/1/reviews`, { event: 'COMMENT', body: 'Looked', comments });
    const made = await client.rest('POST', `${path}/issues/1/comments`, { body: 'Summary' });
    await client.rest('PATCH', `${path}/issues/comments/${(made.body as { id: number }).id}`, {
      body: 'Edited',
    });
    const head_sha = github.snapshot().pulls[0]?.head ?? '';
    await client.rest('POST', `${path}/check-runs`, { name: 'N', head_sha, conclusion: 'success' });
    await github.webhooks.settled();
    const senders = new Set(received.map(({ payload: { sender } }) => `${sender.login} ${sender.type}`));
    expect([...senders]).toEqual(['open-autoglm[bot] Bot']);
    expect((await names()).toSorted()).toEqual([
      'check_run.completed',
      'check_run.created',
      'issue_comment.created',
      'issue_comment.edited',
      'pull_request_review.submitted',
      'pull_request_review_comment.created',
    ]);
  });

  it('is not sent again by itself, is listed when it failed, and sent again when asked for', async () => {
    await names();
    status = 503;
    await repository.open({ files: { 'a.ts': 'a\n' } });
    await github.webhooks.settled();
    const lost = received.filter(({ event }) => event === 'pull_request').map(({ guid }) => guid);
    expect(lost).toHaveLength(1);
    received.length = 0;
    const first = await askAsApp(github, 'GET', '/app/hook/deliveries?status=failure&per_page=2');
    expect(first.body).toMatchObject([{ status_code: 503, redelivery: false }, {}]);
    const [, next = ''] = /cursor=([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '') ?? [];
    const second = await askAsApp(
      github,
      'GET',
      `/app/hook/deliveries?status=failure&per_page=2&cursor=${next}`,
    );
    expect(second.body).toHaveLength(1);
    const all = [...(first.body as readonly JsonObject[]), ...(second.body as readonly JsonObject[])];
    const failed = all.find(({ guid }) => guid === lost[0]);
    status = 202;
    const { status: taken } = await askAsApp(
      github,
      'POST',
      `/app/hook/deliveries/${Number(failed?.['id'])}/attempts`,
    );
    await github.webhooks.settled();
    expect([taken, received.map(({ guid }) => guid)]).toEqual([202, lost]);
    expect(github.webhooks.attempts().at(-1)).toMatchObject({ isRedelivery: true, guid: lost[0] });
  });

  it('comes twice, in another order, or not at all when the test wants it', async () => {
    await names();
    github.webhooks.hold();
    const pull = await repository.open({ files: { 'a.ts': 'a\n' } });
    await pull.push({ 'a.ts': 'b\n' });
    expect(await names()).toEqual([]);
    await github.webhooks.sendWaiting((waiting) =>
      waiting
        .filter(({ event }) => event === 'pull_request')
        .toReversed()
        .flatMap((one) => [one, one]),
    );
    expect(new Set(received.map(({ guid }) => guid)).size).toBe(2);
    expect(await names()).toEqual([
      'pull_request.synchronize',
      'pull_request.synchronize',
      'pull_request.opened',
      'pull_request.opened',
    ]);
    await github.webhooks.release();
  });

  it('looks as the vendor describes it', async () => {
    const pull = await repository.open({ files: { 'a.ts': 'a\n' }, isDraft: true, labels: ['one'] });
    await pull.push({ 'b.ts': 'b\n' });
    await pull.markReady();
    await pull.edit({ title: 'Other' });
    await pull.close();
    await pull.reopen();
    pull.comment('eve', 'Hello');
    pull.rerequest();
    const client = await connect(github, 'octo');
    const comments = [{ path: 'a.ts', line: 1, body: 'Hm' }];
    await client.rest('POST', '/repos/octo/shop/pulls/1/reviews', { event: 'COMMENT', comments });
    const run = { name: 'N', head_sha: pull.pull.head.sha, conclusion: 'success' };
    await client.rest('POST', '/repos/octo/shop/check-runs', run);
    await github.webhooks.settled();
    const told = new Map(received.map(({ event, payload }) => [schemaOf(event, payload.action), payload]));
    const check = createSchemaCheck(readSchemas([...told.keys()]));
    expect(told.size).toBeGreaterThan(12);
    expect([...told].flatMap(([name, payload]) => check(name, payload as JsonObject))).toEqual([]);
    // A dozen large schemas are compiled.
  }, 120_000);

  it('says what became of the installation', async () => {
    const { webhooks } = github;
    await names();
    const installation = github.installation('octo');
    installation.suspend();
    await repository.commit({ 'a.ts': 'a\n' });
    installation.unsuspend();
    installation.remove(repository);
    installation.add(repository);
    installation.delete();
    await names();
    expect(
      webhooks
        .attempts()
        .slice(-5)
        .map(({ event, action }) => `${event}.${action ?? ''}`)
        .toSorted(),
    ).toEqual([
      'installation.deleted',
      'installation.suspend',
      'installation.unsuspend',
      'installation_repositories.added',
      'installation_repositories.removed',
    ]);
    await expect(connect(github, 'octo')).rejects.toThrow('no token');
  });

  it('is refused by the bot when it is forged', async () => {
    const forged = github.webhooks.make('ping', { zen: 'x' }, 'another secret');
    expect((await github.webhooks.send(forged)).result?.code).toBe(401);
  });

  it('leaves out what the App did not ask for', async () => {
    await using quiet = await startGitHub({ app: { events: ['pull_request'] } });
    const scene = await quiet.repository('octo/shop');
    await scene.open({ files: { 'a.ts': 'a\n' } });
    await quiet.webhooks.settled();
    expect(quiet.webhooks.attempts().map(({ event }) => event)).toEqual([
      'installation',
      'installation_repositories',
      'pull_request',
    ]);
    expect(quiet.webhooks.failed()).toHaveLength(3);
  });
});
