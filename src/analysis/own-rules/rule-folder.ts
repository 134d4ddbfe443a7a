import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { codeOf, messageOf } from '../../domain/errors.ts';

/** Names of ignore files, and hidden files, mean nothing here: what is in the folder is to be read. */
const everyFile = ['hidden', 'dot', 'exclude', 'global', 'parent', 'vcs'].flatMap((kind) => [
  '--no-ignore',
  kind,
]);

export interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

/**
 * A folder with rules and, apart from them, the files they are to read. Settings of ast-grep that a repository has are not
 * among these: they can name native code to be loaded.
 */
export class RuleFolder implements AsyncDisposable {
  readonly #root: string;

  private constructor(root: string) {
    this.#root = root;
  }

  /** @param rules Texts in YAML, each by itself, so that what is wrong in one is told of that one. */
  static async create(rules: readonly string[]): Promise<RuleFolder> {
    const root = await mkdtemp(join(tmpdir(), 'autoglm-rules-'));
    const folder = new RuleFolder(root);
    await mkdir(folder.#path('rules'));
    await mkdir(folder.tree);
    await Promise.all(rules.map((text, index) => writeFile(folder.#path('rules', `${index}.yml`), text)));
    await writeFile(join(folder.tree, folder.#settings), 'ruleDirs: [../rules]\n');
    return folder;
  }

  /** Paths in it are those of the repository. */
  get tree(): string {
    return this.#path('tree');
  }

  /** The index of the rule that a message of ast-grep is about. */
  ruleIn(message: string): number | undefined {
    const [, rest = ''] = message.split(this.tree, 2);
    const [, digits] = /^[\\/]\.\.[\\/]rules[\\/](\d+)\.yml/.exec(rest) ?? [];
    return digits === undefined ? undefined : Number(digits);
  }

  async removeRule(index: number): Promise<void> {
    await rm(this.#path('rules', `${index}.yml`));
  }

  /** @returns The paths that the file system does not take, with why. */
  async write(files: readonly WrittenFile[]): Promise<ReadonlyMap<string, string>> {
    const refused = new Map<string, string>();
    for (const { path, text } of files) {
      const full = join(this.tree, path);
      try {
        await mkdir(dirname(full), { recursive: true });
        await writeFile(full, text);
      } catch (error) {
        refused.set(path, codeOf(error) ?? messageOf(error));
      }
    }
    return refused;
  }

  /** Of `ast-grep`, run in the tree: every rule, whatever its severity, over every file, as JSON in lines. */
  get scanArguments(): readonly string[] {
    return [
      'scan',
      '--config',
      this.#settings,
      '--json=stream',
      '--hint',
      '--threads',
      '2',
      ...everyFile,
      '.',
    ];
  }

  /** No file of a repository has such a name. */
  get #settings(): string {
    return `${basename(this.#root)}.yml`;
  }

  #path(...names: readonly string[]): string {
    return join(this.#root, ...names);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.#root, { recursive: true, force: true });
  }
}
