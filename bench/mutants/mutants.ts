// Which places of which files are broken how.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RepoPath } from '../../src/domain/ids.ts';
import { typescript } from '../../src/languages/typescript/typescript.ts';
import { damaged } from './mutant.ts';
import type { Damage } from './mutant.ts';
import { operators } from './operators.ts';
import { hashOf } from './sources.ts';
import type { Package } from './sources.ts';

/** Of one operator: in all, and in a package. */
const [mostMutants, mostPerPackage] = [60, 2];

export interface Mutant {
  readonly operator: string;
  readonly package: Package;
  readonly path: RepoPath;
  readonly damage: Damage;
}

/** The same on every machine. */
export function chosenMutants(packages: readonly Package[]): readonly Mutant[] {
  const all = packages.flatMap((one) => {
    const texts = textsOf(one);
    const isRead = ({ path, damage }: Mutant): boolean =>
      typescript.parse(path, damaged(texts.get(path) ?? '', damage)).kind === 'parsed';
    return fewOf(mutantsOf(one, texts), (list) => list.filter(isRead).take(mostPerPackage));
  });
  return fewOf(all, (list) => list.take(mostMutants));
}

/** Some of each operator, in a fixed shuffle. */
function fewOf(
  mutants: readonly Mutant[],
  pick: (list: IteratorObject<Mutant>) => Iterable<Mutant>,
): readonly Mutant[] {
  const byOperator = Map.groupBy(mutants, ({ operator }) => operator);
  return [...byOperator.values()].flatMap((list) => [
    ...pick(list.toSorted((a, b) => keyOf(a) - keyOf(b)).values()),
  ]);
}

function keyOf({ operator, package: { name }, path, damage }: Mutant): number {
  return hashOf(`${operator} ${name} ${path} ${damage.range.start}`);
}

function textsOf({ folder, paths }: Package): ReadonlyMap<RepoPath, string> {
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

function mutantsOf(one: Package, texts: ReadonlyMap<RepoPath, string>): readonly Mutant[] {
  return [...texts].flatMap(([path, text]) => {
    const parsed = typescript.parse(path, text);
    if (parsed.kind === 'broken') return [];
    return Object.entries(operators).flatMap(([operator, damagesOf]) =>
      [...damagesOf(parsed.file)].map((damage) => ({ operator, package: one, path, damage })),
    );
  });
}
