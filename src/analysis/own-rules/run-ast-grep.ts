import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { addAbortListener } from 'node:events';
import { readFile } from 'node:fs/promises';
import { messageOf } from '../../domain/errors.ts';

export interface RunLimits {
  readonly milliseconds: number;
  /** MB that it may print. */
  readonly outputMb: number;
  /** MB of memory; where the system does not tell what a process has, only the time limits it. */
  readonly memoryMb: number;
}

export const defaultRunLimits = { outputMb: 64, memoryMb: 1_024 } as const satisfies Partial<RunLimits>;

export type RunResult =
  | { readonly kind: 'ended'; readonly status: number; readonly output: string; readonly errors: string }
  | { readonly kind: 'failed'; readonly detail: string };

/** Milliseconds between two looks at what memory it has. */
const lookEvery = 100;

export interface RunOptions {
  readonly cwd: string;
  readonly limits: RunLimits;
  readonly signal?: AbortSignal;
}

/**
 * One run of ast-grep. It is native code that reads what anybody wrote: a process of its own, without a shell and without our
 * environment, that is killed when it takes too much of anything.
 * @throws {Error} Only when `signal` aborts.
 */
export function runAstGrep(
  program: string,
  args: readonly string[],
  { cwd, limits, signal }: RunOptions,
): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    let failure: string | undefined;
    const child = start(program, args, cwd);
    const stop = (why: string): void => {
      failure ??= why;
      child.kill('SIGKILL');
    };
    const watches = new DisposableStack();
    watches.use(watch(child, limits, stop));
    if (signal !== undefined) watches.use(addAbortListener(signal, () => stop('aborted')));
    const printed = collect(child, limits, stop);
    child.on('error', (error) => {
      failure ??= messageOf(error);
    });
    child.on('close', (status, killedBy) => {
      watches.dispose();
      if (signal?.aborted === true) reject(signal.reason as Error);
      else if (failure !== undefined) resolve({ kind: 'failed', detail: failure });
      else if (status === null) resolve({ kind: 'failed', detail: `ended by ${killedBy ?? 'the system'}` });
      else resolve({ kind: 'ended', status, ...printed() });
    });
  });
}

/** Neither settings nor ignore files of whoever runs us are its own. */
function start(program: string, args: readonly string[], cwd: string): ChildProcess {
  const env = { HOME: cwd, NO_COLOR: '1' };
  return spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
}

function watch({ pid }: ChildProcess, limits: RunLimits, stop: (why: string) => void): Disposable {
  const { milliseconds, memoryMb } = limits;
  const timer = setTimeout(() => {
    stop('its time was over');
  }, milliseconds);
  const looks = setInterval(() => {
    void residentMb(pid).then((used) => {
      if (used > memoryMb) stop(`more than ${memoryMb} MB of memory`);
    });
  }, lookEvery);
  return {
    [Symbol.dispose]: () => {
      clearTimeout(timer);
      clearInterval(looks);
    },
  };
}

/** https://man7.org/linux/man-pages/man5/proc_pid_statm.5.html; 0: it has ended, or there is no such file here. */
async function residentMb(pid: number | undefined): Promise<number> {
  const pages = await readFile(`/proc/${pid ?? ''}/statm`, 'utf8').catch(() => '');
  return (Number(pages.split(' ')[1] ?? 0) * pageBytes) / megabyte;
}

const pageBytes = 4_096;
const megabyte = 1_024 * 1_024;

function collect(
  { stdout, stderr }: ChildProcess,
  { outputMb }: RunLimits,
  stop: (why: string) => void,
): () => { readonly output: string; readonly errors: string } {
  const chunks = { output: [] as Buffer[], errors: [] as Buffer[] };
  let size = 0;
  const add = (to: Buffer[]) => (chunk: Buffer) => {
    size += chunk.length;
    if (size > outputMb * megabyte) stop(`more than ${outputMb} MB of output`);
    else to.push(chunk);
  };
  stdout?.on('data', add(chunks.output));
  stderr?.on('data', add(chunks.errors));
  return () => ({
    output: Buffer.concat(chunks.output).toString('utf8'),
    errors: Buffer.concat(chunks.errors).toString('utf8'),
  });
}
