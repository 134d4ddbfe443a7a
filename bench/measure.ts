import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import type { Bot } from '../test/kit/bot.ts';

export interface Measured {
  readonly seconds: number;
  /** Highest resident memory of the process and its children together, in MB; 0 where the system does not tell. */
  readonly peakMb: number;
}

export interface MeasureOptions {
  /** On top of our own. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string | undefined;
}

/** Milliseconds between two looks at the memory. */
const lookEvery = 10;

/** Runs a command as a whole process, its output thrown away. @throws on an exit code over 1 (1 means findings). */
export function measureProcess(
  command: string,
  args: readonly string[],
  { cwd, env = {} }: MeasureOptions = {},
): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      cwd,
      env: { ...process.env, ...env },
    });
    let peakMb = 0;
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    const timer = setInterval(() => (peakMb = Math.max(peakMb, residentMb(child.pid ?? 0))), lookEvery);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - start) / 1_000;
      if ((code ?? 2) > 1)
        reject(new Error(`${command} ${args.join(' ')} ended with ${code}: ${complaint.slice(0, 2_000)}`));
      else resolve({ seconds, peakMb });
    });
  });
}

/** Resident memory of a process and all its children, from Linux's /proc. */
function residentMb(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1_024;
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8')
        .trim()
        .split(' ')
        .filter((id) => id !== ''),
    );
    return children.reduce((sum, child) => sum + residentMb(Number(child)), own);
  } catch {
    return 0; // The process has ended, or the system has no /proc.
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** Medians of several runs. */
export async function medianOf(runs: number, measure: () => Promise<Measured>): Promise<Measured> {
  const all: Measured[] = [];
  for (let run = 0; run < runs; run++) all.push(await measure());
  return { seconds: median(all.map((one) => one.seconds)), peakMb: median(all.map((one) => one.peakMb)) };
}

export function formatSeconds(seconds: number): string {
  return seconds < 1 ? `${(seconds * 1_000).toFixed(0)} ms` : `${seconds.toFixed(2)} s`;
}

export function formatRatio(ratio: number): string {
  return `${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(1)} ×`;
}

/** Resident memory of a running bot, by itself. */
export async function residentMbOf(bot: Bot): Promise<number> {
  return ((await bot.metrics()).get('process_resident_memory_bytes') ?? NaN) / 2 ** 20;
}

/** How many reviews a bot has brought to GitHub; undefined: fewer than wanted. */
export async function publishedBy(bot: Bot, wanted: number): Promise<number | undefined> {
  const count = (await bot.metrics()).get('autoglm_publications_total{forge="github"}') ?? 0;
  return count >= wanted ? count : undefined;
}

export function showMb(mb: number): string {
  return `${mb.toFixed(0)} MB`;
}
