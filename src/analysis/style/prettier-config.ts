import type { ConfigProblem } from '../../config/config-problem.ts';
import type { PrettierOptions } from '../../domain/file-style.ts';
import { createPathMatcher, patternProblem } from '../../domain/path-pattern.ts';
import { foldersAbove } from './folders-above.ts';
import { parseOptions } from './parse-options.ts';
import { prettierProblem } from './prettier-problems.ts';
import { prettierConfig, prettierOptions } from './prettier-options.ts';
import type { PrettierConfig } from './prettier-options.ts';
import { isProgram, optionsIn, prettierFiles } from './style-files.ts';

export interface StyleFileProblem {
  readonly file: string;
  readonly problem: ConfigProblem;
}

const namesOfPrettier: ReadonlySet<string> = new Set(prettierFiles);

type Texts = ReadonlyMap<string, string>;

/** What is in force in a folder; `unknown`: a program decides it, a package, or nothing that can be read. */
type Governing = { readonly kind: 'unknown' } | { readonly kind: 'known'; readonly config: PrettierConfig };

/** The options of Prettier by path, as the files of a repository have them. Nothing of the repository is executed. */
export class PrettierConfigs {
  readonly #texts: Texts;
  readonly #known = new Map<string, Governing | undefined>();

  constructor(texts: Texts) {
    this.#texts = texts;
  }

  /** undefined: Prettier is not for the file, or how is not known. The nearest file decides, alone. */
  optionsFor(path: string): PrettierOptions | undefined {
    for (const folder of foldersAbove(path)) {
      const governing = this.#governingIn(folder);
      if (governing?.kind === 'unknown') return undefined;
      if (governing !== undefined) return withOverrides(governing.config, path.slice(folder.length));
    }
    return undefined;
  }

  /** What is wrong in the files that are in force. */
  problems(): readonly StyleFileProblem[] {
    const paths = [...this.#texts.keys()].filter((path) =>
      namesOfPrettier.has(path.slice(path.lastIndexOf('/') + 1)),
    );
    const folders = new Set(paths.map((path) => path.slice(0, path.lastIndexOf('/') + 1)));
    return [...folders].flatMap((folder) => {
      const name = this.#fileIn(folder);
      const problem =
        name === undefined || isProgram(name)
          ? undefined
          : prettierProblem(name, this.#texts.get(folder + name) ?? '');
      return problem === undefined ? [] : [{ file: `${folder}${name ?? ''}`, problem }];
    });
  }

  #governingIn(folder: string): Governing | undefined {
    if (!this.#known.has(folder)) this.#known.set(folder, this.#read(folder));
    return this.#known.get(folder);
  }

  #read(folder: string): Governing | undefined {
    const name = this.#fileIn(folder);
    if (name === undefined) return undefined;
    return isProgram(name)
      ? { kind: 'unknown' }
      : governing(valueIn(name, this.#texts.get(folder + name) ?? ''));
  }

  /** The one that Prettier takes: the first that is there and speaks of it. */
  #fileIn(folder: string): string | undefined {
    return prettierFiles.find((name) => {
      const text = this.#texts.get(folder + name);
      return text !== undefined && (name !== 'package.json' || optionsIn(text) !== undefined);
    });
  }
}

const unreadable = Symbol('unreadable');

/** undefined: a `package.json` that does not speak of it. */
function valueIn(name: string, text: string): unknown {
  try {
    return parseOptions(name, text);
  } catch {
    return unreadable;
  }
}

/** A text names a package that holds the options. */
function governing(value: unknown): Governing {
  const read = prettierConfig.safeParse(value);
  return read.success ? { kind: 'known', config: read.data } : { kind: 'unknown' };
}

/** @param path From the folder of the options. */
function withOverrides(
  { overrides = [], plugins: _, ...options }: PrettierConfig,
  path: string,
): PrettierOptions | undefined {
  const all = overrides.filter(
    ({ files, excludeFiles = [] }) => matches(files, path) && !matches(excludeFiles, path),
  );
  const patterns = overrides.flatMap(({ files, excludeFiles = [] }) => [...files, ...excludeFiles]);
  // Which files are meant is not known.
  if (patterns.some((pattern) => patternProblem(pattern) !== undefined || /[!?+*@]\(/.test(pattern)))
    return undefined;
  const layers = [options, ...all.map((one) => prettierOptions.parse(one.options ?? {}))];
  return Object.fromEntries(layers.flatMap((layer) => Object.entries(layer)).flatMap(definedOne));
}

type Entry = readonly [name: string, value: string | number | boolean];

function definedOne([name, value]: readonly [string, Entry[1] | undefined]): readonly Entry[] {
  return value === undefined ? [] : [[name, value]];
}

function matches(patterns: readonly string[], path: string): boolean {
  return createPathMatcher(patterns)(path);
}
