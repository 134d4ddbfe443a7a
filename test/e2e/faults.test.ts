import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '../kit/bot.ts';
import { faults } from '../kit/github/http/faults.ts';
import type { Fault, Moment } from '../kit/forge-stand-in/http/faults.ts';
import { nodeId } from '../kit/github/model/node-ids.ts';
import type { PullScene } from '../kit/github/scene/pull-scene.ts';
import type { RepositoryScene } from '../kit/github/scene/repository-scene.ts';
import { startSession, written } from './session.ts';
import type { Session } from './session.ts';
import { graphql, hearGivenUp, named, strike } from './strike.ts';
import type { IsMeant, Strike } from './strike.ts';

const clean = 'export const one = 1;\n';
const wrong = 'export function run(): void {\n  debugger;\n}\n';
const wrongToo = 'start();\nexport function check(): number {\n  debugger;\n  return 1;\n}\n';

interface Mishap {
  readonly make: () => Fault;
  /** Nothing is tried again by itself: somebody has to ask for the review. */
  readonly isFinal: boolean;
}

const passing = (make: () => Fault): Mishap => ({ make, isFinal: false });
const final = (status: number): Mishap => ({ make: () => faults.status(status), isFinal: true });

const mishaps: Readonly<Record<string, Mishap>> = {
  '401': final(401),
  '403': final(403),
  '404': final(404),
  '409': passing(() => faults.status(409)),
  '410': final(410),
  '422': final(422),
  '429 primary': passing(() => faults.primaryLimit(1, 429)),
  '429 secondary': passing(() => faults.secondaryLimit(1, 429)),
  '500': passing(() => faults.status(500)),
  '502': passing(() => faults.html(502)),
  HTML: passing(() => faults.html(200)),
  reset: passing(faults.reset),
  hang: passing(faults.hang),
  truncated: passing(faults.truncate),
  'answer lost': passing(faults.loseAnswer),
};

const calls: Readonly<Record<string, IsMeant>> = {
  token: named('apps/create-installation-access-token'),
  comparison: named('repos/compare-commits-with-basehead'),
  change: graphql('query Change'),
  texts: graphql('query Files'),
  posted: graphql('query Posted'),
  comments: named('pulls/create-review'),
  conclusion: graphql('mutation Conclude'),
};

let session: Session;

interface Result {
  /** Kinds of calls that it did not come to. */
  readonly spared: readonly string[];
  readonly threads: readonly string[];
  readonly summaries: number;
  readonly reviews: number;
  readonly waiting: number;
}

/** What stands in the end, by mishap. */
const results = new Map<string, Result | string>();

beforeAll(async () => {
  session = await startSession({ env: { JOB_CONCURRENCY: '16', REQUEST_TIMEOUT: '2' } });
  await Promise.all(
    Object.entries(mishaps).map(async ([name, mishap], index) => {
      results.set(name, await resultOf(name, mishap, `case-${index}/sample`).catch(String));
    }),
  );
}, 180_000);

afterAll(async () => {
  await session[Symbol.asyncDispose]();
});

/** Requests for one repository: by its name, by its node, or by its installation's number. */
function isAbout(
  { name, repository }: RepositoryScene,
  { operation, request: { path, body } }: Moment,
): boolean {
  if (operation === 'apps/create-installation-access-token') {
    const number = Number(/installations\/(\d+)\//.exec(path)?.[1]);
    const installation = session.github.world.installations.get(number);
    return installation?.account === repository.owner;
  }
  const text = JSON.stringify(body ?? '');
  const [owner = ''] = name.split('/');
  return path.includes(`/${name}/`) || text.includes(`"${owner}"`) || text.includes(nodeId('R', repository));
}

function strikeAt(repository: RepositoryScene, kinds: readonly string[], { make }: Mishap): Strike {
  return strike({
    intercept: (one) => session.github.intercept(one),
    calls,
    kinds,
    isAbout: (moment) => isAbout(repository, moment),
    make,
  });
}

/** A first review, and one of a second push, in which every kind of call goes wrong once. */
async function resultOf(name: string, mishap: Mishap, path: string): Promise<Result> {
  const isGivenUp = mishap.isFinal ? hearGivenUp(session.bot, path) : undefined;
  const repository = await session.github.repository(path);
  // A comment that is refused with 422 is no failure: it goes into the summary.
  const kinds = Object.keys(calls).filter((kind) => name !== '422' || kind !== 'comments');
  using first = strikeAt(repository, kinds, mishap);
  const scene = await repository.open({ files: { 'a.ts': wrong } });
  await reviewed(scene, path, isGivenUp);
  // The token is kept.
  using second = strikeAt(
    repository,
    kinds.filter((kind) => kind !== 'token'),
    mishap,
  );
  await scene.push({ 'a.ts': clean, 'b.ts': wrongToo });
  await reviewed(scene, path, isGivenUp);
  const pull = session.pull(path);
  const { summaries, reviews } = written(pull);
  return {
    spared: [...first.left, ...second.left],
    threads: pull.threads.map((thread) => `${thread.path} ${thread.isResolved ? 'resolved' : 'open'}`),
    summaries: summaries.length,
    reviews,
    waiting: pull.checks.filter(({ status }) => status !== 'completed').length,
  };
}

/** Waits for the end. Where the review was given up somebody asks for it again and again. */
async function reviewed(scene: PullScene, path: string, isGivenUp?: () => boolean): Promise<void> {
  const { sha } = scene.pull.head;
  const isDone = (): boolean =>
    session.pull(path).checks.some((check) => check.sha === sha && check.conclusion === 'failure');
  for (let asked = 0; isGivenUp !== undefined && asked < 40; asked++) {
    await until(`the end of a review of ${path}`, () => isDone() || isGivenUp(), 3_000).catch(
      () => undefined,
    );
    if (isDone()) return;
    scene.rerequest();
  }
  await until(`a review of ${path}`, isDone, 120_000);
}

describe('comments, threads and status are right in the end, and nothing is doubled, when GitHub answers with', () => {
  it.each(Object.keys(mishaps))('%s, once at every kind of call', (mishap) => {
    expect(results.get(mishap)).toEqual({
      spared: [],
      threads: ['a.ts resolved', 'b.ts open'],
      summaries: 1,
      reviews: 2,
      waiting: 0,
    });
  });
});
