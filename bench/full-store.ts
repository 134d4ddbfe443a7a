import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseSha } from '../src/domain/ids.ts';
import type { Fingerprint, RepoPath } from '../src/domain/ids.ts';
import { keyOfChange } from '../src/domain/job.ts';
import type { ReviewReport } from '../src/domain/review-report.ts';
import type { TrackedFinding } from '../src/domain/tracked-finding.ts';
import { openSqliteStore } from '../src/store/sqlite/sqlite-store.ts';
import type { SqliteStore } from '../src/store/sqlite/sqlite-store.ts';
import { formatRatio, median } from './measure.ts';
import type { BenchTable } from './table.ts';

const changes = 20_000;
const findingsPerChange = 50;
export const findingsInStore = changes * findingsPerChange;
const oldJobs = 1_000_000;
const rounds = 400;
const steps = ['delivery stored', 'job claimed', 'memory read', 'review stored', 'all of it'] as const;

/** What a review asks of the store, when it is empty and when it is full. */
export async function measureFullStore(): Promise<BenchTable> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-full-store-'));
  try {
    const now = (): Date => new Date();
    await (await openSqliteStore({ folder: join(folder, 'full'), now }))[Symbol.asyncDispose]();
    fillStore(join(folder, 'full', 'autoglm.sqlite'));
    await using empty = await openSqliteStore({ folder: join(folder, 'empty'), now });
    await using full = await openSqliteStore({ folder: join(folder, 'full'), now });
    return tableOf(await timesOf([empty, full]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function tableOf([empty = [], full = []]: readonly (readonly (readonly number[])[])[]): BenchTable {
  const show = (milliseconds: number): string => `${milliseconds.toFixed(2)} ms`;
  return {
    title: `A store with ${findingsInStore.toLocaleString('en')} findings`,
    columns: ['step of a review', 'empty store', 'full store', 'full ÷ empty'],
    rows: steps.map((step, index) => {
      const [before, after] = [median(empty[index] ?? []), median(full[index] ?? [])];
      return [step, show(before), show(after), formatRatio(after / before)];
    }),
    note: `Medians of ${rounds} reviews of different changes with ${findingsPerChange} findings each, taken in turns. The full store holds ${changes.toLocaleString('en')} reviewed changes and ${oldJobs.toLocaleString('en')} jobs that are done.`,
  };
}

/** Milliseconds of each step, of each store. */
async function timesOf(stores: readonly SqliteStore[]): Promise<readonly (readonly number[][])[]> {
  const times = stores.map(() => steps.map((): number[] => []));
  for (let round = -20; round < rounds; round++) {
    for (const [index, store] of stores.entries()) {
      const taken = await review(store, round + 21);
      if (round < 0) continue;
      for (const [step, milliseconds] of taken.entries()) times[index]?.[step]?.push(milliseconds);
    }
  }
  return times;
}

async function review({ store, queue }: SqliteStore, round: number): Promise<readonly number[]> {
  const number = (round * 7_919) % changes;
  const change = { repo: { forge: 'github', path: 'acme/shop' }, number } as const;
  const key = keyOfChange(change);
  const event = { forge: 'github', installation: '7', kind: 'change-closed', change, merged: true } as const;
  const payload = { change, installation: '7', expected: undefined, again: false };
  const marks = [performance.now()];
  const mark = (): number => marks.push(performance.now());
  const job = { kind: 'review', key, supersedes: true, payload } as const;
  await store.accept({ id: `bench ${round}`, event, receivedAt: new Date() }, [job]);
  mark();
  const claimed = await queue.claim();
  mark();
  await store.memory(key);
  mark();
  if (claimed === undefined) throw new Error('there was no job');
  const report = reportOf(`bench ${round}`, change);
  const tracked = Array.from({ length: findingsPerChange }, (_, index) => trackedOf(`${number} ${index}`));
  await queue.finish(claimed, { next: [], writes: [{ kind: 'review', report, tracked }] });
  mark();
  const spans = marks.slice(1).map((time, index) => time - (marks[index] ?? 0));
  return [...spans, spans.reduce((sum, span) => sum + span)];
}

const base = parseSha('8f'.repeat(20));
const head = parseSha('3c'.repeat(20));

function trackedOf(id: string): TrackedFinding {
  const anchor = {
    symbol: 'Cart.load',
    snippet: 'c0ffee00c0ffee00',
    beside: ['0123456789abcdef', 'fedcba9876543210'],
  };
  const path = 'src/cart/load-prices.ts' as RepoPath;
  return {
    id: id.padStart(64, '0') as Fingerprint,
    origin: 'no-empty-catch',
    kind: 'empty-catch',
    path,
    line: 42,
    anchor,
    state: 'open',
  };
}

function reportOf(id: string, change: ReviewReport['change']): ReviewReport {
  return {
    ...{ id, change, installation: '7', base, head, language: 'en', gate: 'open', failingLevel: 'error' },
    ...{ maxInlineComments: 20, outcome: { kind: 'reviewed' }, verdict: 'pass', findings: [], gone: [] },
    ...{ skipped: [], suppressed: [], files: [], filesAnalysed: 10, milliseconds: 300, configProblems: [] },
    createdAt: new Date().toISOString(),
  };
}

/** By SQL: through the door it would take an hour. */
export function fillStore(path: string): void {
  using database = new DatabaseSync(path);
  const anchor = JSON.stringify(trackedOf('').anchor);
  const numbers = (count: number): string =>
    `with recursive numbers (n) as (select 0 union all select n + 1 from numbers where n < ${count - 1})`;
  database.exec(`
    pragma synchronous = off;
    begin;
    insert into changes (id, key, repository, last_review)
      ${numbers(changes)} select n + 1, 'github:acme/shop#' || n, 'github:acme/shop', 'old ' || n from numbers;
    insert into reviews (id, change, head, base, report)
      ${numbers(changes)} select 'old ' || n, n + 1, '${head}', '${base}', '{}' from numbers;
    insert into findings
      ${numbers(changes * findingsPerChange)}
      select 1 + n / ${findingsPerChange}, n % ${findingsPerChange}, printf('%064d', n), 'no-empty-catch',
        'empty-catch', 'src/cart/load-prices.ts', 42, '${anchor}', 'open' from numbers;
    insert into jobs (kind, key, payload, supersedes, state, attempts, created_at, not_before, settled_at)
      ${numbers(oldJobs)}
      select 'review', 'github:acme/shop#' || (n % ${changes}), '{}', 1, 'done', 1, n, n, n from numbers;
    commit;
    pragma wal_checkpoint(truncate);
  `);
}
