import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ForgeEvent } from '../../domain/event.ts';
import type { Forge, ForgeInbox, RawHook, Received } from '../../ports/forge.ts';
import { appId, FakeGitHub, markers, secret } from './test-kit/fake-github.ts';

type Payload = Readonly<Record<string, unknown>>;

interface Examples {
  readonly name: string;
  readonly examples: readonly Payload[];
}

const folder = join(import.meta.dirname, '../../../node_modules/@octokit/webhooks-examples');
const all = JSON.parse(
  readFileSync(join(folder, 'api.github.com/index.json'), 'utf8'),
) as readonly Examples[];
const installation = { id: 11, node_id: 'x' };

/** The vendor's own example, as an App receives it. */
function example(name: string, action?: string, at = 0): Payload {
  const found = all.find((one) => one.name === name)?.examples.filter((one) => one['action'] === action)[at];
  if (found === undefined) throw new Error(`no example of ${name} ${action ?? ''}`);
  return { ...found, installation };
}

function part(payload: Payload, key: string): Payload {
  return payload[key] as Payload;
}

function sign(body: Buffer | string, key = secret): string {
  return `sha256=${createHmac('sha256', key).update(body).digest('hex')}`;
}

function hook(name: string, payload: unknown, headers: RawHook['headers'] = {}): RawHook {
  const body = Buffer.from(JSON.stringify(payload));
  return {
    headers: {
      'x-github-event': name,
      'x-github-delivery': '0b989ba4-242f-11e5-81e1-c7b6966d2516',
      'x-hub-signature-256': sign(body),
      ...headers,
    },
    body,
  };
}

describe("GitHub's webhooks", () => {
  let github: FakeGitHub;
  let inbox: ForgeInbox;

  beforeAll(async () => {
    github = await FakeGitHub.start({});
    const forge: Forge = github.forge();
    inbox = forge.inbox;
  });

  afterAll(() => github[Symbol.asyncDispose]());

  const receive = (name: string, payload: unknown): Promise<Received> => inbox.receive(hook(name, payload));
  const eventOf = async (name: string, payload: unknown): Promise<ForgeEvent | string> => {
    const received = await receive(name, payload);
    return received.kind === 'event' ? received.event : received.kind;
  };

  const repo = { forge: 'github', path: 'Codertocat/Hello-World' };
  const sides = {
    change: { repo, number: 2 },
    head: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
    base: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
    draft: false,
  };

  it.each([
    ['opened', 'change-opened'],
    ['ready_for_review', 'change-ready'],
    ['reopened', 'change-opened'],
  ])('about a pull request that is %s are %s', async (action, kind) => {
    expect(await eventOf('pull_request', example('pull_request', action))).toEqual({
      forge: 'github',
      installation: '11',
      kind,
      ...sides,
    });
  });

  it.each([
    ['synchronize', 'change-updated'],
    ['converted_to_draft', 'change-drafted'],
    ['closed', 'change-closed'],
  ])('about a pull request that is %s are %s', async (action, kind) => {
    expect(await eventOf('pull_request', example('pull_request', action))).toMatchObject({ kind });
  });

  it('about an edited pull request count when its target or its title is another', async () => {
    const payload = { ...example('pull_request', 'opened'), action: 'edited' };
    expect(await eventOf('pull_request', { ...payload, changes: { body: { from: 'x' } } })).toBe('unknown');
    const retitled = { ...payload, changes: { title: { from: 'x' } } };
    expect(await eventOf('pull_request', retitled)).toMatchObject({ kind: 'change-edited', ...sides });
    const retargeted = { ...payload, changes: { base: { ref: { from: 'main' } } } };
    expect(await eventOf('pull_request', retargeted)).toMatchObject({ kind: 'base-changed', ...sides });
  });

  const rerun = (more: Payload, app = appId): Payload => {
    const payload = example('check_run', 'rerequested');
    return {
      ...payload,
      repository: { full_name: repo.path },
      check_run: { ...part(payload, 'check_run'), app: { id: app }, ...more },
    };
  };
  const listed = (number: number): Payload => ({
    number,
    head: { sha: 'a'.repeat(40) },
    base: { sha: String(number).repeat(40) },
  });

  it('that ask for a check run again mean the change that it was made for', async () => {
    const more = { head_sha: 'a'.repeat(40), external_id: 'r1#3', pull_requests: [listed(2), listed(3)] };
    expect(await eventOf('check_run', rerun(more))).toMatchObject({
      kind: 'review-requested',
      change: { repo, number: 3 },
      head: 'a'.repeat(40),
      base: '3'.repeat(40),
    });
  });

  it('that ask for a check run of a fork again mean the change that it was made for, too', async () => {
    const more = { head_sha: 'a'.repeat(40), external_id: 'r1#3', pull_requests: [] };
    expect(await eventOf('check_run', rerun(more))).toMatchObject({ change: { repo, number: 3 } });
  });

  it.each([
    ['of another app', rerun({ external_id: 'r1#3' }, 99)],
    ['that belongs to no change', rerun({ external_id: '', pull_requests: [] })],
  ])('that ask for a check run %s are unknown', async (_, payload) => {
    expect(await eventOf('check_run', payload)).toBe('unknown');
  });

  it('that ask for all check runs again mean every change with that head', async () => {
    const payload = example('check_suite', 'rerequested');
    const of = (id: number) => {
      const suite = { ...part(payload, 'check_suite'), app: { id }, head_sha: 'a'.repeat(40) };
      return eventOf('check_suite', { ...payload, check_suite: suite });
    };
    expect(await of(appId)).toMatchObject({
      kind: 'head-requested',
      repository: repo,
      head: 'a'.repeat(40),
    });
    expect(await of(99)).toBe('unknown');
  });

  it.each([
    ['installation', 'created', 'repositories-added', true],
    ['installation', 'unsuspend', 'repositories-added', true],
    ['installation', 'deleted', 'repositories-removed', true],
    ['installation_repositories', 'added', 'repositories-added', false],
    ['installation_repositories', 'removed', 'repositories-removed', false],
  ])('about an %s that is %s are %s', async (name, action, kind, isWhole) => {
    const event = await eventOf(name, example(name, action));
    expect(event).toMatchObject({ kind, isWhole, installation: '11', repositories: expect.any(Array) });
  });

  it('about an installation that is suspended are of no use: what is known of it stays', async () => {
    expect(await eventOf('installation', example('installation', 'suspend'))).toBe('unknown');
  });

  describe('about a push', () => {
    const push = (more: Payload): Payload => {
      const payload = example('push');
      return { ...payload, ref: 'refs/heads/main', created: false, deleted: false, forced: false, ...more };
    };
    const commit = (modified: readonly string[]): Payload => ({ added: [], removed: [], modified });

    it.each([
      ['no settings', { commits: [commit(['a.ts'])] }, false],
      ['the settings', { commits: [commit(['a.ts']), commit(['.autoglm.yml'])] }, true],
      ['the list of known findings', { commits: [commit(['.autoglm/baseline.json'])] }, true],
      ['the settings elsewhere', { commits: [{ ...commit([]), removed: ['.github/autoglm.yml'] }] }, true],
      ['what a forced push took away', { forced: true, commits: [commit(['a.ts'])] }, true],
      ['what is not listed', { commits: Array.from({ length: 2_048 }, () => commit(['a.ts'])) }, true],
      [
        'files that are not all listed',
        { commits: [commit(Array.from({ length: 3_000 }, () => 'a'))] },
        true,
      ],
    ])('say whether it touches %s', async (_, more, touchesSettings) => {
      expect(await eventOf('push', push(more))).toEqual({
        forge: 'github',
        installation: '11',
        kind: 'branch-moved',
        repository: repo,
        branch: 'main',
        isDefault: part(push({}), 'repository')['default_branch'] === 'main',
        touchesSettings,
      });
    });

    it('start no review for the settings of a branch that is new', async () => {
      const isNew = { created: true, commits: [] };
      expect(await eventOf('push', push({ ...isNew, ref: 'refs/heads/topic' }))).toMatchObject({
        touchesSettings: false,
      });
    });

    it.each([
      ['octo/.github', 'refs/heads/main', 'octo'],
      ['octo/.github', 'refs/heads/draft', undefined],
      ['octo/my.github', 'refs/heads/main', undefined],
    ])('to %s at %s say which owner has settings there: %s', async (full_name, ref, owner) => {
      const repository = { ...part(push({}), 'repository'), full_name, default_branch: 'main' };
      const event = await eventOf('push', push({ repository, ref }));
      expect(typeof event === 'string' ? event : 'settingsOf' in event && event.settingsOf).toBe(
        owner ?? false,
      );
    });

    it.each([
      ['a tag', { ref: 'refs/tags/v1' }],
      ['a branch that is gone', { deleted: true }],
    ])('are unknown for %s', async (_, more) => {
      expect(await eventOf('push', push(more))).toBe('unknown');
    });
  });

  describe('about a comment', () => {
    const ann = { id: 3, login: 'ann', type: 'User' };
    const ours = { id: 4, login: 'autoglm[bot]', type: 'Bot' };
    const marker = markers.write('github:Codertocat/Hello-World#1', { kind: 'summary', value: 'r1' });
    const below = (more: Payload): Payload => {
      const payload = example('issue_comment', 'created');
      return {
        ...payload,
        issue: { ...part(payload, 'issue'), number: 1, pull_request: { url: 'x' } },
        comment: { ...part(payload, 'comment'), user: ann, body: '/autoglm help', ...more },
      };
    };

    it('say who wrote what', async () => {
      expect(await eventOf('issue_comment', below({ node_id: 'IC_1' }))).toEqual({
        forge: 'github',
        installation: '11',
        kind: 'comment-posted',
        change: { repo, number: 1 },
        comment: 'IC_1',
        thread: undefined,
        by: { id: '3', name: 'ann', isBot: false },
        text: '/autoglm help',
      });
    });

    it('name the thread that it stands in', async () => {
      const payload = example('pull_request_review_comment', 'created');
      const reply = { ...payload, comment: { ...part(payload, 'comment'), in_reply_to_id: 77 } };
      expect(await eventOf('pull_request_review_comment', reply)).toMatchObject({ thread: '77' });
      expect(await eventOf('pull_request_review_comment', payload)).toMatchObject({
        thread: String(part(payload, 'comment')['id']),
      });
    });

    it.each([
      ['of another bot say so', { user: { ...ours, id: 5 }, body: 'Hello' }, { by: { isBot: true } }],
      ['of a person who copied our marker count', { body: marker }, { by: { name: 'ann' } }],
      ['of an account that is gone count', { user: null }, { by: { name: 'ghost' } }],
    ])('%s', async (_, more, expected) => {
      expect(await eventOf('issue_comment', below(more))).toMatchObject(expected);
    });

    it.each([
      ['of our own, known by the marker, are unknown', { user: ours, body: `Summary ${marker}` }],
      ['of our own, known by the app, are unknown', { user: ours, performed_via_github_app: { id: appId } }],
    ])('%s', async (_, more) => {
      expect(await eventOf('issue_comment', below(more))).toBe('unknown');
    });

    it('below an issue are unknown', async () => {
      expect(await eventOf('issue_comment', { ...example('issue_comment', 'created') })).toBe('unknown');
    });
  });

  it('of every kind that GitHub has end as an event or as unknown, whatever their age', async () => {
    const outcomes = new Map<string, number>();
    for (const version of ['api.github.com', 'ghes-35', 'ghes-31']) {
      const examples = JSON.parse(
        readFileSync(join(folder, version, 'index.json'), 'utf8'),
      ) as readonly Examples[];
      for (const { name, examples: payloads } of examples) {
        for (const payload of payloads) {
          const received = await receive(name, { ...payload, installation });
          const outcome = received.kind === 'refused' ? `${name}: ${received.detail}` : received.kind;
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        }
      }
    }
    expect([...outcomes.keys()].toSorted()).toEqual(['event', 'unknown']);
    expect(outcomes.get('event')).toBeGreaterThan(30);
  });

  it.each<[string, RawHook['headers']]>([
    ['none', { 'x-hub-signature-256': undefined }],
    ['an empty one', { 'x-hub-signature-256': '' }],
    ['one without its prefix', { 'x-hub-signature-256': sign('x').slice('sha256='.length) }],
    ['one of another body', { 'x-hub-signature-256': sign('{}') }],
    ['the old one only', { 'x-hub-signature-256': undefined, 'x-hub-signature': sign('{}') }],
  ])('are refused for their signature when they have %s', async (_, headers) => {
    const received = await inbox.receive(hook('ping', {}, headers));
    expect(received).toMatchObject(
      headers['x-hub-signature-256'] === sign('{}')
        ? { kind: 'unknown' }
        : { kind: 'refused', why: 'signature' },
    );
  });

  it('are refused when another secret, or the one that everybody knows, signed them', async () => {
    for (const key of ['another', 'development']) {
      const body = Buffer.from('{}');
      const headers = { ...hook('ping', {}).headers, 'x-hub-signature-256': sign(body, key) };
      expect(await inbox.receive({ headers, body })).toMatchObject({ kind: 'refused', why: 'signature' });
    }
  });

  it.each<[string, unknown, RawHook['headers']]>([
    ['no delivery id', {}, { 'x-github-delivery': undefined }],
    ['a delivery id with line ends', {}, { 'x-github-delivery': 'a\nb' }],
    ['no event', {}, { 'x-github-event': undefined }],
    ['a payload that is a list', [], {}],
    [
      'a pull request without its head',
      { action: 'opened', installation, repository: {} },
      { 'x-github-event': 'pull_request' },
    ],
  ])('are malformed with %s', async (_, payload, headers) => {
    expect(await inbox.receive(hook('ping', payload, headers))).toMatchObject({
      kind: 'refused',
      why: 'malformed',
    });
  });

  it('that are no JSON are malformed', async () => {
    const body = Buffer.from('{"a":');
    const headers = { ...hook('ping', {}).headers, 'x-hub-signature-256': sign(body) };
    expect(await inbox.receive({ headers, body })).toMatchObject({ kind: 'refused', why: 'malformed' });
  });

  it('of hooks that are no App’s, and of names that objects have, are unknown', async () => {
    const { installation: _, ...payload } = example('pull_request', 'opened');
    expect(await receive('pull_request', payload)).toEqual({ kind: 'unknown', name: 'pull_request.opened' });
    expect(await receive('constructor', { installation })).toEqual({ kind: 'unknown', name: 'constructor' });
  });

  it('that were tampered with are never an event, and never throw', async () => {
    const payloads = all.flatMap(({ name, examples }) => examples.map((payload) => ({ name, payload })));
    const change = fc.record({
      which: fc.nat(payloads.length - 1),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.integer({ min: 0, max: 40 }),
      put: fc.oneof(
        fc.string(),
        fc.uint8Array({ maxLength: 8 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
      ),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ which, at, cut, put }) => {
        const { name, payload } = payloads[which] ?? { name: '', payload: {} };
        const { headers, body } = hook(name, { ...payload, installation });
        const start = Math.floor(at * body.length);
        const mutated = Buffer.concat([
          body.subarray(0, start),
          Buffer.from(put, 'latin1'),
          body.subarray(start + cut),
        ]);
        fc.pre(!mutated.equals(body));
        expect(await inbox.receive({ headers, body: mutated })).toMatchObject({
          kind: 'refused',
          why: 'signature',
        });
        // Signed after all, as if GitHub itself sent nonsense.
        const signed = { ...headers, 'x-hub-signature-256': sign(mutated) };
        expect(await inbox.receive({ headers: signed, body: mutated })).toHaveProperty('kind');
      }),
      { numRuns: 5_000, seed: 20_261_122 },
    );
  }, 120_000);
});
