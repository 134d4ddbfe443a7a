import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { builtProgram } from './built-program.ts';

export interface BotOptions {
  /** State to go on with; without it the bot has a folder of its own, which goes with it. */
  readonly folder?: string;
  readonly env: Readonly<Record<string, string>>;
  /** Default: what users install. */
  readonly from?: 'sources' | 'package';
}

const root = join(import.meta.dirname, '../..');

/** The bot as its own process. */
export interface Bot extends AsyncDisposable {
  readonly url: string;
  /** Lines of its log, oldest first. */
  readonly log: readonly LogLine[];
  /** Resolves when it has ended by itself or by a signal. */
  readonly ended: Promise<unknown>;
  kill(signal: 'SIGKILL' | 'SIGTERM'): void;
  /** What `/metrics` says, by name and labels as it writes them. */
  metrics(): Promise<ReadonlyMap<string, number>>;
}

export interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly [fact: string]: unknown;
}

/** Waits are short, for nobody's patience is tested. */
const quick = {
  HOST: '127.0.0.1',
  PORT: '0',
  GITHUB_WRITE_SPACING: '0',
  GITLAB_WRITE_SPACING: '0',
  RETRY_FIRST_SECONDS: '0',
  RETRY_MOST_SECONDS: '1',
  POLL_SECONDS: '1',
  SETTLING_SECONDS: '2',
  CONFLICT_WAIT_SECONDS: '0',
  SHUTDOWN_TIMEOUT: '5',
};

export async function startBot({ folder, env, from = 'package' }: BotOptions): Promise<Bot> {
  const own = folder ?? (await mkdtemp(join(tmpdir(), 'autoglm-bot-')));
  const top = from === 'package' ? await builtProgram() : root;
  const program = join(top, 'bin/autoglm-server.mjs');
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, ...quick, AUTOGLM_DATA: own, ...env },
    cwd: own,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const log: LogLine[] = [];
  const url = await addressOf(child, log);
  return {
    url,
    log,
    ended,
    kill: (signal) => void child.kill(signal),
    metrics: () => readMetrics(url),
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGTERM');
      await ended;
      if (folder === undefined) await rm(own, { recursive: true });
    },
  };
}

/** The address is read from the log, for port 0 lets the system choose. */
async function addressOf(child: ChildProcess, log: LogLine[]): Promise<string> {
  const { stdout, stderr } = child;
  if (stdout === null || stderr === null) throw new Error('the bot was started without pipes');
  let problem = '';
  stderr.on('data', (chunk: Buffer) => (problem += chunk.toString()));
  return new Promise((resolve, reject) => {
    createInterface({ input: stdout }).on('line', (line) => {
      const entry = JSON.parse(line) as LogLine;
      log.push(entry);
      const address = /^Server listening at (http:\S+)$/.exec(entry.msg)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.on('exit', (status) => {
      reject(new Error(`the bot ended with ${String(status)} before it listened: ${problem}`));
    });
  });
}

async function readMetrics(url: string): Promise<ReadonlyMap<string, number>> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line): [string, number] => {
      const at = line.lastIndexOf(' ');
      return [line.slice(0, at), Number(line.slice(at + 1))];
    }),
  );
}

/**
 * Asks until the answer is there.
 * @param pause Milliseconds between two questions.
 * @throws {Error} When it is not there in time.
 */
export async function until<Value>(
  what: string,
  ask: () => Value | undefined | false | Promise<Value | undefined | false>,
  milliseconds = 20_000,
  pause = 20,
): Promise<Value> {
  const deadline = performance.now() + milliseconds;
  for (;;) {
    const value = await ask();
    if (value !== undefined && value !== false) return value;
    if (performance.now() > deadline) throw new Error(`not within ${milliseconds} ms: ${what}`);
    await sleep(pause);
  }
}
