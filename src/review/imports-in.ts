import { posix } from 'node:path';
import { isRepoPath } from '../domain/ids.ts';
import type { RepoPath } from '../domain/ids.ts';

export interface Import {
  /** As it stands in the file. */
  readonly specifier: string;
  /** Where the file may be, the likeliest place first. */
  readonly candidates: readonly RepoPath[];
}

const relative = /\b(?:from|require\(|import\()\s{0,20}(['"])(\.{1,2}\/[^'"\n\\]{1,300})\1/g;
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

/** The files of its own repository that a file imports, each once. Read from the text: a comment may be taken for an import. */
export function importsIn(path: RepoPath, text: string): readonly Import[] {
  const specifiers = new Set(Array.from(text.matchAll(relative), ([, , specifier = '']) => specifier));
  return [...specifiers].flatMap((specifier) => {
    const candidates = candidatesFor(path, specifier);
    return candidates.length === 0 ? [] : [{ specifier, candidates }];
  });
}

/** Where the file that somebody names may be. */
export function candidatesFor(importer: RepoPath, specifier: string): readonly RepoPath[] {
  return placesOf(importer, specifier).filter(isRepoPath);
}

function placesOf(importer: RepoPath, specifier: string): readonly string[] {
  if (ofOtherKind.test(specifier)) return [];
  const at = posix.join(posix.dirname(importer), specifier);
  const ending = withEnding.exec(at)?.[1];
  if (ending !== undefined) {
    const bare = at.slice(0, -ending.length);
    return [at, ...(sourcesOf[ending] ?? []).map((source) => `${bare}${source}`)];
  }
  const [own, other] = /\.(?:[cm]?tsx?|vue)$/.test(importer) ? ['ts', 'js'] : ['js', 'ts'];
  return [`${at}.${own}`, `${at}.${own}x`, `${at}/index.${own}`, `${at}.${other}`, `${at}.${other}x`];
}
