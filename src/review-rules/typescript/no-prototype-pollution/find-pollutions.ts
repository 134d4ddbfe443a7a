import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import { writtenValue } from '../_kit/written-value.ts';
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
import { isComputed } from './pollution.ts';
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

/** `all[req.body.name][req.body.field] = value` */
function* requests(file: TypeScriptFile): Generator<Pollution, void> {
  let trace: Trace | undefined;
  for (const { left } of file.tree.nodesOf('AssignmentExpression')) {
    if (!isComputed(left)) continue;
    const object = memberKept(left.object);
    if (!isComputed(object)) continue;
    trace ??= createTrace(file);
    if (trace.of(object.property) === 'request' && trace.of(left.property) === 'request')
      yield { form: 'request', object };
  }
}

/** `all[name]` of `const own = all[name]`, `(all[name] ??= {})` and `all[name] || {}`. */
function memberKept(object: Node): Node {
  const value = writtenValue(object);
  if (value.type === 'AssignmentExpression' && value.operator !== '=') return unwrap(value.left);
  if (value.type === 'LogicalExpression' && value.operator !== '&&') return unwrap(value.left);
  return value;
}
