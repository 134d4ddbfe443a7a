// How long an author waits: from the webhook to the review that the forge has accepted.
import { until } from '../test/kit/bot.ts';
import { countRoundTrips } from '../test/kit/forge-stand-in/http/request-log.ts';
import type { LoggedRequest } from '../test/kit/forge-stand-in/http/request-log.ts';
import { startGitHubTrial } from './latency-github.ts';
import { startGitLabTrial } from './latency-gitlab.ts';
import { answersAfter, filesPerChange } from './latency-trial.ts';
import type { Trial } from './latency-trial.ts';
import { median } from './measure.ts';
import type { BenchTable } from './table.ts';

export const warmUps = 6;
const rounds = 9;

export interface Wait {
  /** Milliseconds until the review is accepted, and until the status stands. */
  readonly review: number;
  readonly status: number;
  /** Up to the review, and up to the status. */
  readonly roundTrips: number;
  readonly allRoundTrips: number;
  readonly operations: readonly string[];
}

export async function measureLatency(): Promise<readonly BenchTable[]> {
  const tables: BenchTable[] = [];
  for (const start of [() => startGitHubTrial(), startGitLabTrial]) {
    await using trial = await start();
    tables.push(...(await measureTrial(trial)));
  }
  return tables;
}

async function measureTrial(trial: Trial): Promise<readonly BenchTable[]> {
  const waits: Wait[] = [];
  for (let round = 1; round <= warmUps + rounds; round++) {
    const wait = await measureWait(trial, round);
    if (round > warmUps) waits.push(wait);
  }
  return [waitTable(trial, waits), requestTable(trial, waits.at(-1)?.operations ?? [])];
}

export async function measureWait(trial: Trial, round: number): Promise<Wait> {
  const send = await trial.open(round);
  const sentAt = performance.now();
  await send();
  const { review, end } = await until('the conclusion', () => findEnds(trial));
  const requests = trial.requests();
  const upToReview = requests.filter(({ startedAt }) => startedAt <= review.startedAt);
  return {
    review: endOf(review) - sentAt,
    status: endOf(end) - sentAt,
    roundTrips: countRoundTrips(upToReview),
    allRoundTrips: countRoundTrips(requests),
    operations: requests.map(nameOf),
  };
}

/** A status may have been said before, as pending. */
function findEnds(trial: Trial): Readonly<Record<'review' | 'end', Readonly<LoggedRequest>>> | undefined {
  const ended = trial.requests().filter(({ endedAt }) => endedAt !== undefined);
  const review = ended.find((request) => trial.isReview(request));
  if (review === undefined) return undefined;
  const end = ended.find((request) => trial.isEnd(request) && request.startedAt >= endOf(review));
  return end && { review, end };
}

function endOf({ endedAt = NaN }: Readonly<LoggedRequest>): number {
  return endedAt;
}

function nameOf({ operation, body }: Readonly<LoggedRequest>): string {
  const name = /(?:query|mutation) (\w+)/.exec(JSON.stringify(body ?? ''))?.[1];
  return name === undefined ? operation : `${operation} ${name}`;
}

function waitTable({ forge, changes, note }: Trial, waits: readonly Wait[]): BenchTable {
  const show = (milliseconds: number): string => `${(milliseconds / 1_000).toFixed(2)} s`;
  const rowOf = (what: string, times: readonly number[], trips: number): readonly string[] => [
    what,
    ...[median(times), Math.min(...times), Math.max(...times)].map(show),
    String(trips),
  ];
  const reviews = waits.map(({ review }) => review);
  const statuses = waits.map(({ status }) => status);
  const trips = median(waits.map(({ roundTrips }) => roundTrips));
  const allTrips = median(waits.map(({ allRoundTrips }) => allRoundTrips));
  return {
    title: `How long an author waits at ${forge}: ${filesPerChange} files, warm`,
    columns: ['from the webhook', 'median', 'best', 'worst', 'round trips'],
    rows: [
      rowOf('to the review accepted', reviews, trips),
      rowOf('to status and summary', statuses, allTrips),
    ],
    note: `${rounds} ${changes} after ${warmUps} to warm up. The stand-in of ${forge}, on the same cores, answers ${answersAfter} ms after a request began, or later where its own work takes longer. ${note}`,
  };
}

function requestTable({ forge }: Trial, operations: readonly string[]): BenchTable {
  const names = [...new Set(operations)];
  const count = (name: string): number => operations.filter((one) => one === name).length;
  return {
    title: `Requests of a first review at ${forge}`,
    columns: ['endpoint', 'requests'],
    rows: [...names.map((name) => [name, String(count(name))]), ['all', String(operations.length)]],
  };
}
