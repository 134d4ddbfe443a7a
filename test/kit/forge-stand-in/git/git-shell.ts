import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

interface GitInput {
  readonly input?: Buffer;
  /** Set for this one call. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Starts git, again and again, one after the other. To start it the system copies the process it is started from: for
 * one of jest, with half a gigabyte, that takes longer than all that git does. A shell is small.
 */
export class GitShell implements AsyncDisposable {
  readonly #folder: string;
  readonly #shell: ChildProcessByStdio<Writable, Readable, null>;
  /** A line for each git that has ended: its status. */
  readonly #ended: AsyncIterator<string>;
  #last: Promise<unknown> = Promise.resolve();

  /** @param folder What goes to git and comes from it is kept here. */
  constructor(folder: string, environment: NodeJS.ProcessEnv) {
    this.#folder = folder;
    this.#shell = spawn('sh', [], { cwd: folder, env: environment, stdio: ['pipe', 'pipe', 'inherit'] });
    // Who comes when it is gone hears so by the end of its answers.
    this.#shell.stdin.on('error', () => undefined);
    this.#ended = createInterface({ input: this.#shell.stdout })[Symbol.asyncIterator]();
  }

  /** What git prints. @throws {Error} When it fails. */
  git(args: readonly string[], input: GitInput = {}): Promise<string> {
    const result = this.#last.then(() => this.#run(args, input));
    this.#last = result.catch(() => undefined);
    return result;
  }

  async #run(args: readonly string[], { input, env = {} }: GitInput): Promise<string> {
    if (input !== undefined) writeFileSync(join(this.#folder, 'input'), input);
    const settings = Object.entries(env).map(([name, value]) => `${name}=${quoted(value)}`);
    const from = input === undefined ? '/dev/null' : 'input';
    const command = [...settings, 'git', ...args.map(quoted), `<${from} >output 2>errors`].join(' ');
    this.#shell.stdin.write(`${command}; echo $?\n`);
    const { value: status, done } = await this.#ended.next();
    if (done === true) throw new Error(`git ${args.join(' ')}: its shell is gone`);
    const [output, errors] = ['output', 'errors'].map((name) =>
      readFileSync(join(this.#folder, name), 'utf8'),
    );
    if (status !== '0') throw new Error(`git ${args.join(' ')}: ${errors}${output}`);
    return output ?? '';
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#shell.exitCode !== null) return;
    await this.#last;
    this.#shell.stdin.end();
    await once(this.#shell, 'close');
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
