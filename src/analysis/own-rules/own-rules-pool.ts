import type { OwnFindings, OwnRules } from '../../domain/own-rule.ts';
import { createStripper } from '../settings-without.ts';
import { skipReasonOf } from '../skip-reason.ts';
import type { AnalyseOptions, AnalysisPool, AnalysisRequest } from '../worker/pool.ts';
import { astGrepLanguage, readsPath } from './ast-grep-language.ts';

/**
 * Lets the rules of repositories look at files before a pool analyses them, where the settings of a file have any. What they find
 * goes to the worker along with the file: there comments that silence it are known, and where it stands.
 * @param findProgram ast-grep, where it is installed; asked when there is something for it to do.
 */
export function createOwnRulesPool(pool: AnalysisPool, findProgram: () => string | undefined): AnalysisPool {
  // A worker has no use for the texts of rules.
  const withoutOwn = createStripper('own');
  return {
    analyse: async (files, options = {}) => {
      const found = await findAll(files, findProgram, options);
      const requests = files.map((file, index): AnalysisRequest => {
        const own = found.get(index);
        return { ...file, settings: withoutOwn(file.settings), ...(own && { own }) };
      });
      return pool.analyse(requests, options);
    },
    [Symbol.asyncDispose]: () => pool[Symbol.asyncDispose](),
  };
}

/** May a repository's rules have something to say of a file of that path? */
export function isForOwnRules(path: string, own: OwnRules | undefined): boolean {
  return own?.rules.some((rule) => reads(rule.language, path)) ?? false;
}

function reads(language: string, path: string): boolean {
  const known = astGrepLanguage(language);
  return known !== undefined && readsPath(known, path);
}

type Indexed = readonly [index: number, request: AnalysisRequest];

/** By the index of the request. */
async function findAll(
  files: readonly AnalysisRequest[],
  findProgram: () => string | undefined,
  { signal }: AnalyseOptions,
): Promise<ReadonlyMap<number, OwnFindings>> {
  const found = new Map<number, OwnFindings>();
  for (const [index, { path, settings }] of files.entries())
    if (isForOwnRules(path, settings.own)) found.set(index, nothingFound);
  const layers = layersOf(files);
  const program = layers.length === 0 ? undefined : findProgram();
  if (program === undefined) return found;
  const began = performance.now();
  for (const [own, layer] of layers) {
    const { scan } = await import('./scan.ts');
    const wanted = new Set(layer.flatMap(([, { settings }]) => Object.keys(settings.rules)));
    const rules = own.rules.filter(({ id }) => wanted.has(id));
    const byPath = await scan(
      { rules, files: layer.map(([, request]) => request) },
      { program, until: began + own.limits.seconds * 1_000, ...(signal && { signal }) },
    );
    for (const [index, { path }] of layer) found.set(index, byPath.get(path) ?? nothingFound);
  }
  return found;
}

const nothingFound: OwnFindings = { matches: [], comments: [], syntaxErrors: 0 };

/** Files of one run: with the same rules, and each path once. One path comes several times where several fixes are tried. */
function layersOf(files: readonly AnalysisRequest[]): readonly (readonly [OwnRules, readonly Indexed[]])[] {
  const layers: (readonly [OwnRules, Indexed[]])[] = [];
  const timesSeen = new Map<string, number>();
  for (const [index, request] of files.entries()) {
    const { path, text } = request;
    const { own, limits } = request.settings;
    if (own === undefined || !isForOwnRules(path, own)) continue;
    // It will not be analysed, whatever it holds.
    if (skipReasonOf(path, text, limits) !== undefined) continue;
    const before = timesSeen.get(path) ?? 0;
    timesSeen.set(path, before + 1);
    const ofSame = layers.filter(([rules]) => rules === own);
    const layer = ofSame[before];
    if (layer === undefined) layers.push([own, [[index, request]]]);
    else layer[1].push([index, request]);
  }
  return layers;
}
