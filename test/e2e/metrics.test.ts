import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { definitions } from '../../src/server/metrics/definitions.ts';
import { once } from '../kit/forge-stand-in/http/faults.ts';
import { faults } from '../kit/github/http/faults.ts';
import { react } from '../kit/github/model/comments.ts';
import { accountNamed } from '../kit/github/model/world.ts';
import type { PullScene } from '../kit/github/scene/pull-scene.ts';
import { startSession } from './session.ts';
import type { Session } from './session.ts';

const clean = 'export const one = 1;\n';
const wrong = 'export function run(): void {\n  debugger;\n}\n';
const compared = 'repos/compare-commits-with-basehead';

let session: Session;
let metrics: ReadonlyMap<string, number>;

/** Some of everything: reviews, a reaction, a duplicate, a forgery, failures of both kinds, a review that is overtaken. */
async function play({ github, bot, status, idle }: Session): Promise<void> {
  const repository = await github.repository('octo/measured');
  await idle();
  const scene = await repository.open({ files: { 'a.ts': wrong } });
  await status('octo/measured', scene.pull.head.sha);
  await idle();
  const comments = scene.pull.threads.flatMap((thread) => thread.comments);
  for (const comment of comments)
    react(github.world, comment, accountNamed(github.world, 'ada'), 'THUMBS_UP');
  const delivered = github.webhooks.attempts().find(({ action }) => action === 'opened');
  if (delivered === undefined) throw new Error('nothing was sent');
  await github.webhooks.redeliver(delivered);
  const forged = github.webhooks.make('push', { ref: 'refs/heads/main' }, 'another-secret');
  await github.webhooks.send(forged);
  await overtake(session, scene);
  using _late = github.intercept(once(compared, faults.status(409)));
  await status('octo/measured', await scene.push({ 'c.ts': clean }));
  await idle();
  using _never = github.intercept(once(compared, faults.status(422)));
  await status('octo/measured', await scene.push({ 'd.ts': clean }));
  await idle();
  metrics = await bot.metrics();
}

/** A push while the review of the push before waits for its answer. */
async function overtake({ github, status, idle }: Session, scene: PullScene): Promise<void> {
  const asked = Promise.withResolvers<undefined>();
  const overtaken = Promise.withResolvers<undefined>();
  using _slow = github.intercept(async ({ phase, operation }) => {
    if (phase !== 'before' || operation !== compared) return undefined;
    asked.resolve(undefined);
    await overtaken.promise;
    return undefined;
  });
  await scene.push({ 'a.ts': clean });
  await asked.promise;
  const head = await scene.push({ 'b.ts': clean });
  await github.webhooks.settled();
  overtaken.resolve(undefined);
  await status('octo/measured', head);
  await idle();
}

beforeAll(async () => {
  session = await startSession();
  await play(session);
}, 90_000);

afterAll(async () => {
  await session[Symbol.asyncDispose]();
});

/** The sum of all series of that name that have these labels. */
function sum(name: string, labels: Readonly<Record<string, string>> = {}): number {
  const wanted = Object.entries(labels).map(([label, value]) => `${label}="${value}"`);
  const series = [...metrics].filter(
    ([key]) => key.replace(/\{.*/, '') === name && wanted.every((label) => key.includes(label)),
  );
  return series.reduce((total, [, value]) => total + value, series.length === 0 ? NaN : 0);
}

type Expectation = readonly [labels: Readonly<Record<string, string>>, least: number, most: number];
const exactly = (labels: Expectation[0], value: number): Expectation => [labels, value, value];
const github = { forge: 'github' };

/** What the script leads to. Of what is timed the number of times is asserted. */
const expected: Readonly<Record<keyof typeof definitions, readonly Expectation[]>> = {
  deliveries: [
    exactly({ ...github, outcome: 'stored', kind: 'change-opened' }, 1),
    exactly({ ...github, outcome: 'stored', kind: 'change-updated' }, 4),
    exactly({ ...github, outcome: 'known', kind: 'change-opened' }, 1),
    exactly({ ...github, outcome: 'refused', kind: 'signature' }, 1),
    [{ ...github, outcome: 'unknown' }, 1, Infinity],
  ],
  // Seen by both reviews that were published after it.
  reactions: [exactly({ ...github, reaction: 'thumbsup' }, 1)],
  jobs: [
    exactly({ kind: 'review', outcome: 'done' }, 3),
    exactly({ kind: 'review', outcome: 'retried' }, 1),
    exactly({ kind: 'review', outcome: 'dead' }, 1),
    exactly({ kind: 'review', outcome: 'superseded' }, 1),
    exactly({ kind: 'publish', outcome: 'done' }, 3),
    exactly({ kind: 'report-outcome', outcome: 'done' }, 1),
  ],
  jobSeconds: [exactly({ kind: 'publish' }, 3)],
  reviews: [
    exactly({ outcome: 'reviewed', verdict: 'block' }, 1),
    exactly({ outcome: 'reviewed', verdict: 'pass' }, 2),
  ],
  reviewSeconds: [exactly({}, 3)],
  findings: [exactly({ rule: 'no-debugger-or-focused-test', severity: 'error' }, 1)],
  publications: [exactly(github, 3)],
  publicationSeconds: [exactly(github, 3)],
  requests: [
    exactly({ ...github, operation: 'POST /repos/{}/{}/pulls/{}/reviews', status: '200' }, 1),
    exactly({ ...github, operation: 'graphql Conclude', status: '200' }, 4),
    exactly({ ...github, status: '409' }, 1),
    exactly({ ...github, status: '422' }, 1),
  ],
  requestSeconds: [exactly({ ...github, operation: 'graphql Conclude' }, 4)],
  rateLimitRest: [[github, 14_000, 14_999]],
  // Without a model there are no calls to one, and nothing is checked.
  ...{
    modelCalls: [],
    modelTokens: [],
    modelCost: [],
    modelSeconds: [],
    checks: [],
    checkSeconds: [],
    guidance: [],
  },
  queueDepth: [
    exactly({ state: 'waiting' }, 0),
    exactly({ state: 'running' }, 0),
    exactly({ state: 'dead' }, 1),
  ],
  queueAge: [exactly({}, 0)],
};

describe('after a script of events', () => {
  it.each(
    Object.entries(definitions).flatMap(([key, { name, kind }]) =>
      expected[key as keyof typeof definitions].map(
        ([labels, least, most]) => [name, labels, kind, least, most] as const,
      ),
    ),
  )('%s with %j is right', (name, labels, kind, least, most) => {
    const value = sum(kind === 'histogram' ? `${name}_count` : name, labels);
    expect(value).toBeGreaterThanOrEqual(least);
    expect(value).toBeLessThanOrEqual(most);
  });
});

describe('the log', () => {
  it('names the job and the change in every line of a job, and the request in every line of a request', () => {
    const ofJobs = session.bot.log.filter(({ msg }) =>
      /published|given up|later|superseded|missed/.test(msg),
    );
    expect(ofJobs.length).toBeGreaterThan(5);
    for (const line of ofJobs) {
      expect(line).toMatchObject({
        job: expect.any(Number),
        kind: expect.any(String),
        attempt: expect.any(Number),
      });
    }
    const published = ofJobs.filter(({ msg }) => msg === 'review published');
    expect(published.map((line) => line['key'])).toEqual(Array(3).fill('github:octo/measured#1'));
    const ofRequests = session.bot.log.filter(({ msg }) => /^(request completed|message )/.test(msg));
    expect(ofRequests.length).toBeGreaterThan(5);
    for (const line of ofRequests) expect(line).toHaveProperty('reqId', expect.any(String));
  });

  it('leads from a message of the forge to its request', () => {
    const guids = new Set(session.github.webhooks.attempts().map(({ guid }) => guid));
    const taken = session.bot.log.filter(({ msg }) => msg === 'message taken in');
    expect(taken.length).toBeGreaterThan(5);
    for (const line of taken) expect(guids).toContain(line['delivery']);
  });

  it('holds no secret', () => {
    const text = JSON.stringify(session.bot.log);
    const { app, tokens } = session.github.world;
    expect(tokens.size).toBeGreaterThan(0);
    const key = app.privateKey.split('\n')[2];
    for (const secret of [app.webhookSecret, app.clientSecret, key, ...tokens.keys(), 'eyJ']) {
      expect(text).not.toContain(secret);
    }
  });
});
