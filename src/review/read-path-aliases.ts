import { posix } from 'node:path';
import json5 from 'json5';
import { z } from 'zod';
import { foldersAbove } from '../analysis/style/folders-above.ts';
import { isRepoPath } from '../domain/ids.ts';
import type { RepoPath } from '../domain/ids.ts';
import { languageOfPath } from '../languages/language-of-path.ts';
import type { AnalyseInput } from './analyse.ts';
import type { CollectedFile } from './collect.ts';
import { specifiersIn } from './imports-in.ts';
import type { PathAliases } from './imports-in.ts';

/** What may be a name for a folder. Packages with a scope look the same. */
const nameOfFolder = /^(?:[@~#$]|src\/)/;
const names = ['tsconfig.json', 'jsconfig.json'];

/**
 * The names for paths that `compilerOptions.paths` gives, by the changed file that may use one: of the nearest `tsconfig.json`
 * above it, at the head, or of one that this extends or refers to. At most two batched reads.
 */
export async function readPathAliases(
  files: readonly CollectedFile[],
  { source, config }: Pick<AnalyseInput, 'source' | 'config'>,
): Promise<ReadonlyMap<RepoPath, PathAliases>> {
  const places = placesOfSettings(files);
  const read = async (paths: Iterable<RepoPath>): Promise<ReadonlyMap<RepoPath, Settings>> => {
    const wanted = [...new Set(paths)].slice(0, config.limits.importedFiles);
    const texts = wanted.length === 0 ? [] : await source.files(wanted, 'head');
    return new Map(
      [...texts].flatMap(([path, text]) => (typeof text === 'string' ? [[path, settingsIn(text)]] : [])),
    );
  };
  const own = await read([...places.values()].flat());
  const nearest = Array.from(places, ([path, candidates]) => {
    const at = candidates.find((one) => own.has(one));
    return [path, at === undefined ? [] : [at, ...othersOf(at, own)]] as const;
  });
  const all = new Map([...own, ...(await read(nearest.flatMap(([, settings]) => settings.slice(1))))]);
  return new Map(
    nearest.flatMap(([path, candidates]) => {
      const at = candidates.find((one) => all.get(one)?.paths !== undefined);
      const settings = at && all.get(at);
      return settings === undefined ? [] : [[path, aliasesOf(settings, posix.dirname(at ?? ''))] as const];
    }),
  );
}

/** By the files that may use such a name. */
function placesOfSettings(files: readonly CollectedFile[]): ReadonlyMap<RepoPath, readonly RepoPath[]> {
  const mayName = ({ path, text }: CollectedFile): boolean =>
    languageOfPath(path)?.language === 'typescript' &&
    specifiersIn(text).some((one) => nameOfFolder.test(one));
  return new Map(files.filter(mayName).map(({ path }) => [path, configsAbove(path)]));
}

interface Settings {
  readonly baseUrl?: string;
  readonly paths?: Readonly<Record<string, readonly string[]>>;
  /** Other files, as they are named. */
  readonly others: readonly string[];
}

const shape = z.object({
  extends: z
    .union([z.string().transform((one) => [one]), z.array(z.string())])
    .catch([])
    .default([]),
  references: z
    .array(z.object({ path: z.string() }))
    .catch([])
    .default([]),
  compilerOptions: z
    .object({ baseUrl: z.string().optional(), paths: z.record(z.string(), z.array(z.string())).optional() })
    .catch({})
    .default({}),
});

/** With comments and commas at ends, as the compiler takes it. */
function settingsIn(text: string): Settings {
  const read = shape.safeParse(dataIn(text));
  if (!read.success) return { others: [] };
  const {
    compilerOptions: { baseUrl, paths },
    extends: bases,
    references,
  } = read.data;
  const others = [...bases, ...references.map(({ path }) => inFolder(path))];
  return { ...(baseUrl !== undefined && { baseUrl }), ...(paths && { paths }), others };
}

/** A reference may name the folder alone. */
function inFolder(path: string): string {
  return path.endsWith('.json') ? path : `${path}/tsconfig.json`;
}

/** Characters; a longer one is none that a person wrote. */
const longest = 100_000;

function dataIn(text: string): unknown {
  try {
    return text.length > longest ? undefined : json5.parse<unknown>(text);
  } catch {
    return undefined;
  }
}

function configsAbove(path: RepoPath): readonly RepoPath[] {
  return foldersAbove(path)
    .flatMap((folder) => names.map((name) => `${folder}${name}`))
    .filter(isRepoPath);
}

/** Those of its own repository that one without names for paths takes them from. */
function othersOf(at: RepoPath, known: ReadonlyMap<RepoPath, Settings>): readonly RepoPath[] {
  const settings = known.get(at);
  if (settings === undefined || settings.paths !== undefined) return [];
  return settings.others
    .filter((one) => one.startsWith('.'))
    .map((one) => posix.join(posix.dirname(at), one))
    .map((one) => (one.endsWith('.json') ? one : `${one}.json`))
    .filter(isRepoPath);
}

function aliasesOf({ baseUrl = '.', paths = {} }: Settings, folder: string): PathAliases {
  // The one that fixes most of a name goes first.
  const patterns = Object.entries(paths)
    .map(([pattern, targets]) => ({ pattern, head: pattern.split('*', 1)[0] ?? '', targets }))
    .toSorted(
      (a, b) =>
        Number(a.pattern.includes('*')) - Number(b.pattern.includes('*')) || b.head.length - a.head.length,
    );
  return (specifier) => {
    for (const { pattern, head, targets } of patterns) {
      const rest = restOf(specifier, pattern, head);
      if (rest === undefined) continue;
      const places = targets.map((target) =>
        posix.join(
          folder,
          baseUrl,
          target.replace('*', () => rest),
        ),
      );
      return places.filter(isRepoPath);
    }
    return [];
  };
}

/** What the star stands for; undefined: it is not this name. */
function restOf(specifier: string, pattern: string, head: string): string | undefined {
  if (!pattern.includes('*')) return specifier === pattern ? '' : undefined;
  const tail = pattern.slice(head.length + 1);
  const isNamed = specifier.startsWith(head) && specifier.endsWith(tail);
  return isNamed && specifier.length >= head.length + tail.length
    ? specifier.slice(head.length, specifier.length - tail.length)
    : undefined;
}
