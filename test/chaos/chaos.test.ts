import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openJobs } from '../kit/work-is-done.ts';
import { startBot, until } from '../kit/bot.ts';
import { startGitHub } from '../kit/github/github.ts';
import type { GitHub } from '../kit/github/github.ts';
import { expectedOutcome, messagesOf, outcomeOf, readKept, undelivered } from './aftermath.ts';
import { openGateway } from './gateway.ts';
import type { Gateway } from './gateway.ts';
import { killPoints, renderCoverage } from './kill-points.ts';
import type { KillPoint } from './kill-points.ts';
import { Killer } from './killer.ts';
import { People } from './people.ts';
import type { Random } from './people.ts';
import { Stream } from './stream.ts';
import { watchRequests } from './watch-requests.ts';

/** Fewer of both make a quick run on one's own machine. */
const rounds = Number(process.env['CHAOS_ROUNDS'] ?? 3);
const fewestWebhooks = Number(process.env['CHAOS_WEBHOOKS'] ?? 300);
const seed = Number(process.env['CHAOS_SEED'] ?? 1);

let folder: string;
let github: GitHub;
let killer: Killer;
let gateway: Gateway;
let people: People;
let stream: Stream;

/** What people do is the same in each run; when what happens is not. Numerical Recipes' generator. */
function createRandom(start: number): Random {
  let state = start;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

beforeAll(async () => {
  const random = createRandom(seed);
  folder = await mkdtemp(join(tmpdir(), 'autoglm-chaos-'));
  github = await startGitHub({ requestsPerHour: 100_000 });
  killer = new Killer(() => startBot({ folder, env: github.environment() }));
  gateway = await openGateway(killer);
  github.intercept(watchRequests(killer));
  github.webhooks.point(gateway.url);
  stream = new Stream(github, random);
  people = await People.gather(github, random);
  const plan = Array.from({ length: rounds }, () => shuffled(killPoints, random)).flat();
  await runOrderly();
  for (const point of plan) await killAt(point);
  await comeToRest();
}, 600_000);

afterAll(async () => {
  await killer.stop();
  await gateway[Symbol.asyncDispose]();
  await github[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

/** A process that is killed leaves no compiled code behind: the others start faster for this one. */
async function runOrderly(): Promise<void> {
  await people.work();
  await killer.start();
  await stream.sendAll();
  await idle();
  await killer.stop();
}

async function killAt(point: KillPoint): Promise<void> {
  const killed = killer.arm(point).then(() => 'killed' as const);
  // Nobody is there to take these.
  people.talk();
  await people.work();
  await stream.sendNewest();
  await stream.send(1);
  await killer.start();
  for (let turn = 0; ; turn++) {
    // Enough to do for the bot to come there, and no more.
    if (turn % 8 === 7) await people.work();
    const sending = stream.send(3);
    if ((await Promise.race([killed, sleep(100)])) === 'killed') return sending;
    if (turn === 200) throw new Error(`the bot does not come to: ${point}`);
  }
}

/** The messages that were lost are asked for again at a start. */
async function comeToRest(): Promise<void> {
  await people.reopenAll();
  await killer.start();
  while (stream.sent < fewestWebhooks) {
    people.talk();
    await stream.send(4);
  }
  await stream.sendAll();
  await idle();
  await killer.stop();
  await killer.start();
  await idle();
  await killer.stop();
}

async function idle(): Promise<void> {
  await until(
    'no work is left',
    async () => {
      await stream.sendAll();
      await github.webhooks.settled();
      return openJobs(await killer.bot?.metrics()) === 0;
    },
    // To render all metrics is work that the bot does beside its own.
    60_000,
    100,
  );
}

function shuffled<Value>(values: readonly Value[], random: Random): readonly Value[] {
  return values
    .map((value) => ({ value, at: random(1_000_000) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

describe('a bot that is killed again and again', () => {
  it('was killed at every boundary', () => {
    console.log(renderCoverage(killer.kills));
    const { sent, sentTwice, overtaking } = stream;
    const heads = people.works.flatMap((work) => work.heads).length;
    console.log({ sent, sentTwice, overtaking, pulls: people.works.length, heads });
    expect(killPoints.filter((point) => !killer.kills.has(point))).toEqual([]);
    expect([...killer.kills.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(
      rounds * killPoints.length,
    );
    expect(stream.sent).toBeGreaterThanOrEqual(fewestWebhooks);
  });

  it('gives the last head of each pull request one conclusion, and each finding one thread', () => {
    const outcomes = people.works.map((work) => outcomeOf(github, work));
    expect(outcomes).toEqual(
      outcomes.map((found, index) => {
        const work = people.works[index];
        return work && expectedOutcome(work, found);
      }),
    );
  });

  it('loses no message, whether it was accepted or asked for again', () => {
    const { deliveries } = readKept(folder);
    expect(messagesOf(github).accepted.filter((guid) => !deliveries.has(guid))).toEqual([]);
    expect(undelivered(github)).toEqual([]);
  });

  it('accounts for every head, and leaves no work and no review behind', () => {
    const { accounted, unfinished, unpublished } = readKept(folder);
    const heads = people.works.flatMap((work) => work.heads);
    expect(heads.filter((head) => !accounted.has(head))).toEqual([]);
    expect(unfinished).toEqual([]);
    expect(unpublished).toEqual([]);
  });

  it('finds no fault in the stand-in itself', () => {
    expect(github.defects()).toEqual([]);
  });
});
