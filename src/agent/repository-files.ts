import type { RepoPath } from '../domain/ids.ts';
import { LineIndex } from '../domain/text-position.ts';
import type { Line } from '../domain/text-position.ts';
import type { Explorer, Tree } from '../ports/explorer.ts';
import { shownText } from './fence.ts';
import { limits } from './limits.ts';

export type Side = 'base' | 'head';

/** A file as it is, and as a model is shown it: with the same lines, but without secrets. */
export class ReadFile {
  readonly path: RepoPath;
  readonly text: string;
  readonly lines: LineIndex;
  #shown: readonly string[] | undefined;

  constructor(path: RepoPath, text: string) {
    this.path = path;
    this.text = text;
    this.lines = new LineIndex(text);
  }

  get lineCount(): number {
    return this.lines.lineCount;
  }

  /** Seen as a whole, since a name and the secret that it is for may stand on two lines. */
  shownLine(line: Line): string {
    this.#shown ??= shownText(this.text).split('\n');
    return this.#shown[line - 1] ?? '';
  }
}

export interface RepositoryFilesOptions {
  readonly explorer: Pick<Explorer, 'files' | 'tree'>;
  /** By the path rules of the repository. */
  readonly isIncluded: (path: RepoPath) => boolean;
  /** Files at the head that were read before. */
  readonly texts: ReadonlyMap<RepoPath, string>;
  /** Characters; a longer file is not there. */
  readonly fileLength: number;
}

/** The files that the agent may see, each read once. What it may not see is not there. */
export class RepositoryFiles {
  readonly isIncluded: (path: RepoPath) => boolean;
  readonly #explorer: RepositoryFilesOptions['explorer'];
  readonly #read: Readonly<Record<Side, Map<RepoPath, Promise<ReadFile | undefined>>>>;
  readonly #trees = new Map<Side, Promise<Tree>>();
  readonly #fileLength: number;

  constructor({ explorer, isIncluded, texts, fileLength }: RepositoryFilesOptions) {
    this.isIncluded = isIncluded;
    this.#explorer = explorer;
    this.#fileLength = fileLength;
    const known = [...texts].map(
      ([path, text]) => [path, Promise.resolve(this.#fileOf(path, text))] as const,
    );
    this.#read = { base: new Map(), head: new Map(known) };
  }

  async file(path: RepoPath, side: Side): Promise<ReadFile | undefined> {
    return (await this.files([path], side)).get(path);
  }

  /** In batches; a path that is not there, or is no text, or may not be seen, is left out. */
  async files(paths: readonly RepoPath[], side: Side): Promise<ReadonlyMap<RepoPath, ReadFile>> {
    const allowed = paths.filter((path) => this.isIncluded(path));
    const known = this.#read[side];
    const fresh = [...new Set(allowed)].filter((path) => !known.has(path));
    for (let at = 0; at < fresh.length; at += limits.filesPerRead) {
      const batch = fresh.slice(at, at + limits.filesPerRead);
      const answer = this.#explorer.files(batch, side);
      for (const path of batch) known.set(path, this.#readOf(path, answer));
      await answer;
    }
    const found = await Promise.all(allowed.map(async (path) => [path, await known.get(path)] as const));
    return new Map(found.flatMap(([path, file]) => (file === undefined ? [] : [[path, file]])));
  }

  async tree(side: Side): Promise<Tree> {
    const known = this.#trees.get(side) ?? this.#explorer.tree(side);
    this.#trees.set(side, known);
    const { paths, isComplete } = await known;
    return { paths: paths.filter((path) => this.isIncluded(path)), isComplete };
  }

  async #readOf(path: RepoPath, answer: ReturnType<Explorer['files']>): Promise<ReadFile | undefined> {
    const text = (await answer).get(path);
    return typeof text === 'string' ? this.#fileOf(path, text) : undefined;
  }

  #fileOf(path: RepoPath, text: string): ReadFile | undefined {
    return text.length > this.#fileLength ? undefined : new ReadFile(path, text);
  }
}
