import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The machine's own configuration must not change what git prints. */
const environment = {
  PATH: process.env['PATH'],
  LC_ALL: 'C.UTF-8',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
};

/** A new, empty repository in a temporary folder that goes with it. */
export class SampleRepository implements Disposable {
  readonly folder: string;

  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), 'sample-repository-'));
    this.git('init', '--quiet', '--initial-branch=main', '--template=');
  }

  /** What git prints. Exit code 1 is no failure: it says that there is a difference, or a merge conflict. */
  git(...args: readonly string[]): string {
    return this.#run('git', args);
  }

  /** What GNU diff prints. */
  diff(...args: readonly string[]): string {
    return this.#run('diff', args);
  }

  write(path: string, content: string | Uint8Array): this {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), content);
    return this;
  }

  remove(path: string): this {
    rmSync(join(this.folder, path), { recursive: true });
    return this;
  }

  move(from: string, to: string): this {
    mkdirSync(dirname(join(this.folder, to)), { recursive: true });
    renameSync(join(this.folder, from), join(this.folder, to));
    return this;
  }

  link(path: string, target: string): this {
    symlinkSync(target, join(this.folder, path));
    return this;
  }

  makeExecutable(path: string): this {
    chmodSync(join(this.folder, path), 0o755);
    return this;
  }

  commitAll(message = 'change'): this {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', `--message=${message}`);
    return this;
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true });
  }

  #run(program: string, args: readonly string[]): string {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: this.folder,
      env: environment,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (status !== 0 && status !== 1) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
    return stdout;
  }
}
