import type { ExportedFunction, FileOutline } from '../domain/file-outline.ts';
import type { RepoPath } from '../domain/ids.ts';

export type Outlines = ReadonlyMap<RepoPath, FileOutline>;
/** The file that a specifier means, where it stands in a file; undefined: it is not known. */
export type TargetOf = (importer: RepoPath, specifier: string) => RepoPath | undefined;

/** The specifiers of the files that a file passes something on from. */
export function passedOnFrom({ passedOn = {}, passesAllOf = [] }: FileOutline): ReadonlySet<string> {
  return new Set([...Object.values(passedOn).map(({ from }) => from), ...passesAllOf]);
}

/** The outlines, with what is known elsewhere of the names that they only pass on. What is not known stays so. */
export function withPassedOn(outlines: Outlines, targetOf: TargetOf): Outlines {
  const done = new Map<RepoPath, FileOutline>();
  const outlineAt = (path: RepoPath | undefined): FileOutline | undefined => {
    const own = path === undefined ? undefined : outlines.get(path);
    if (path === undefined || own === undefined) return undefined;
    const known = done.get(path);
    if (known !== undefined) return known;
    // Files may pass on to each other in a ring.
    done.set(path, own);
    const filled = filledOutline(own, (specifier) => outlineAt(targetOf(path, specifier)));
    done.set(path, filled);
    return filled;
  };
  for (const path of outlines.keys()) outlineAt(path);
  return done;
}

/** The files of the outlines that pass something on from one of some files, over however many others, and these themselves. */
export function thosePassingOn(
  files: ReadonlySet<RepoPath>,
  outlines: Outlines,
  targetOf: TargetOf,
): ReadonlySet<RepoPath> {
  const found = new Set(files);
  for (let count = -1; count !== found.size;) {
    count = found.size;
    for (const [path, outline] of outlines)
      if ([...passedOnFrom(outline)].some((from) => isIn(found, targetOf(path, from)))) found.add(path);
  }
  return found;
}

function isIn(files: ReadonlySet<RepoPath>, path: RepoPath | undefined): boolean {
  return path !== undefined && files.has(path);
}

type OutlineOf = (specifier: string) => FileOutline | undefined;

function filledOutline(outline: FileOutline, outlineOf: OutlineOf): FileOutline {
  const { passedOn = {}, passesAllOf = [] } = outline;
  const exports = Object.assign(Object.create(null) as Record<string, Facts>, outline.exports);
  for (const [name, { from, name: there }] of Object.entries(passedOn)) {
    const facts = factsIn(outlineOf(from), there);
    if (facts !== undefined) exports[name] = facts;
  }
  const taken = new Set(Object.keys(exports).filter((name) => !isOpen(outline, name)));
  for (const from of passesAllOf)
    for (const [name, facts] of Object.entries(outlineOf(from)?.exports ?? {})) {
      if (name === 'default' && outline.isCommonJs !== true) continue;
      // A name that two files give is neither's.
      if (!taken.has(name)) exports[name] = facts;
      else if (!Object.hasOwn(outline.exports, name)) exports[name] = null;
      taken.add(name);
    }
  const typed = passedOnOf(outline, outlineOf, ({ types }) => types);
  const methods = passedOnOf(outline, outlineOf, (one) => one.methods);
  const members = passedOnOf(outline, outlineOf, (one) => one.members);
  return {
    ...outline,
    exports,
    ...(typed && { types: typed }),
    ...(methods && { methods }),
    ...(members && { members }),
  };
}

/** What is known of names besides `exports`. Those that two files give are left out, and defaults. */
function passedOnOf<Known>(
  outline: FileOutline,
  outlineOf: OutlineOf,
  pick: (outline: FileOutline) => Readonly<Record<string, Known>> | undefined,
): Readonly<Record<string, Known>> | undefined {
  const { passedOn = {}, passesAllOf = [], exports } = outline;
  const found = Object.assign(Object.create(null) as Record<string, Known>, pick(outline));
  const inFile = (from: string): Readonly<Record<string, Known>> => {
    const other = outlineOf(from);
    return (other && pick(other)) ?? {};
  };
  for (const [name, { from, name: there }] of Object.entries(passedOn)) {
    const known = inFile(from);
    if (known[there] !== undefined && Object.hasOwn(known, there)) found[name] = known[there];
  }
  const all = passesAllOf.map(inFile);
  for (const [name, known] of all.flatMap((one) => Object.entries(one))) {
    const isOnly = all.filter((one) => Object.hasOwn(one, name)).length === 1;
    if (isOnly && name !== 'default' && !Object.hasOwn(exports, name)) found[name] = known;
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

type Facts = ExportedFunction | null;

function factsIn(outline: FileOutline | undefined, name: string): Facts | undefined {
  return outline !== undefined && Object.hasOwn(outline.exports, name) ? outline.exports[name] : undefined;
}

/** `module.exports = require('./other')` leaves what it is to the other file. */
function isOpen({ isCommonJs, exports }: FileOutline, name: string): boolean {
  return isCommonJs === true && exports[name] === null && (name === 'default' || name === 'module.exports');
}
