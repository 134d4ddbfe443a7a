import { parseRepoPath } from './ids.ts';
import type { RepoPath } from './ids.ts';
import { readQuoted } from './quoted-path.ts';

/** The name of a side where the file does not exist. */
export const noFile = '/dev/null';

/** Names as a header has them: old, new. */
export type NamePair = readonly [old: string, fresh: string];

export function unquoteName(text: string): string {
  return readQuoted(text)?.value ?? text;
}

/** The name in a `---` or `+++` line: up to the tab that starts a timestamp, and that git sets after a name with spaces. */
export function parseFileName(text: string): string {
  const tab = text.indexOf('\t');
  return readQuoted(text)?.value ?? (tab === -1 ? text : text.slice(0, tab));
}

/**
 * The two names of a `diff --git` line. Nothing but a space stands between them, and they may hold spaces: sure is only
 * that they are alike unless lines `rename` or `copy` follow, or the sides are no repository (`--no-index`).
 */
export function splitGitNames(names: string): NamePair | undefined {
  const quoted = readQuoted(names);
  if (quoted !== undefined) return [quoted.value, unquoteName(quoted.rest.slice(1))];
  if (names.endsWith('"')) {
    const space = names.indexOf(' "');
    return space === -1 ? undefined : [names.slice(0, space), unquoteName(names.slice(space + 1))];
  }
  const middle = (names.length - 1) / 2;
  const halves: NamePair = [names.slice(0, middle), names.slice(middle + 1)];
  if (names[middle] === ' ' && sharedPath(halves) !== undefined) return halves;
  const second = names.indexOf(' b/');
  const isAmbiguous = second === -1 || names.includes(' b/', second + 1) || !names.startsWith('a/');
  return isAmbiguous ? undefined : [names.slice(0, second), names.slice(second + 1)];
}

/** The path a pair of names means, with its prefixes (`a/` and `b/`, `i/` and `w/`, `old/` and `new/`, none) removed. */
export function pathOf([old, fresh]: NamePair): string {
  if (fresh === noFile) return withoutStart(old, 'a/');
  if (old === noFile) return withoutStart(fresh, 'b/');
  return sharedPath([old, fresh]) ?? (old.startsWith('a/') ? withoutStart(fresh, 'b/') : fresh);
}

/** Equal names have no prefix; names that are equal below their first folder have that one as prefix. */
function sharedPath([old, fresh]: NamePair): string | undefined {
  if (old === fresh) return fresh;
  const path = old.slice(old.indexOf('/') + 1);
  return path === fresh.slice(fresh.indexOf('/') + 1) && old.includes('/') && fresh.includes('/')
    ? path
    : undefined;
}

function withoutStart(text: string, start: string): string {
  return text.startsWith(start) ? text.slice(start.length) : text;
}

/** A name as a person typed it for `diff -u`: `./x`, `../x` and `/x` are usual there. */
export function tidyName(text: string): string {
  if (text === noFile) return text;
  const segments = text.split('/').filter((segment) => segment !== '' && segment !== '.');
  const inside = segments.findIndex((segment) => segment !== '..');
  return segments.slice(Math.max(inside, 0)).join('/');
}

/** Something to list a section by whose name is no path of a repository. Never use it to open a file. */
export function listingPath(text: string): RepoPath {
  const isName = (segment: string): boolean => segment !== '' && segment !== '.' && segment !== '..';
  const segments = text.slice(0, 4096).replaceAll('\0', '').split('/').filter(isName);
  return parseRepoPath(segments.join('/') || 'file without a name');
}
