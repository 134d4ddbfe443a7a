import { mkdtemp, mkdtempDisposable, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseBlame, type BlamedRun } from './blame.ts';
import { parseCommit, type Commit } from './commit.ts';
import { differenceOptions, parseDifference, type ChangedFile } from './difference.ts';
import { fastImport, type NewCommit } from './fast-import.ts';
import { GitShell } from './git-shell.ts';
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
  readonly #folder: string;
  readonly #shell: GitShell;
  readonly #reader: ObjectReader;
  /** What git said about commits by their full names, which stays true. */
  readonly #answers = new Map<string, Promise<string>>();
  readonly #differences = new Map<string, Promise<readonly ChangedFile[]>>();

  private constructor(folder: string, shell: GitShell) {
    this.#folder = folder;
    this.#shell = shell;
    this.#reader = new ObjectReader(repositoryIn(folder), environment);
  }

  static async create(): Promise<GitRepository> {
    const folder = await mkdtemp(join(tmpdir(), 'autoglm-forge-'));
    const shell = new GitShell(folder, { ...environment, GIT_DIR: repositoryIn(folder) });
    await shell.git(['init', '--quiet', '--bare', '--template=', '--initial-branch=main']);
    return new GitRepository(folder, shell);
  }

  /** @throws {Error} When git fails. */
  git(...args: readonly string[]): Promise<string> {
    return this.#shell.git(args);
  }

  /** Makes a commit and sets its ref to it, wherever that was before. Returns its name. */
  async commit(commit: NewCommit): Promise<string> {
    const input = fastImport(commit);
    const printed = await this.#shell.git(['fast-import', '--quiet', '--force', '--done'], { input });
    return printed.trim();
  }

  /** A tree with these files in the place of those of another one. Returns its name. */
  async writeTree(
    base: string | undefined,
    files: readonly { readonly path: string; readonly mode: string; readonly content: string }[],
  ): Promise<string> {
    await using folder = await mkdtempDisposable(join(tmpdir(), 'autoglm-index-'));
    const env = { GIT_INDEX_FILE: join(folder.path, 'index') };
    if (base !== undefined) await this.#shell.git(['read-tree', base], { env });
    for (const { path, mode, content } of files) {
      const input = Buffer.from(content);
      const written = await this.#shell.git(['hash-object', '-w', '--stdin'], { input });
      const info = `${mode},${written.trim()},${path}`;
      await this.#shell.git(['update-index', '--add', '--cacheinfo', info], { env });
    }
    return (await this.#shell.git(['write-tree'], { env })).trim();
  }

  read(name: string): Promise<GitObject | undefined> {
    return this.#reader.read(name);
  }

  async readCommit(name: string): Promise<Commit | undefined> {
    const object = await this.read(`${name}^{commit}`);
    return object === undefined ? undefined : parseCommit(object.oid, object.data.toString('utf8'));
  }

  /** @param a Both are commits by their full names, as those of the next ones. */
  async mergeBase(a: string, b: string): Promise<string | undefined> {
    const bases = await this.#askOnce('merge-base', a, b).catch(() => '');
    return bases.trim() || undefined;
  }

  /** Whether git merges both without anybody's help. */
  canMerge(onto: string, head: string): Promise<boolean> {
    return this.#askOnce('merge-tree', '--write-tree', onto, head).then(
      () => true,
      () => false,
    );
  }

  /** What is reachable from `to` and not from `from`, oldest first. */
  async commitsBetween(from: string, to: string): Promise<readonly string[]> {
    const printed = await this.#askOnce('rev-list', '--reverse', '--topo-order', to, `^${from}`);
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

  #askOnce(...args: readonly string[]): Promise<string> {
    const question = args.join(' ');
    const answer = this.#answers.get(question) ?? this.git(...args);
    this.#answers.set(question, answer);
    return answer;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([this.#shell[Symbol.asyncDispose](), this.#reader[Symbol.asyncDispose]()]);
    await rm(this.#folder, { recursive: true, force: true });
  }
}

function repositoryIn(folder: string): string {
  return join(folder, 'repository');
}
