import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A real git repository in a folder of its own, gone when the test ends. */
export class TemporaryRepository implements Disposable {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'autoglm-repository-')));

  constructor() {
    this.git('init', '-q', '-b', 'main');
    appendFileSync(join(this.root, '.git/config'), '[user]\n\tname = Test\n\temail = test@localhost\n');
  }

  git(...args: readonly string[]): string {
    return this.#run('git', args);
  }

  write(files: Readonly<Record<string, string | Buffer>>): this {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      writeFileSync(join(this.root, path), text);
    }
    return this;
  }

  remove(...paths: readonly string[]): this {
    for (const path of paths) rmSync(join(this.root, path));
    return this;
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  /** Commits everything; returns the commit. */
  commit(message = 'x'): string {
    const steps = ['add -A', 'commit -q --allow-empty -m "$0"', 'rev-parse HEAD'];
    // One process of ours to be copied instead of three: that takes longer than what git does.
    return this.#run('sh', ['-c', steps.map((step) => `git ${step}`).join(' && '), message]);
  }

  #run(program: string, args: readonly string[]): string {
    return execFileSync(program, args, {
      cwd: this.root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
