import { dirname, join, basename } from 'node:path/posix';
import type { RepoPath } from '../../domain/ids.ts';
import type { ChangedFile } from '../changed-file.ts';

/** How much two files have to do with each other: one imports the other, tests it, or only lies beside it. */
const strengths = { imports: 3, tests: 2, beside: 1 } as const;

export interface Dependency {
  readonly between: readonly [RepoPath, RepoPath];
  readonly strength: number;
}

/** What ties the changed files together, the strongest first. */
export function dependenciesOf(files: readonly ChangedFile[]): readonly Dependency[] {
  const named = files.map(({ path, file }) => ({ path, names: importedNames(file.text) }));
  const found: Dependency[] = [];
  for (const [index, one] of named.entries()) {
    for (const other of named.slice(index + 1)) {
      const strength = strengthOf(one, other);
      if (strength > 0) found.push({ between: [one.path, other.path], strength });
    }
  }
  return found.sort((a, b) => b.strength - a.strength);
}

interface Named {
  readonly path: RepoPath;
  readonly names: readonly string[];
}

function strengthOf(one: Named, other: Named): number {
  if (imports(one, other.path) || imports(other, one.path)) return strengths.imports;
  if (subjectOf(one.path) === subjectOf(other.path)) return strengths.tests;
  return dirname(one.path) === dirname(other.path) ? strengths.beside : 0;
}

/** Lines that bring other files in, in the languages that people write; names in them are quoted, dotted or spelled with `::`. */
const importLine =
  /^[ \t]*(?:import|from|export|use|using|require|require_relative|include|#include|mod|\}[ \t]*from)\b[^\n]*|^[^\n]*\b(?:require|import)\([^\n]*/gm;
const quotedName = /["'<]([^"'<>\s]{1,200})["'>]/g;
const dottedName = /[\w$]+(?:(?:\.|::|\\)[\w$]+)+|(?<=\b(?:from|import|mod|use)[ \t]+)\.?[\w$]+/g;
const longestLine = 400;
const mostNames = 500;

/** The files and modules that a text names as imported, as they are written; found by their lines, in any language. */
function importedNames(text: string): readonly string[] {
  const names = new Set<string>();
  for (const [line] of text.matchAll(importLine)) {
    const shown = line.slice(0, longestLine);
    for (const [, name = ''] of shown.matchAll(quotedName)) names.add(name);
    if (!/["'<]/.test(shown)) for (const [name] of shown.matchAll(dottedName)) names.add(name);
    if (names.size > mostNames) break;
  }
  return [...names];
}

function imports({ path, names }: Named, other: RepoPath): boolean {
  const stem = stemOf(other);
  return names.some((name) => {
    if (/^\.{1,2}\//.test(name)) return stemOf(join(dirname(path), name)) === stem;
    const asPath = name.includes('/') ? stemOf(name) : name.replace(/::|\\|\./g, '/').replace(rootNames, '');
    // The last name may be one of what the module holds; a package of Go is a folder, its name has the host before it.
    if ([asPath, dirname(asPath)].some((one) => one !== '.' && isTail(stem, one))) return true;
    return dirname(other) !== '.' && isTail(asPath, dirname(other));
  });
}

/** What stands before a path of modules: nothing, or a word for where it starts. */
const rootNames = /^\/+|^(?:crate|self|super)\//;

function isTail(stem: string, tail: string): boolean {
  return stem === tail || stem.endsWith(`/${tail}`);
}

/** Without the ending, and without the name by which a folder is imported. */
function stemOf(path: string): string {
  return path.replace(/(?<=[^/])\.[^./]+$/, '').replace(/\/(?:index|__init__|mod)$/, '');
}

/** What a test is for and the file itself have this in common. */
function subjectOf(path: RepoPath): string {
  return basename(stemOf(path)).replace(/^test_|[._-](?:test|spec|tests)$|Tests?$/, '');
}
