import { spawn } from 'node:child_process';
import { childEnvironment } from '../../config/child-environment.ts';
import { AppError } from '../../domain/errors.ts';

/**
 * git in a repository that nobody vouches for: no pager, no prompts, no hooks, no file system monitor, and no external
 * diff or text conversion programs that its configuration may name.
 */
const safety = [
  '-c',
  'core.quotePath=false',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'diff.external=',
];
const environment = { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_PAGER: 'cat', LC_ALL: 'C' };

export interface GitResult {
  readonly status: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs git in a folder. */
export class Git {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** Output without its last line end. @throws {AppError} `git-failed` on any status but 0. */
  async text(args: readonly string[], options: RunOptions = {}): Promise<string> {
    return (await this.bytes(args, options)).toString('utf8').replace(/\n$/, '');
  }

  /** @throws {AppError} `git-failed` on any status but 0. */
  async bytes(args: readonly string[], options: RunOptions = {}): Promise<Buffer> {
    const result = await this.run(args, options);
    if (result.status !== 0) throw gitFailed(args, result.stderr);
    return result.stdout;
  }

  /** Output, or undefined where git says no (a name that does not exist, say). */
  async maybe(args: readonly string[]): Promise<string | undefined> {
    const result = await this.run(args, {});
    return result.status === 0 ? result.stdout.toString('utf8').trim() : undefined;
  }

  run(args: readonly string[], options: RunOptions): Promise<GitResult> {
    return new Promise((resolve, reject) => {
      const child = spawn('git', ['-C', this.root, ...safety, ...args], {
        env: childEnvironment({ ...environment, ...options.env }),
        stdio: ['pipe', 'pipe', 'pipe'],
      });
      const stdout: Buffer[] = [];
      const stderr: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
      child.on('error', (cause) => {
        reject(new AppError('git-failed', { command: args[0] ?? '', stderr: cause.message }, { cause }));
      });
      child.on('close', (status) => {
        resolve({
          status: status ?? 1,
          stdout: Buffer.concat(stdout),
          stderr: Buffer.concat(stderr).toString('utf8').trim(),
        });
      });
      // git may end before it has read everything it was given; its status says why.
      child.stdin.on('error', () => undefined);
      child.stdin.end(options.input ?? '');
    });
  }
}

export interface RunOptions {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
}

function gitFailed(args: readonly string[], stderr: string): AppError {
  return new AppError('git-failed', {
    command: args[0] ?? '',
    stderr: stderr === '' ? 'no message' : stderr,
  });
}
