import { posix } from 'node:path';
import { isRepoPath } from '../domain/ids.ts';
import type { RepoPath } from '../domain/ids.ts';

export interface Import {
  /** As it stands in the file. */
  readonly specifier: string;
  /** Where the file may be, the likeliest place first. */
  readonly candidates: readonly RepoPath[];
}

/** Where the file may be that a specifier stands for, without its ending; empty: it stands for none of the repository. */
export type PathAliases = (specifier: string) => readonly string[];

const named = /\b(?:from|require\(|import\()\s{0,20}(['"])([^'"\n\\]{1,300})\1/g;
const ofOtherKind =
  /\.(?:json5?|node|css|less|s[ac]ss|html?|svg|png|txt|md|ya?ml|graphql|sql|vue|svelte|wasm)$/;
const withEnding = /\.([cm]?[jt]sx?)$/;
/** What a compiler makes of them has the ending in the specifier. */
const sourcesOf: Readonly<Record<string, readonly string[]>> = {
  js: ['ts', 'tsx'],
  jsx: ['tsx'],
  mjs: ['mts'],
  cjs: ['cts'],
};

/** What a file imports, as it stands there, each once. Read from the text: a comment may be taken for an import. */
export function specifiersIn(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(named), ([, , specifier = '']) => specifier))];
}

/**
 * The files of its own repository that a file imports, each once.
 * @param aliases Where a specifier leads that is a name for a path.
 */
export function importsIn(path: RepoPath, text: string, aliases: PathAliases = nowhere): readonly Import[] {
  return specifiersIn(text).flatMap((specifier) => {
    const candidates = isRelative(specifier)
      ? candidatesFor(path, specifier)
      : aliases(specifier).flatMap((at) => placesAt(path, at).filter(isRepoPath));
    return candidates.length === 0 ? [] : [{ specifier, candidates }];
  });
}

function nowhere(): readonly string[] {
  return [];
}

function isRelative(specifier: string): boolean {
  return /^\.{1,2}\//.test(specifier);
}

/** Where the file that somebody names may be. */
export function candidatesFor(importer: RepoPath, specifier: string): readonly RepoPath[] {
  return placesAt(importer, posix.join(posix.dirname(importer), specifier)).filter(isRepoPath);
}

/** @param at A path, with its ending or without. */
function placesAt(importer: RepoPath, at: string): readonly string[] {
  if (ofOtherKind.test(at)) return [];
  const ending = withEnding.exec(at)?.[1];
  if (ending !== undefined) {
    const bare = at.slice(0, -ending.length);
    return [at, ...(sourcesOf[ending] ?? []).map((source) => `${bare}${source}`)];
  }
  const [own, other] = /\.(?:[cm]?tsx?|vue)$/.test(importer) ? ['ts', 'js'] : ['js', 'ts'];
  return [`${at}.${own}`, `${at}.${own}x`, `${at}/index.${own}`, `${at}.${other}`, `${at}.${other}x`];
}
