import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';

export interface GitObject {
  readonly oid: string;
  readonly type: 'blob' | 'tree' | 'commit' | 'tag';
  readonly data: Buffer;
}

type Answer = GitObject | undefined;

const newline = 0x0a;

/** Objects of one repository, through one `git cat-file --batch` that stays. Answers come in the order of the questions. */
export class ObjectReader implements AsyncDisposable {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #waiting: ((answer: Answer) => void)[] = [];
  #rest: Buffer = Buffer.alloc(0);

  constructor(folder: string, environment: NodeJS.ProcessEnv) {
    this.#process = spawn('git', ['cat-file', '--batch'], { cwd: folder, env: environment });
    this.#process.stdout.on('data', (chunk: Buffer) => {
      this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
      while (this.#takeOne());
    });
  }

  /** @param name Whatever git takes for an object: an id, `ref`, `commit:path`. undefined: there is none. */
  read(name: string): Promise<Answer> {
    // The protocol is by line; git 2.39 knows no other.
    if (name === '' || name.includes('\n')) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#process.stdin.write(`${name}\n`);
    });
  }

  /** False: the rest of the answer is still to come. */
  #takeOne(): boolean {
    const end = this.#rest.indexOf(newline);
    if (end === -1) return false;
    const head = this.#rest.toString('utf8', 0, end);
    const [, oid, type, size] = /^([0-9a-f]{40}) (blob|tree|commit|tag) (\d+)$/.exec(head) ?? [];
    if (oid === undefined || size === undefined) {
      this.#answer(end + 1, undefined);
      return true;
    }
    const last = end + 1 + Number(size);
    if (this.#rest.length <= last) return false;
    const data = Buffer.from(this.#rest.subarray(end + 1, last));
    this.#answer(last + 1, { oid, type: type as GitObject['type'], data });
    return true;
  }

  #answer(consumed: number, answer: Answer): void {
    this.#rest = this.#rest.subarray(consumed);
    this.#waiting.shift()?.(answer);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#process.exitCode !== null) return;
    const ended = new Promise((resolve) => this.#process.once('close', resolve));
    this.#process.stdin.end();
    await ended;
  }
}
