import type { Node } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  isFunction,
  keyOf,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isPartOfPath } from './path-list.ts';
import type { ComputedMember, Pollution } from './pollution.ts';
import { isComputed } from './pollution.ts';

/** `at = at[part]` for each part of a path that was given, and then `at[last] = value`. */
export function* paths(file: TypeScriptFile): Generator<Pollution, void> {
  const seen = new Set<Binding>();
  for (const step of file.tree.nodesOf('AssignmentExpression')) {
    const at = step.operator === '=' ? referenceOf(step.left)?.binding : undefined;
    const member = at && memberOfStep(step.right);
    if (at === undefined || member === undefined || seen.has(at)) continue;
    if (referenceOf(unwrap(member.object))?.binding !== at || !isPartOfPath(member.property)) continue;
    seen.add(at);
    const write = setsAtEnd(step.right) ? member : writeTo(at, step);
    if (write !== undefined) yield { form: 'path', object: write.object, at: step.left };
  }
}

/** `at = at[key] = isLast ? value : {}`, where the value was given. */
function setsAtEnd(right: Node): boolean {
  const write = unwrap(right);
  const chosen = write.type === 'AssignmentExpression' ? unwrap(write.right) : undefined;
  if (chosen?.type !== 'ConditionalExpression' || unwrap(chosen.test).type !== 'BinaryExpression')
    return false;
  return referenceOf(unwrap(chosen.consequent))?.binding?.kind === 'param';
}

/** The `at[key]` in `at = at[key]`, `at = at[key] = {}` and `at = at[key] ?? (at[key] = {})`. */
export function memberOfStep(right: Node): ComputedMember | undefined {
  let value = unwrap(right);
  for (;;) {
    if (value.type === 'AssignmentExpression' || value.type === 'LogicalExpression')
      value = unwrap(value.left);
    else return isComputed(value) ? value : undefined;
  }
}

/** `at[last] = value`, where the value is more than the next empty object; also by the name that keeps the last `at`. */
function writeTo(at: Binding, step: Node): ComputedMember | undefined {
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

export function writeAt(identifier: Node): ComputedMember | undefined {
  const member = parentOf(identifier);
  if (member === undefined || keyOf(identifier) !== 'object' || !isComputed(member)) return undefined;
  const around = parentOf(member);
  if (around?.type !== 'AssignmentExpression' || keyOf(member) !== 'left') return undefined;
  return around.operator === '=' && !isEmptyStep(around.right) ? member : undefined;
}

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
  const { type } = unwrap(right);
  return /^(?:Object|Array|Logical|Conditional)Expression$/.test(type);
}
