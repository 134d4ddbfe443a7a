// How many webhooks the running server takes in durably, against the least that any durable server has to do.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import autocannon from 'autocannon';
import type { Request } from 'autocannon';
import { startBot } from '../test/kit/bot.ts';
import { startGitHub } from '../test/kit/github/github.ts';
import type { GitHub } from '../test/kit/github/github.ts';
import { faults } from '../test/kit/github/http/faults.ts';
import type { Delivery } from '../test/kit/github/webhooks/delivery.ts';
import { formatRatio, median } from './measure.ts';
import type { BenchTable } from './table.ts';

const rounds = 5;
const secondsPerTurn = 3;

interface Door extends AsyncDisposable {
  readonly url: string;
}

interface Turn {
  readonly rate: number;
  /** Milliseconds. */
  readonly p99: number;
}

/** The bot's worker holds one job that never ends, so that what is measured is taking in and nothing else. */
export async function measureIntake(): Promise<BenchTable> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-intake-'));
  try {
    await using github = await startGitHub();
    github.webhooks.hold();
    using _busy = github.intercept(faults.hang);
    const delivery = await makeDelivery(github);
    await using append = await startAppendServer(join(folder, 'file'), github.world.app.webhookSecret);
    await using bot = await startBot({
      folder,
      env: { ...github.environment(), JOB_CONCURRENCY: '1', REQUEST_TIMEOUT: '600' },
    });
    const doors = [{ url: `${bot.url}/webhooks/github` }, append] as const;
    const rows = [await rowOf(1, doors, delivery), await rowOf(32, doors, delivery)];
    // Its job would keep it from an orderly end.
    bot.kill('SIGKILL');
    return tableOf(rows, Buffer.byteLength(delivery.body));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function tableOf(rows: readonly (readonly string[])[], bytes: number): BenchTable {
  return {
    title: 'Webhooks taken in durably per second',
    columns: ['connections', 'server', 'synchronised append', 'server ÷ append', 'server p99', 'append p99'],
    rows,
    note: `Medians of ${rounds} turns of ${secondsPerTurn} s, taken in turns; ${(bytes / 1_000).toFixed(0)} KB a message, each with an id of its own. The other side is a bare HTTP server of Node’s that checks the signature and appends a line, with one \`fdatasync\` for all that came meanwhile. The client runs on the same cores.`,
  };
}

/** A usual message, of a push to a pull request. */
async function makeDelivery(github: GitHub): Promise<Delivery> {
  const repository = await github.repository('octo/shop');
  const pull = await repository.open({ files: { 'src/a.ts': 'export const a = 1;\n' } });
  await pull.push({ 'src/a.ts': 'export const a = 2;\n' });
  const found = github.webhooks.waiting().find(({ action }) => action === 'synchronize');
  if (found === undefined) throw new Error('the stand-in told nothing of the push');
  return found;
}

async function startAppendServer(path: string, secret: string): Promise<Door> {
  const program = new URL('peers/append-server.ts', import.meta.url).pathname;
  // As long as what the store keeps of a message and its job.
  const child = spawn(process.execPath, [program, path, secret, '-'.repeat(700)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return {
    url,
    [Symbol.asyncDispose]: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
}

async function rowOf(
  connections: number,
  doors: readonly Pick<Door, 'url'>[],
  delivery: Delivery,
): Promise<readonly string[]> {
  const turns = doors.map((): Turn[] => []);
  for (let round = -1; round < rounds; round++) {
    for (const [index, { url }] of doors.entries()) {
      const turn = await knock(url, connections, delivery);
      if (round >= 0) turns[index]?.push(turn);
    }
  }
  const [ours = 0, appended = 0] = turns.map((all) => median(all.map(({ rate }) => rate)));
  const slowest = turns.map((all) => `${median(all.map(({ p99 }) => p99)).toFixed(0)} ms`);
  const rates = [ours, appended].map((rate) => rate.toFixed(0));
  return [`${connections}`, ...rates, formatRatio(ours / appended), ...slowest];
}

async function knock(url: string, connections: number, { headers, body }: Delivery): Promise<Turn> {
  const setupRequest = (request: Request): Request => ({
    ...request,
    headers: { ...headers, 'X-GitHub-Delivery': randomUUID() },
  });
  const result = await autocannon({
    url,
    connections,
    duration: secondsPerTurn,
    requests: [{ method: 'POST', headers, body, setupRequest }],
  });
  const taken = result.statusCodeStats['202']?.count ?? 0;
  if (result.errors > 0 || result.non2xx > 0 || taken === 0)
    throw new Error(`${url}: ${result.errors} errors, ${result.non2xx} refused, ${taken} taken in`);
  return { rate: taken / result.duration, p99: result.latency.p99 };
}
