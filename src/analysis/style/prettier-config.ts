import json5 from 'json5';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import type { PrettierOptions } from '../../domain/file-style.ts';
import { createPathMatcher, patternProblem } from '../../domain/path-pattern.ts';
import { foldersAbove } from './folders-above.ts';
import { prettierConfig, prettierOptions } from './prettier-options.ts';
import type { PrettierConfig } from './prettier-options.ts';
import { isProgram, optionsIn, prettierFiles } from './style-files.ts';

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

  #governingIn(folder: string): Governing | undefined {
    if (!this.#known.has(folder)) this.#known.set(folder, this.#read(folder));
    return this.#known.get(folder);
  }

  #read(folder: string): Governing | undefined {
    for (const name of prettierFiles) {
      const text = this.#texts.get(folder + name);
      if (text === undefined) continue;
      if (isProgram(name)) return { kind: 'unknown' };
      const value = valueIn(name, text);
      if (value !== undefined) return governing(value);
    }
    return undefined;
  }
}

const unreadable = Symbol('unreadable');

/** undefined: a `package.json` that does not speak of it. */
function valueIn(name: string, text: string): unknown {
  if (name === 'package.json') return optionsIn(text);
  try {
    if (name.endsWith('.toml')) return parseToml(text);
    if (name.endsWith('.json5')) return json5.parse<unknown>(text);
    // Whoever leaves it empty takes everything as it comes.
    return parseYaml(text, { maxAliasCount: 100 }) ?? {};
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
