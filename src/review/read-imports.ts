import type { ImportedFile, ImportedFiles } from '../domain/file-outline.ts';
import type { RepoPath } from '../domain/ids.ts';
import { languageOfPath } from '../languages/language-of-path.ts';
import type { AnalyseInput } from './analyse.ts';
import type { Collected, ReadableDiff } from './collect.ts';
import { ImportedOutlines, outlinesOf, readable } from './imported-outlines.ts';
import type { Texts } from './imported-outlines.ts';
import { importsIn } from './imports-in.ts';
import type { Import, PathAliases } from './imports-in.ts';
import { thosePassingOn, withPassedOn } from './pass-on-exports.ts';
import type { Outlines } from './pass-on-exports.ts';
import { readPathAliases } from './read-path-aliases.ts';
import { isTakenAway } from './taken-away.ts';

/**
 * What the changed files import of their repository, by the path of who imports it. Files that are not part of the
 * change are read in one batch, those that they pass something on from in another one for each step, and of those that
 * are part of it, the base where somebody else of the change imports them.
 */
export async function readImports(
  collected: Collected,
  input: AnalyseInput,
): Promise<ReadonlyMap<RepoPath, ImportedFiles>> {
  const imports = importsOf(collected, await readPathAliases(collected.files, input));
  if (imports.length === 0) return new Map();
  const texts: Texts = new Map(collected.files.map(({ path, text }) => [path, text]));
  const altered = alteredFiles(collected);
  const files = new ImportedOutlines(texts, input);
  await files.read(imports.map(({ candidates }) => candidates));
  const found = imports.flatMap((one) => {
    const path = files.fileAt(one.candidates);
    return path === undefined ? [] : [{ ...one, path }];
  });
  const isAltered = new Set(altered.keys());
  await files.outline(
    found.map(({ path }) => path),
    isAltered,
  );
  await files.follow(isAltered, mentions(found, texts));
  const before = await outlinesBefore(altered, files, input);
  const known = byImporter(found, withPassedOn(files.outlines, files.targetOf), before);
  if (!files.isComplete) return known;
  return withGone(
    known,
    imports.filter(
      ({ candidates }) => files.fileAt(candidates) === undefined && isTakenAway(candidates, collected.diffs),
    ),
  );
}

const gone: ImportedFile = { exports: {}, isWhole: false, isGone: true };

function withGone(
  known: ReadonlyMap<RepoPath, ImportedFiles>,
  imports: readonly ImportOf[],
): ReadonlyMap<RepoPath, ImportedFiles> {
  const all = new Map(known);
  for (const { importer, specifier } of imports)
    all.set(importer, { ...all.get(importer), [specifier]: gone });
  return all;
}

interface ImportOf extends Import {
  readonly importer: RepoPath;
}

interface FoundImport extends ImportOf {
  readonly path: RepoPath;
}

function importsOf({ files }: Collected, aliases: ReadonlyMap<RepoPath, PathAliases>): readonly ImportOf[] {
  return files
    .filter(({ path }) => languageOfPath(path)?.language === 'typescript')
    .flatMap(({ path, text }) =>
      importsIn(path, text, aliases.get(path)).map((one) => ({ ...one, importer: path })),
    );
}

/** Does somebody who imports a file say a name? */
function mentions(found: readonly FoundImport[], texts: Texts): (path: RepoPath, name: string) => boolean {
  const importers = Map.groupBy(found, ({ path }) => path);
  return (path, name) =>
    name === 'default' ||
    name === 'module.exports' ||
    importers.get(path)?.some(({ importer }) => texts.get(importer)?.includes(name) === true) === true;
}

/** Files that were there before and are part of the change. */
function alteredFiles({ files }: Collected): ReadonlyMap<RepoPath, ReadableDiff> {
  const altered = files.filter(({ diff }) => diff.kind !== 'added');
  return new Map(altered.map(({ path, diff }) => [path, diff]));
}

/** As the files were that the change has altered, or that pass on what is in one that it has altered. */
async function outlinesBefore(
  altered: ReadonlyMap<RepoPath, ReadableDiff>,
  files: ImportedOutlines,
  input: AnalyseInput,
): Promise<Outlines> {
  const { outlines: now, targetOf } = files;
  const oldPaths = new Map<RepoPath, RepoPath>();
  for (const [path, diff] of altered)
    if (now.has(path)) oldPaths.set(path, 'from' in diff ? diff.from : diff.path);
  if (oldPaths.size === 0) return new Map();
  const texts = new Map(readable(await input.source.files([...oldPaths.values()], 'base')));
  const outlines = await outlinesOf(texts, input);
  const own = [...oldPaths].flatMap(([path, old]) => {
    const outline = outlines.get(old);
    return outline === undefined ? [] : [[path, outline] as const];
  });
  const affected = thosePassingOn(new Set(own.map(([path]) => path)), now, targetOf);
  const before = withPassedOn(new Map([...now, ...own]), targetOf);
  return new Map([...before].filter(([path]) => affected.has(path)));
}

function byImporter(
  found: readonly FoundImport[],
  now: Outlines,
  before: Outlines,
): ReadonlyMap<RepoPath, ImportedFiles> {
  const imports = new Map<RepoPath, Record<string, ImportedFile>>();
  for (const { importer, specifier, path } of found) {
    const outline = now.get(path);
    if (outline === undefined) continue;
    const earlier = before.get(path);
    const ofFile = imports.get(importer) ?? {};
    ofFile[specifier] = earlier === undefined ? outline : { ...outline, before: earlier };
    imports.set(importer, ofFile);
  }
  return imports;
}
