import type { RepoPath } from '../domain/ids.ts';
import { isRepoPath } from '../domain/ids.ts';
import { goVersionOfModule } from '../languages/go/module-version.ts';
import type { AnalyseInput } from './analyse.ts';
import type { Collected } from './collect.ts';

/** What a version of Go changed the meaning of; other files are not asked for. */
const versioned = /\b(?:go|defer) func\b|\btime\.(?:NewTicker|Tick)\(/;
/** In a file with such a loop also what is kept beyond its round: addresses and functions, in fields as well. */
const loop = /\bfor\b[^\n{]*:=/;
const kept =
  /(?:\bappend\(|\]\s*=|\.(?:Go|Run|Cleanup|AfterFunc|Handle|HandleFunc|MethodFunc|[A-Z]{3,7})\()[^\n]*(?:&\w|\bfunc\()|\.\w+ = func\(|\b\w+:\s+(?:func\(|&\w)/;

function isVersioned(text: string): boolean {
  return versioned.test(text) || (loop.test(text) && kept.test(text));
}

/**
 * The version of Go that files of the change are written in, by path: N of `go 1.N` in the nearest `go.mod` above each, at
 * the head. They are read in one batch. A file that is not there: no `go.mod` of the repository, or none that was read.
 */
export async function readGoVersions(
  { files }: Collected,
  { source, config }: Pick<AnalyseInput, 'source' | 'config'>,
): Promise<ReadonlyMap<RepoPath, number>> {
  const modules = new Map<RepoPath, readonly RepoPath[]>();
  for (const { path, text } of files)
    if (path.endsWith('.go') && !isOfSomebodyElse(path) && isVersioned(text))
      modules.set(path, modulesAbove(path));
  const wanted = [...new Set([...modules.values()].flat())].slice(0, config.limits.importedFiles);
  if (wanted.length === 0) return new Map();
  const texts = await source.files(wanted, 'head');
  return new Map(
    [...modules].flatMap(([path, candidates]) => {
      // The nearest one governs it: past one that was not read nothing is known.
      const nearest = candidates.find((one) => typeof texts.get(one) === 'string' || !texts.has(one));
      const text = nearest === undefined ? undefined : texts.get(nearest);
      const version = typeof text === 'string' ? goVersionOfModule(text) : undefined;
      return version === undefined ? [] : [[path, version] as const];
    }),
  );
}

/** Copies of other modules, whose versions `vendor/modules.txt` tells. */
function isOfSomebodyElse(path: RepoPath): boolean {
  return /(?:^|\/)vendor\//.test(path);
}

/** `a/go.mod`, `go.mod` for `a/b.go`. */
function modulesAbove(path: RepoPath): readonly RepoPath[] {
  const folders = path.split('/').slice(0, -1);
  return Array.from({ length: folders.length + 1 }, (_, index) =>
    [...folders.slice(0, folders.length - index), 'go.mod'].join('/'),
  ).filter(isRepoPath);
}
