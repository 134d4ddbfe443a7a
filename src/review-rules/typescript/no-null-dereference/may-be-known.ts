import type { NullReason } from '../../../domain/file-outline.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { isComparison } from '../_kit/is-comparison.ts';
import { isCondition } from '../_kit/is-condition.ts';
import { comesFromOutside } from '../_kit/comes-from-outside.ts';
import { madeFrom } from '../_kit/made-from.ts';

/** What is used more often is not looked at each time. */
const mostUses = 200;

/**
 * May the caller know that there is a result: is what it gives a constant, or from a loop, or has it been asked about
 * before? Without arguments: is the call made only under a condition?
 */
export function mayBeKnown(call: NodeOf<'CallExpression'>, reason: NullReason): boolean {
  const names = namesIn(call);
  const [argument] = call.arguments;
  if (argument === undefined) return isUnderCondition(call);
  // What fails does so for reasons of its own.
  if (reason === 'failure') return names.size === 0;
  if (call.arguments.some((one) => isFunction(unwrap(one)))) return true;
  if (
    (names.size === 0 && !isFromOutside(call)) ||
    [...names].some((binding) => isAskedBefore(binding, call))
  )
    return true;
  return !isFromOutside(call) && [...names].some(isChosen);
}

/** Somebody outside of the program decides what is asked for. */
export function isFromOutside({ arguments: given }: NodeOf<'CallExpression'>): boolean {
  return given.some((one) => madeFrom(one).some((part) => comesFromOutside(part)));
}

/** The variables that decide what is asked for. */
function namesIn({ arguments: given }: NodeOf<'CallExpression'>): ReadonlySet<Binding> {
  const found = new Set<Binding>();
  const visit = (node: Node): void => {
    if (isFunction(node)) return;
    const binding = referenceOf(node)?.binding;
    if (binding !== undefined) found.add(binding);
    walkChildren(node, visit);
  };
  for (const one of given) visit(one);
  return found;
}

/** The variable of a loop, or of a callback: what a list holds is mostly known where the list is. */
function isChosen({ kind, declarations, scope }: Binding): boolean {
  const owner = declarations[0] && parentOf(declarations[0]);
  if (kind === 'param') {
    const home = scope.node;
    return isFunction(home) && keyOf(home) === 'arguments';
  }
  const declaration = owner && parentOf(owner);
  return declaration !== undefined && keyOf(declaration) === 'left';
}

/** A test, a comparison or a choice in the same function, further up. */
function isAskedBefore({ references }: Binding, call: Node): boolean {
  if (references.length > mostUses) return true;
  const home = enclosingFunction(call);
  const from = home === undefined ? 0 : rangeOf(home).start;
  const to = rangeOf(call).start;
  return references.some(({ identifier }) => {
    const { start } = rangeOf(identifier);
    return start >= from && start < to && isQuestion(identifier);
  });
}

/** Is the truth of something looked at that is made of it? */
function isQuestion(name: Node): boolean {
  let at = name;
  for (let around = parentOf(at); around !== undefined; at = around, around = parentOf(at)) {
    if (isCondition(at)) return true;
    switch (around.type) {
      case 'BinaryExpression':
        if (isComparison(around.operator) || around.operator === 'in') return true;
        break;
      case 'SwitchStatement':
        return keyOf(at) === 'discriminant';
      case 'MemberExpression':
      case 'OptionalMemberExpression':
      case 'CallExpression':
      case 'UnaryExpression':
      case 'LogicalExpression':
        break;
      default:
        return false;
    }
  }
  return false;
}

function isUnderCondition(call: Node): boolean {
  let at = call;
  for (const around of ancestorsOf(call)) {
    if (isFunction(around)) return false;
    if (around.type === 'IfStatement' || around.type === 'ConditionalExpression') {
      if (keyOf(at) !== 'test') return true;
    } else if (around.type === 'LogicalExpression' && keyOf(at) === 'right') return true;
    at = around;
  }
  return false;
}
