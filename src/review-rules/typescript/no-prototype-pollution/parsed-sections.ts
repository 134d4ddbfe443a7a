import type { Node } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  isFunction,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { holds } from '../_kit/holds.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import { isCutText } from './cut-text.ts';
import { valuesOf } from './path-list.ts';
import { memberOfStep } from './member-of-step.ts';
import type { ComputedMember, Pollution } from './pollution.ts';
import { isComputed } from './pollution.ts';

/** `sections[name][key] = value`, where both keys are cut out of a text that was given, as of an `.ini` file. */
export function* sections(file: TypeScriptFile): Generator<Pollution, void> {
  let trace: Trace | undefined;
  for (const { left, operator } of file.tree.nodesOf('AssignmentExpression')) {
    if (operator !== '=' || !isComputed(left) || !isCutText(left.property)) continue;
    const root = membersUnder(left.object)
      .filter(({ property }) => isCutText(property))
      .map(({ object }) => referenceOf(unwrap(object))?.binding)
      .find((binding) => binding !== undefined && isPlainObject(binding) && !isFilledAnew(binding));
    if (root === undefined) continue;
    trace ??= createTrace(file, { heedsChecks: false });
    if (getsText(left, file, trace)) yield { form: 'path', object: left.object };
  }
}

/** `sections[name]`, or what its name is given; `section = sections[name] = {}` is an object of its own. */
export function membersUnder(object: Node): readonly ComputedMember[] {
  const bare = unwrap(object);
  if (isComputed(bare)) return [bare];
  const binding = referenceOf(bare)?.binding;
  return (binding === undefined ? [] : valuesOf(binding)).flatMap((value) => {
    const given = unwrap(value);
    const isOwn = given.type === 'AssignmentExpression' && unwrap(given.right).type === 'ObjectExpression';
    const member = isOwn ? undefined : memberOfStep(given);
    return member === undefined ? [] : [member];
  });
}

/** `sections = {}`, and what was given to be filled. */
function isPlainObject(binding: Binding): boolean {
  if (binding.kind === 'param') return true;
  return valuesOf(binding).some((value) => {
    const given = unwrap(value);
    return given.type === 'ObjectExpression' && given.properties.length === 0;
  });
}

/** `sections[name] = {}` or `= []`, whatever was there before. */
export function isFilledAnew(binding: Binding): boolean {
  return binding.references.some(({ identifier }) => {
    const member = parentOf(identifier);
    const around = member && isComputed(member) ? parentOf(member) : undefined;
    if (around?.type !== 'AssignmentExpression' || around.left !== member) return false;
    return /^(?:Object|Array)Expression$/.test(unwrap(around.right).type) && !isAskedFor(around, binding);
  });
}

function isAskedFor(node: Node, binding: Binding): boolean {
  for (const around of ancestorsOf(node)) {
    if (isFunction(around)) return false;
    if (around.type === 'LogicalExpression') return true;
    const test =
      around.type === 'IfStatement' || around.type === 'ConditionalExpression' ? around.test : undefined;
    if (test && holds(test, (part) => referenceOf(part)?.binding === binding)) return true;
  }
  return false;
}

/** Does a function around get something from elsewhere? */
export function getsText(node: Node, { tree }: TypeScriptFile, trace: Trace): boolean {
  for (let owner = enclosingFunction(node); owner !== undefined; owner = enclosingFunction(owner)) {
    const { bindings } = tree.scopeOf(owner);
    for (const parameter of owner.params) {
      const given = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
      const binding = given.type === 'Identifier' ? bindings.get(given.name) : undefined;
      if (binding !== undefined && trace.ofBinding(binding) !== 'harmless') return true;
    }
  }
  return false;
}
