import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import { bindingOfFunction } from '../_kit/origin/function-name.ts';
import { aroundCasts } from './around-casts.ts';
import { isConstantPath } from './constant-path.ts';
import { givenWhole } from './given-whole.ts';
import { memberOfStep } from './member-of-step.ts';
import { isPartOfPath, valuesOf } from './path-list.ts';
import { stepByFunction } from './step-by-function.ts';
import { isMadeBefore } from './step-made-before.ts';
import type { Pollution, Step } from './pollution.ts';
import { definesKey, isComputed } from './pollution.ts';

/** `at = at[part]` for each part of a path that was given, and then `at[last] = value`. */
export function* paths(file: TypeScriptFile): Generator<Pollution, void> {
  const seen = new Set<Binding>();
  let known: Trace | undefined;
  const trace = (): Trace => (known ??= createTrace(file, { heedsChecks: false, knows: givenWhole }));
  for (const step of file.tree.nodesOf('AssignmentExpression')) {
    const at = step.operator === '=' ? referenceOf(step.left)?.binding : undefined;
    const member = at && !seen.has(at) ? memberDownFrom(at, step.right) : undefined;
    if (at === undefined || member === undefined || !isPartOfPath(member.property, trace)) continue;
    seen.add(at);
    if (isMadeBefore(step, step.right)) continue;
    const write = setsAtEnd(step.right) ? member : (writeTo(at, step) ?? writeToResult(at, step));
    if (write !== undefined) yield { form: 'path', object: write.object, at: step.left };
  }
}

/** `at[key]` of `at = at[key]`, and of `next = at[key]; … at = next`. */
function memberDownFrom(at: Binding, right: Node): Step | undefined {
  const isOf = (member: Step | undefined) =>
    member !== undefined && referenceOf(unwrap(member.object))?.binding === at;
  const stepOf = (value: Node): Step | undefined => memberOfStep(value) ?? stepByFunction(value);
  const member = stepOf(right);
  if (isOf(member)) return member;
  const next = referenceOf(unwrap(right))?.binding;
  if (next === undefined || next === at) return undefined;
  return valuesOf(next)
    .map((value) => stepOf(value))
    .find(isOf);
}

/** `at = at[key] = isLast ? value : {}`, where the value was given. */
function setsAtEnd(right: Node): boolean {
  const write = unwrap(right);
  return write.type === 'AssignmentExpression' && isLastOrEmpty(write.right);
}

/** `isLast ? value : {}` */
function isLastOrEmpty(right: Node): boolean {
  const chosen = unwrap(right);
  if (chosen.type !== 'ConditionalExpression') return false;
  return [chosen.consequent, chosen.alternate].some((arm) => unwrap(arm).type === 'Identifier');
}

interface Write {
  readonly object: Node;
}

/** `at[last] = value`, where the value is more than the next empty object; also by the name that keeps the last `at`. */
function writeTo(at: Binding, step: Node): Write | undefined {
  const loop = loopAround(step);
  const kept = new Set<Binding>();
  for (const { identifier } of at.references) {
    const write = writeAt(identifier);
    if (write !== undefined) return write;
    const name = loop === undefined ? undefined : keptName(identifier, loop);
    if (name !== undefined) kept.add(name);
  }
  for (const { references } of kept)
    for (const { identifier } of references) {
      const write = writeAt(identifier);
      if (write !== undefined) return write;
    }
  return undefined;
}

/** `at[key] = value`, `at` of `Object.defineProperty(at, key, …)` */
export function writeAt(identifier: Node): Write | undefined {
  const use = aroundCasts(identifier);
  const member = parentOf(use);
  if (member?.type === 'CallExpression') return definesKey(member, use) ? { object: identifier } : undefined;
  if (member === undefined || keyOf(use) !== 'object' || !isComputed(member)) return undefined;
  const around = parentOf(member);
  if (around?.type !== 'AssignmentExpression' || keyOf(member) !== 'left') return undefined;
  const isWrite =
    around.operator === '=' &&
    (!isEmptyStep(around.right) || isLastOrEmpty(around.right) || isRecordAtEnd(around));
  return isWrite ? member : undefined;
}

/** `at[last] = { value, time }` after the loop; in it, that is what the steps of a tree are made of. */
function isRecordAtEnd(write: NodeOf<'AssignmentExpression'>): boolean {
  const record = unwrap(write.right);
  if (record.type !== 'ObjectExpression' || record.properties.length === 0) return false;
  const owner = enclosingFunction(write);
  return loopAround(write) === undefined && owner !== undefined && keyOf(owner) !== 'arguments';
}

/** `parent = walk(object, path)`, and `parent[last] = value` where `walk` gives what it came to. */
function writeToResult(at: Binding, step: Node): Write | undefined {
  const owner = enclosingFunction(step);
  const name = owner && bindingOfFunction(owner);
  if (owner === undefined || name === undefined || name.references.length > mostUses) return undefined;
  const isGiven = at.references.some(({ identifier }) => parentOf(identifier)?.type === 'ReturnStatement');
  if (!isGiven) return undefined;
  for (const { identifier } of name.references) {
    const call = keyOf(identifier) === 'callee' ? parentOf(identifier) : undefined;
    const declarator = call && parentOf(call);
    if (declarator?.type !== 'VariableDeclarator' || call?.type !== 'CallExpression') continue;
    if (call.arguments.some(isConstantPath)) continue;
    for (const use of referenceOf(declarator.id)?.binding?.references ?? []) {
      const write = writeAt(use.identifier);
      if (write !== undefined) return write;
    }
  }
  return undefined;
}

const mostUses = 50;

function loopAround(step: Node): Node | undefined {
  for (const around of ancestorsOf(step)) {
    if (isFunction(around)) return undefined;
    if (/^(?:For|While|DoWhile)\w*Statement$/.test(around.type)) return around;
  }
  return undefined;
}

/** `parent` of `parent = at` in the loop that goes down. */
function keptName(at: Node, loop: Node): Binding | undefined {
  const assignment = parentOf(at);
  if (assignment?.type !== 'AssignmentExpression' || keyOf(at) !== 'right' || assignment.operator !== '=')
    return undefined;
  for (const around of ancestorsOf(assignment))
    if (around === loop) return referenceOf(assignment.left)?.binding;
  return undefined;
}

export function isEmptyStep(right: Node): boolean {
  const step = unwrap(right);
  // `at[key] = at = {}`
  if (step.type === 'AssignmentExpression') return isEmptyStep(step.right);
  const { type } = step;
  return /^(?:Object|Array|Logical|Conditional)Expression$/.test(type);
}
