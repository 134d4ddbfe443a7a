import { fastify } from 'fastify';
import { describe, expect, it } from '@jest/globals';
import type { ChangeEvent, Delivery, ForgeEvent } from '../../domain/event.ts';
import { parseSha } from '../../domain/ids.ts';
import type { JobRequest } from '../../domain/job.ts';
import type { RawHook, Received } from '../../ports/forge.ts';
import { webhookPlugin } from './webhook.ts';

const event: ForgeEvent & ChangeEvent = {
  forge: 'github',
  installation: '1',
  kind: 'change-opened',
  change: { repo: { forge: 'github', path: 'o/r' }, number: 1 },
  head: parseSha('a'.repeat(40)),
  base: parseSha('b'.repeat(40)),
  draft: false,
};

const answers: Readonly<Record<string, Received>> = {
  event: { kind: 'event', delivery: 'd1', event },
  unknown: { kind: 'unknown', name: 'star.created' },
  reaction: { kind: 'reaction', reaction: 'thumbsup' },
  forged: { kind: 'refused', why: 'signature', detail: 'no match' },
  broken: { kind: 'refused', why: 'malformed', detail: 'no JSON' },
};

/** A door whose inbox answers what the body names, and what went through it. */
function createDoor() {
  const app = fastify();
  const hooks: RawHook[] = [];
  const kept: (readonly [Delivery, readonly JobRequest[]])[] = [];
  const counted: string[] = [];
  void app.register(webhookPlugin, {
    path: '/webhooks/github',
    forge: 'github',
    inbox: {
      receive: (hook) => {
        hooks.push(hook);
        return Promise.resolve(answers[hook.body.toString().trim()] ?? { kind: 'unknown', name: 'none' });
      },
    },
    store: {
      accept: (delivery, jobs) => {
        kept.push([delivery, jobs]);
        return Promise.resolve(kept.length === 1 ? 'stored' : 'known');
      },
    },
    decide: ({ kind }) => (kind === 'change-opened' ? [job] : []),
    metrics: {
      delivery: (...facts) => void counted.push(facts.join(' ')),
      reaction: (...facts) => void counted.push(facts.join(' ')),
    },
    bodyLimit: 1_024,
    now: () => new Date(0),
  });
  const post = async (body: string, type = 'application/json') =>
    app.inject({ method: 'POST', url: '/webhooks/github', body, headers: { 'content-type': type } });
  return { hooks, kept, counted, post, [Symbol.asyncDispose]: () => app.close() };
}

const job: JobRequest = {
  kind: 'publish',
  key: 'github:o/r#1',
  supersedes: false,
  payload: { review: 'r1' },
};

describe('a message of a forge', () => {
  it('is kept together with what it leads to before it is answered with 202', async () => {
    await using door = createDoor();
    const answer = await door.post('event');
    expect([answer.statusCode, answer.json()]).toEqual([202, { delivery: 'd1', outcome: 'stored' }]);
    expect(door.kept).toEqual([[{ id: 'd1', event, receivedAt: new Date(0) }, [job]]]);
  });

  it('that was here before is answered with 202 too: it is kept', async () => {
    await using door = createDoor();
    await door.post('event');
    const answer = await door.post('event');
    expect([answer.statusCode, answer.json()]).toEqual([202, { delivery: 'd1', outcome: 'known' }]);
  });

  it.each([
    ['unknown', 204],
    ['reaction', 204],
    ['forged', 401],
    ['broken', 400],
  ])('that is %s is answered with %i, and not kept', async (body, status) => {
    await using door = createDoor();
    expect((await door.post(body)).statusCode).toBe(status);
    expect(door.kept).toEqual([]);
  });

  it('that is too large or of another type does not even reach the inbox', async () => {
    await using door = createDoor();
    const [large, form] = [await door.post('x'.repeat(1_025)), await door.post('a=1', 'text/plain')];
    expect([large.statusCode, form.statusCode, door.hooks]).toEqual([413, 415, []]);
  });

  it('reaches the inbox byte for byte, for its signature is of the bytes', async () => {
    await using door = createDoor();
    await door.post('  {"a" : "é" }\r\n');
    expect(door.hooks[0]?.body).toEqual(Buffer.from('  {"a" : "é" }\r\n'));
  });

  it('is counted by what became of it', async () => {
    await using door = createDoor();
    for (const body of ['event', 'event', 'unknown', 'reaction', 'forged', 'broken']) await door.post(body);
    expect(door.counted).toEqual([
      'github stored change-opened',
      'github known change-opened',
      'github unknown star.created',
      'github thumbsup',
      'github refused signature',
      'github refused malformed',
    ]);
  });
});
