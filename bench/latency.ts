// How long an author waits: from the webhook to the review that GitHub has accepted.
import { startBot, until } from '../test/kit/bot.ts';
import { startGitHub } from '../test/kit/github/github.ts';
import type { GitHub } from '../test/kit/github/github.ts';
import type { Interceptor } from '../test/kit/forge-stand-in/http/faults.ts';
import { countRoundTrips } from '../test/kit/forge-stand-in/http/request-log.ts';
import type { LoggedRequest } from '../test/kit/forge-stand-in/http/request-log.ts';
import type { RepositoryScene } from '../test/kit/github/scene/repository-scene.ts';
import type { Delivery } from '../test/kit/github/webhooks/delivery.ts';
import { median } from './measure.ts';
import type { BenchTable } from './table.ts';

const filesPerChange = 10;
const warmUps = 6;
const rounds = 9;
/** Milliseconds that the stand-in takes for any request. */
const answersAfter = 50;

interface Wait {
  /** Milliseconds until the review call is accepted, and until the status stands. */
  readonly review: number;
  readonly status: number;
  /** Up to the review call. */
  readonly roundTrips: number;
  readonly operations: readonly string[];
}

export async function measureLatency(): Promise<readonly BenchTable[]> {
  await using github = await startGitHub();
  using _slow = github.intercept(takeYourTime);
  await using bot = await startBot({ env: github.environment() });
  github.webhooks.point(`${bot.url}/webhooks/github`);
  const repository = await github.repository('octo/shop', { files: filesOf(0, false) });
  await github.webhooks.settled();
  const waits: Wait[] = [];
  for (let round = 1; round <= warmUps + rounds; round++) {
    const wait = await measureWait(github, repository, round);
    if (round > warmUps) waits.push(wait);
  }
  return [waitTable(waits), requestTable(waits.at(-1)?.operations ?? [])];
}

/** What the stand-in needs itself is part of the time. */
const takeYourTime: Interceptor = ({ phase, request }) => {
  if (phase === 'before') return undefined;
  const milliseconds = Math.max(0, answersAfter - (performance.now() - request.startedAt));
  return { kind: 'delay', milliseconds };
};

async function measureWait(github: GitHub, repository: RepositoryScene, round: number): Promise<Wait> {
  const opened = await openChange(github, repository, round);
  const sentAt = performance.now();
  await github.webhooks.send(opened);
  const isEnd = ({ operation }: LoggedRequest): boolean => operation === 'graphql/mutation';
  const done = await until('the conclusion', () =>
    github.requests().find((request) => isEnd(request) && request.endedAt !== undefined),
  );
  const requests = github.requests();
  const review = requests.find(({ operation }) => operation === 'pulls/create-review');
  if (review?.endedAt === undefined || review.status !== 200) throw new Error('there was no review call');
  const upToReview = requests.filter(({ startedAt }) => startedAt <= review.startedAt);
  return {
    review: review.endedAt - sentAt,
    status: (done.endedAt ?? 0) - sentAt,
    roundTrips: countRoundTrips(upToReview),
    operations: requests.map(nameOf),
  };
}

/** The message that tells of it, not sent yet. */
async function openChange(github: GitHub, repository: RepositoryScene, round: number): Promise<Delivery> {
  github.webhooks.hold();
  await repository.open({ files: filesOf(round, true) });
  github.forgetRequests();
  const opened = github.webhooks.waiting().findLast(({ event }) => event === 'pull_request');
  if (opened === undefined) throw new Error('the stand-in told nothing of the pull request');
  return opened;
}

function nameOf({ operation, body }: LoggedRequest): string {
  const name = /(?:query|mutation) (\w+)/.exec(JSON.stringify(body ?? ''))?.[1];
  return name === undefined ? operation : `${operation} ${name}`;
}

function waitTable(waits: readonly Wait[]): BenchTable {
  const show = (milliseconds: number): string => `${(milliseconds / 1_000).toFixed(2)} s`;
  const columns = ['from the webhook', 'median', 'best', 'worst', 'round trips'];
  const rowOf = (what: string, times: readonly number[], trips: string): readonly string[] => [
    what,
    ...[median(times), Math.min(...times), Math.max(...times)].map(show),
    trips,
  ];
  return {
    title: `How long an author waits: ${filesPerChange} files, warm`,
    columns,
    rows: [
      rowOf(
        'to the review call accepted',
        waits.map(({ review }) => review),
        String(median(waits.map(({ roundTrips }) => roundTrips))),
      ),
      rowOf(
        'to status and summary',
        waits.map(({ status }) => status),
        String(median(waits.map(({ roundTrips }) => roundTrips)) + 1),
      ),
    ],
    note: `${rounds} pull requests after ${warmUps} to warm up. The stand-in of GitHub, on the same cores, answers ${answersAfter} ms after a request began, or later where its own work takes longer. The token of the installation is known.`,
  };
}

function requestTable(operations: readonly string[]): BenchTable {
  const names = [...new Set(operations)];
  const count = (name: string): number => operations.filter((one) => one === name).length;
  return {
    title: 'Requests of a first review',
    columns: ['endpoint', 'requests'],
    rows: [...names.map((name) => [name, String(count(name))]), ['all', String(operations.length)]],
  };
}

/** Files of some 60 lines; the changed ones have something to find in two of them. */
function filesOf(round: number, isChanged: boolean): Readonly<Record<string, string>> {
  const files = Array.from({ length: filesPerChange }, (_, index): [string, string] => {
    const isWrong = isChanged && index % 5 === 0;
    const routines = Array.from({ length: 12 }, (_unused, number) =>
      routineOf(`part${index}step${number}`, number === 6 ? round : 0, isWrong && number === 6),
    );
    return [`src/part-${index}.ts`, routines.join('\n')];
  });
  return Object.fromEntries(files);
}

function routineOf(name: string, round: number, isWrong: boolean): string {
  const wrong = isWrong ? `  if (list.length === NaN) return 0;\n` : '';
  return `export function ${name}(list: readonly string[]): number {\n${wrong}  return list.length + ${round};\n}\n`;
}
