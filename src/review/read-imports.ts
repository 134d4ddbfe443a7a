import type { AnalysisRequest } from '../analysis/worker/pool.ts';
import type { FileOutline, ImportedFile, ImportedFiles } from '../domain/file-outline.ts';
import type { RepoPath } from '../domain/ids.ts';
import { languageOfPath } from '../languages/language-of-path.ts';
import type { AnalyseInput } from './analyse.ts';
import type { Collected, ReadableDiff } from './collect.ts';
import { importsIn } from './imports-in.ts';
import type { Import } from './imports-in.ts';

type Texts = ReadonlyMap<RepoPath, string>;
type Outlines = ReadonlyMap<RepoPath, FileOutline>;

/**
 * What the changed files import of their repository, by the path of who imports it. Files that are not part of the
 * change are read in one batch, and of those that are, the base where somebody else of the change imports them.
 */
export async function readImports(
  collected: Collected,
  input: AnalyseInput,
): Promise<ReadonlyMap<RepoPath, ImportedFiles>> {
  const imports = importsOf(collected);
  if (imports.length === 0) return new Map();
  const changed: Texts = new Map(collected.files.map(({ path, text }) => [path, text]));
  const texts = await withMissing(imports, changed, input);
  const found = imports.flatMap((one) => {
    const path = one.candidates.find((candidate) => texts.has(candidate));
    return path === undefined ? [] : [{ ...one, path }];
  });
  const altered = alteredFiles(collected, new Set(found.map(({ path }) => path)));
  const paths = new Set(
    found.map(({ path }) => path).filter((path) => altered.has(path) || isTelling(texts.get(path))),
  );
  const [now, before] = await Promise.all([outlinesOf(texts, paths, input), outlinesBefore(altered, input)]);
  return byImporter(found, now, before);
}

interface ImportOf extends Import {
  readonly importer: RepoPath;
}

interface FoundImport extends ImportOf {
  readonly path: RepoPath;
}

function importsOf({ files }: Collected): readonly ImportOf[] {
  return files
    .filter(({ path }) => languageOfPath(path)?.language === 'typescript')
    .flatMap(({ path, text }) => importsIn(path, text).map((one) => ({ ...one, importer: path })));
}

/** The texts that are known, and those of up to so many imported files besides. */
async function withMissing(
  imports: readonly ImportOf[],
  known: Texts,
  { source, config }: AnalyseInput,
): Promise<Texts> {
  const unknown = new Map<string, readonly RepoPath[]>();
  for (const { candidates } of imports)
    if (!candidates.some((path) => known.has(path))) unknown.set(candidates.join(), candidates);
  const wanted = [...unknown.values()].slice(0, config.limits.importedFiles).flat();
  if (wanted.length === 0) return known;
  const read = await source.files([...new Set(wanted)], 'head');
  return new Map([...known, ...readable(read)]);
}

function* readable(texts: ReadonlyMap<RepoPath, unknown>): Generator<readonly [RepoPath, string], void> {
  for (const [path, text] of texts) if (typeof text === 'string') yield [path, text];
}

/** A look at the text spares most files the parser: only functions that are asynchronous make a difference. */
function isTelling(text: string | undefined): boolean {
  return text?.includes('async') === true;
}

/** Imported files that were there before and are part of the change. */
function alteredFiles(
  { files }: Collected,
  imported: ReadonlySet<RepoPath>,
): ReadonlyMap<RepoPath, ReadableDiff> {
  const altered = files.filter(({ path, diff }) => imported.has(path) && diff.kind !== 'added');
  return new Map(altered.map(({ path, diff }) => [path, diff]));
}

async function outlinesBefore(
  altered: ReadonlyMap<RepoPath, ReadableDiff>,
  input: AnalyseInput,
): Promise<Outlines> {
  if (altered.size === 0) return new Map();
  const oldPaths = [...altered.values()].map((diff) => ('from' in diff ? diff.from : diff.path));
  const texts = new Map(readable(await input.source.files(oldPaths, 'base')));
  const outlines = await outlinesOf(texts, new Set(texts.keys()), input);
  return new Map(
    [...altered].flatMap(([path, diff]) => {
      const outline = outlines.get('from' in diff ? diff.from : diff.path);
      return outline === undefined ? [] : [[path, outline] as const];
    }),
  );
}

async function outlinesOf(
  texts: Texts,
  paths: ReadonlySet<RepoPath>,
  { pool, config, signal }: AnalyseInput,
): Promise<Outlines> {
  const { suppressions, limits } = config;
  const settings = { rules: {}, suppressions, limits, isOutlined: true };
  const requests = [...paths].flatMap((path): readonly AnalysisRequest[] => {
    const text = texts.get(path);
    return text === undefined ? [] : [{ path, text, settings }];
  });
  const results = await pool.analyse(requests, signal === undefined ? {} : { signal });
  return new Map(
    results.flatMap((result) =>
      result.kind === 'analysed' && result.outline !== undefined
        ? [[result.path, result.outline] as const]
        : [],
    ),
  );
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
