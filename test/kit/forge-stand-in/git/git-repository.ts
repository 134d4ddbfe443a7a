import { spawn } from 'node:child_process';
import { mkdtemp, mkdtempDisposable, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseBlame, type BlamedRun } from './blame.ts';
import { parseCommit, type Commit } from './commit.ts';
import { differenceOptions, parseDifference, type ChangedFile } from './difference.ts';
import { fastImport, type NewCommit } from './fast-import.ts';
import { ObjectReader, type GitObject } from './object-reader.ts';

/** The machine's own configuration must not change what git does. */
const environment: NodeJS.ProcessEnv = {
  PATH: process.env['PATH'],
  LC_ALL: 'C.UTF-8',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Forge',
  GIT_AUTHOR_EMAIL: 'noreply@forge.example',
  GIT_COMMITTER_NAME: 'Forge',
  GIT_COMMITTER_EMAIL: 'noreply@forge.example',
};

/** Differences kept: commits do not change, and every request about a pull request asks for the same few. */
const keptDifferences = 64;

/** A bare repository in a temporary folder: everything of a repository and its forks, as forges share it too. */
export class GitRepository implements AsyncDisposable {
  readonly folder: string;
  readonly #reader: ObjectReader;
  readonly #differences = new Map<string, Promise<readonly ChangedFile[]>>();

  private constructor(folder: string) {
    this.folder = folder;
    this.#reader = new ObjectReader(folder, environment);
  }

  static async create(): Promise<GitRepository> {
    const folder = await mkdtemp(join(tmpdir(), 'autoglm-forge-'));
    await run(folder, ['init', '--quiet', '--bare', '--template=', '--initial-branch=main']);
    return new GitRepository(folder);
  }

  /** @throws {Error} When git fails. */
  git(...args: readonly string[]): Promise<string> {
    return run(this.folder, args);
  }

  /** Makes a commit and sets its ref to it, wherever that was before. Returns its name. */
  async commit(commit: NewCommit): Promise<string> {
    const printed = await run(
      this.folder,
      ['fast-import', '--quiet', '--force', '--done'],
      fastImport(commit),
    );
    return printed.trim();
  }

  /** A tree with these files in the place of those of another one. Returns its name. */
  async writeTree(
    base: string | undefined,
    files: readonly { readonly path: string; readonly mode: string; readonly content: string }[],
  ): Promise<string> {
    await using folder = await mkdtempDisposable(join(tmpdir(), 'autoglm-index-'));
    const index = { GIT_INDEX_FILE: join(folder.path, 'index') };
    if (base !== undefined) await run(this.folder, ['read-tree', base], undefined, index);
    for (const { path, mode, content } of files) {
      const written = await run(this.folder, ['hash-object', '-w', '--stdin'], Buffer.from(content));
      const info = `${mode},${written.trim()},${path}`;
      await run(this.folder, ['update-index', '--add', '--cacheinfo', info], undefined, index);
    }
    return (await run(this.folder, ['write-tree'], undefined, index)).trim();
  }

  read(name: string): Promise<GitObject | undefined> {
    return this.#reader.read(name);
  }

  async readCommit(name: string): Promise<Commit | undefined> {
    const object = await this.read(`${name}^{commit}`);
    return object === undefined ? undefined : parseCommit(object.oid, object.data.toString('utf8'));
  }

  async mergeBase(a: string, b: string): Promise<string | undefined> {
    const bases = await this.git('merge-base', a, b).catch(() => '');
    return bases.trim() || undefined;
  }

  /** Whether git merges both without anybody's help. */
  canMerge(onto: string, head: string): Promise<boolean> {
    return this.git('merge-tree', '--write-tree', onto, head).then(
      () => true,
      () => false,
    );
  }

  /** What is reachable from `to` and not from `from`, oldest first. */
  async commitsBetween(from: string, to: string): Promise<readonly string[]> {
    const printed = await this.git('rev-list', '--reverse', '--topo-order', to, `^${from}`);
    return printed.split('\n').filter((sha) => sha !== '');
  }

  /** @throws {Error} When git fails: there is no such file, or it has no such line. */
  async blame(commit: string, path: string, lines = '1,'): Promise<readonly BlamedRun[]> {
    return parseBlame(await this.git('blame', '--porcelain', '-L', lines, commit, '--', path));
  }

  /** @param from Both are commits by their full names. */
  difference(from: string, to: string): Promise<readonly ChangedFile[]> {
    const key = `${from}..${to}`;
    const known = this.#differences.get(key);
    if (known !== undefined) return known;
    const made = this.git('diff-tree', ...differenceOptions, from, to).then(parseDifference);
    this.#differences.set(key, made);
    const [oldest] = this.#differences.keys();
    if (this.#differences.size > keptDifferences && oldest !== undefined) this.#differences.delete(oldest);
    return made;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#reader[Symbol.asyncDispose]();
    await rm(this.folder, { recursive: true, force: true });
  }
}

function run(
  folder: string,
  args: readonly string[],
  input?: Buffer,
  more: NodeJS.ProcessEnv = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { cwd: folder, env: { ...environment, ...more } });
    const out: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(Buffer.concat(out).toString('utf8'));
      else reject(new Error(`git ${args.join(' ')}: ${Buffer.concat([...errors, ...out]).toString('utf8')}`));
    });
    child.stdin.end(input);
  });
}
