import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Delivery } from '../src/domain/event.ts';
import { parseSha } from '../src/domain/ids.ts';
import type { JobRequest } from '../src/domain/job.ts';
import { createGroup } from '../src/store/sqlite/group.ts';
import { openSqliteStore } from '../src/store/sqlite/sqlite-store.ts';
import { formatRatio, median } from './measure.ts';
import { measureFullStore } from './full-store.ts';
import type { BenchTable } from './table.ts';

/** What the store costs: against the least that is durable, and when it is full. */
export async function runStore(): Promise<readonly BenchTable[]> {
  return [await measureIntake(), await measureFullStore()];
}

const rounds = 7;
const secondsPerTurn = 1;

interface Intake extends AsyncDisposable {
  readonly accept: (number: number) => Promise<unknown>;
}

async function measureIntake(): Promise<BenchTable> {
  return {
    title: 'Deliveries stored durably per second',
    columns: [
      'callers at once',
      'store',
      'synchronised append',
      'one commit each',
      'store ÷ append',
      'store ÷ one each',
    ],
    rows: [await intakeRow(1), await intakeRow(32)],
    note: `Medians of ${rounds} turns of ${secondsPerTurn} s, taken in turns. A delivery with its job, as JSON, is what is appended to the file: one write and one \`fdatasync\` for all that came meanwhile. The store keeps the same with its indexes, one synchronised commit for all that came meanwhile.`,
  };
}

async function intakeRow(callers: number): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-store-'));
  try {
    await using store = await openStoreIntake(join(folder, 'store'));
    await using append = await openAppend(join(folder, 'file'));
    await using single = await openSingleIntake(join(folder, 'single'));
    const intakes = [store, append, single];
    const rates = intakes.map((): number[] => []);
    for (let round = -1; round < rounds; round++) {
      for (const [index, intake] of intakes.entries()) {
        const rate = await rateOf(intake, callers, (round + 1) * 1_000_000);
        if (round >= 0) rates[index]?.push(rate);
      }
    }
    const [ours = 0, appended = 0, singly = 0] = rates.map(median);
    const counts = [ours, appended, singly].map((rate) => rate.toFixed(0));
    return [`${callers}`, ...counts, formatRatio(ours / appended), formatRatio(ours / singly)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How many a second, when each of the callers asks again as soon as it is answered. */
async function rateOf({ accept }: Intake, callers: number, first: number): Promise<number> {
  let next = first;
  const start = performance.now();
  const end = start + secondsPerTurn * 1_000;
  const call = async (): Promise<void> => {
    while (performance.now() < end) await accept(next++);
  };
  await Promise.all(Array.from({ length: callers }, call));
  return (next - first) / ((performance.now() - start) / 1_000);
}

async function openStoreIntake(folder: string): Promise<Intake> {
  const opened = await openSqliteStore({ folder, now: () => new Date() });
  return {
    accept: (number) => opened.store.accept(deliveryOf(number), [jobOf(number)]),
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  };
}

/** The store when nothing is grouped: each has to wait for those before it. */
async function openSingleIntake(folder: string): Promise<Intake> {
  const intake = await openStoreIntake(folder);
  let last: Promise<unknown> = Promise.resolve();
  return { ...intake, accept: (number) => (last = last.then(() => intake.accept(number))) };
}

async function openAppend(path: string): Promise<Intake> {
  const file = await open(path, 'a');
  const append = createGroup<string, undefined>(async (lines) => {
    await file.write(lines.join(''));
    await file.datasync();
    return lines.map(() => undefined);
  });
  return {
    accept: (number) => append(`${JSON.stringify([deliveryOf(number), jobOf(number)])}\n`),
    [Symbol.asyncDispose]: () => file.close(),
  };
}

const installation = '52345678';
const change = (number: number) => ({ repo: { forge: 'github', path: 'acme/web-shop' }, number }) as const;
const base = parseSha('8f'.repeat(20));
const head = parseSha('3c'.repeat(20));

function deliveryOf(number: number): Delivery {
  // Random in front, as the forge's own names are: they come in no order.
  const id = `${((number * 2_654_435_761) >>> 0).toString(16).padStart(8, '0')}-8e2b-11f0-9c3d-${number}`;
  const event = { forge: 'github', installation, kind: 'change-updated', head, base, draft: false } as const;
  return { id, event: { ...event, change: change(number % 5_000) }, receivedAt: new Date() };
}

function jobOf(number: number): JobRequest {
  const ref = change(number % 5_000);
  const payload = { change: ref, installation, expected: { base, head }, again: false };
  return { kind: 'review', key: `github:${ref.repo.path}#${number}`, supersedes: true, payload };
}
