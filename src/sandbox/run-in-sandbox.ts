import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { addAbortListener } from 'node:events';
import type { CheckResult } from '../ports/sandbox.ts';
import { codeOf, messageOf } from '../domain/errors.ts';
import { nobody, sandboxArguments, searchPath, startedPipe } from './arguments.ts';
import type { SandboxedCommand } from './arguments.ts';
import { EndOfOutput } from './end-of-output.ts';

export interface RunOptions {
  /** The program bubblewrap, by its name or its path. */
  readonly bubblewrap: string;
  readonly seconds: number;
  readonly outputKilobytes: number;
}

/** @throws {Error} Only when `signal` aborts. */
export async function runInSandbox(
  command: SandboxedCommand,
  { bubblewrap, seconds, outputKilobytes }: RunOptions,
  signal: AbortSignal,
): Promise<CheckResult> {
  const began = performance.now();
  const output = new EndOfOutput(outputKilobytes * 1024);
  const ended = await run(bubblewrap, sandboxArguments(command), {
    output,
    signal: AbortSignal.any([signal, AbortSignal.timeout(seconds * 1_000)]),
  });
  signal.throwIfAborted();
  const printed = output.read();
  const milliseconds = performance.now() - began;
  if (ended.isKilled) return { kind: 'timed-out', ...printed, milliseconds };
  if (ended.hasStarted) return { kind: ended.status === 0 ? 'passed' : 'failed', ...printed, milliseconds };
  return { kind: 'not-run', why: 'no-sandbox', detail: ended.problem ?? printed.output.trim() };
}

interface Ended {
  readonly hasStarted: boolean;
  readonly isKilled: boolean;
  readonly status: number | null;
  /** Why there is not even a process. */
  readonly problem?: string;
}

/** Its end is the end of all that it started: they are in a namespace of processes that goes with it. */
function run(
  program: string,
  args: readonly string[],
  { output, signal }: { readonly output: EndOfOutput; readonly signal: AbortSignal },
): Promise<Ended> {
  return new Promise((resolve) => {
    let hasStarted = false;
    const child = start(program, args);
    const aborting = addAbortListener(signal, () => {
      killGroup(child);
    });
    const end = (ended: Omit<Ended, 'hasStarted'>): void => {
      aborting[Symbol.dispose]();
      resolve({ hasStarted, ...ended });
    };
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        output.add(chunk);
      });
    child.stdio[startedPipe]?.on('data', () => {
      hasStarted = true;
    });
    child.on('error', (error) => {
      end({ isKilled: false, status: null, problem: messageOf(error) });
    });
    child.on('close', (status) => {
      end({ isKilled: signal.aborted, status });
    });
  });
}

/**
 * The first process of the namespace stays in the group of bubblewrap. That it dies with bubblewrap is not enough: it
 * only does so once it has come so far as to ask for it.
 */
function killGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch (error) {
    // It has ended already.
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}

function start(program: string, args: readonly string[]): ChildProcess {
  return spawn(program, args, {
    ...asNobody(),
    cwd: '/',
    // A session and a group of its own.
    detached: true,
    env: { PATH: searchPath },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
}

/** Nothing limits the number of processes of root. */
function asNobody(): { readonly uid?: number; readonly gid?: number } {
  return process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
}
