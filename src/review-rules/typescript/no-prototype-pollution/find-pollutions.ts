import type { FunctionNode } from '../../../languages/typescript/node.ts';
import { enclosingFunction } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Source } from './asked-target.ts';
import { asksTarget, readSource } from './asked-target.ts';
import { fetched } from './fetched-parents.ts';
import { passesFunctions } from './half-guard.ts';
import { isJustMade } from './just-made.ts';
import { createKeyGuards, knowsBadKeys, withoutComments } from './key-guards.ts';
import { mergeSteps } from './merge-steps.ts';
import { merges } from './merges.ts';
import { isOfTheProgram } from './of-the-program.ts';
import { nestedLoops } from './nested-loops.ts';
import { descents } from './path-descents.ts';
import { folds } from './path-folds.ts';
import { paths } from './paths.ts';
import { sections } from './parsed-sections.ts';
import type { Pollution } from './pollution.ts';
import { requests } from './request-keys.ts';
import { stackedMerges } from './stacked-merges.ts';

export function* findPollutions(file: TypeScriptFile): Generator<Pollution, void> {
  const found = foundIn(file);
  if (found.length === 0) return;
  const guards = createKeyGuards(file);
  const code = withoutComments(file);
  const sources = new Map<FunctionNode, Source>();
  const told = new Set<FunctionNode>();
  for (const pollution of found) {
    const owner = enclosingFunction(pollution.object);
    // One guard mends all of a function.
    if (owner !== undefined && told.has(owner)) continue;
    if (guards.keepOut(pollution.object)) continue;
    const source = owner && (sources.get(owner) ?? readSource(owner, code));
    if (owner !== undefined && source !== undefined) sources.set(owner, source);
    if (owner !== undefined && isOfTheProgram(pollution, owner, file)) continue;
    if (source !== undefined && asksTarget(pollution, source, code)) continue;
    if (isJustMade(pollution.object, file) || isKeptOutOnTheWay(pollution, owner, code)) continue;
    const isGuarded = guards.keepHalfOut(pollution.object);
    if (isGuarded && (source === undefined || !isHalf(pollution, source, file))) continue;
    if (owner !== undefined) told.add(owner);
    yield isGuarded ? { ...pollution, isHalf: true } : pollution;
  }
}

function foundIn(file: TypeScriptFile): readonly Pollution[] {
  return [
    ...merges(file),
    ...mergeSteps(file),
    ...stackedMerges(file),
    ...nestedLoops(file),
    ...paths(file),
    ...folds(file),
    ...fetched(file),
    ...descents(file),
    ...sections(file),
    ...requests(file),
  ];
}

/** Where another function goes down: does it ask what it comes to, or know bad keys? */
function isKeptOutOnTheWay(
  pollution: Pollution,
  owner: FunctionNode | undefined,
  code: TypeScriptFile,
): boolean {
  const walker = pollution.at && enclosingFunction(pollution.at);
  if (walker === undefined || walker === owner) return false;
  const source = readSource(walker, code);
  return knowsBadKeys(source.text) || asksTarget(pollution, source, code);
}

function isHalf({ form, object }: Pollution, { text }: Source, file: TypeScriptFile): boolean {
  return form !== 'request' && passesFunctions(object, text, file);
}
