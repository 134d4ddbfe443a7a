import { z } from 'zod';
import type { FileStyle, PrettierOptions } from '../../domain/file-style.ts';
import { EditorConfigs, editorStyleOf, prettierOptionsOf } from './editor-config.ts';
import { PrettierConfigs } from './prettier-config.ts';
import type { StyleFileProblem } from './prettier-config.ts';
import { createIgnoreTest, isLockFile } from './prettier-ignore.ts';
import { ignoreFile } from './style-files.ts';

/** How each file of a repository is to be written, as its files say. */
export class Styles {
  readonly #prettier: PrettierConfigs | undefined;
  readonly #editor: EditorConfigs;
  readonly #isIgnored: (path: string) => boolean;

  /** @param texts Of files that speak of style, by path. */
  constructor(texts: ReadonlyMap<string, string>) {
    this.#prettier = isOurPrettier(texts.get('package.json')) ? new PrettierConfigs(texts) : undefined;
    this.#editor = new EditorConfigs(texts);
    this.#isIgnored = createIgnoreTest(texts.get(ignoreFile) ?? '');
  }

  /** What is wrong in files that speak of style. */
  problems(): readonly StyleFileProblem[] {
    return this.#prettier?.problems() ?? [];
  }

  /** undefined: nothing is asked of it. */
  of(path: string): FileStyle | undefined {
    if (isLockFile(path)) return undefined;
    const properties = this.#editor.propertiesOf(path);
    const editor = editorStyleOf(properties);
    const options = this.#isIgnored(path) ? undefined : this.#prettier?.optionsFor(path);
    const prettier = options && withDefaults({ ...prettierOptionsOf(properties), ...options });
    if (prettier === undefined && editor === undefined) return undefined;
    return { ...(prettier && { prettier }), ...(editor && { editor }) };
  }
}

/** A checkout may have other line ends than what is stored: where nobody asks for some, what a file begins with is right. */
function withDefaults(options: PrettierOptions): PrettierOptions {
  return { endOfLine: 'auto', ...options };
}

const withPrettier = z.object({
  dependencies: z.record(z.string(), z.unknown()).optional(),
  devDependencies: z.record(z.string(), z.unknown()).optional(),
});

/** Another major version writes code otherwise. One that is not named, or not by a number, is taken for this one. */
function isOurPrettier(packageFile: string | undefined): boolean {
  const read = withPrettier.safeParse(valueOf(packageFile));
  const range = read.data?.devDependencies?.['prettier'] ?? read.data?.dependencies?.['prettier'];
  if (typeof range !== 'string') return true;
  const [major] = /\d+/.exec(range) ?? [];
  return major === undefined || major === ourMajor;
}

const ourMajor = '3';

function valueOf(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '{}');
  } catch {
    return undefined;
  }
}
