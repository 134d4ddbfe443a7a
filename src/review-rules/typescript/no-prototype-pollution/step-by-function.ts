import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { holds } from '../_kit/holds.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { functionCalled } from '../_kit/origin/function-name.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { Step } from './pollution.ts';
import { isComputed } from './pollution.ts';

/**
 * `at` and `key` of `step(at, key)`, where a function of this file gives what the first has under the second, or one of
 * another file is called `get`.
 */
export function stepByFunction(value: Node): Step | undefined {
  const call = unwrap(value);
  if (call.type !== 'CallExpression') return undefined;
  const [object, property, ...others] = call.arguments;
  if (object === undefined || property === undefined) return undefined;
  const getter = functionCalled(call.callee);
  const isStep =
    getter === undefined
      ? others.length === 0 && isImportedGetter(call.callee)
      : readsFirstBySecond(getter) && !asksForOwn(getter);
  return isStep ? { object, property } : undefined;
}

function isImportedGetter(callee: Node): boolean {
  return callee.type === 'Identifier' && callee.name === 'get' && moduleMemberOf(callee) !== undefined;
}

function readsFirstBySecond({ params: [object, key], body }: FunctionNode): boolean {
  if (object?.type !== 'Identifier' || key?.type !== 'Identifier') return false;
  return holds(
    body,
    (part) => isComputed(part) && isDeclaredAt(part.object, object) && isDeclaredAt(part.property, key),
  );
}

function isDeclaredAt(use: Node, parameter: Node): boolean {
  return referenceOf(unwrap(use))?.binding?.declarations[0] === parameter;
}

function asksForOwn({ body }: FunctionNode): boolean {
  return holds(body, (part) => {
    const name = part.type === 'Identifier' ? part.name : propertyName(part);
    return name !== undefined && /^has(?:Own\w*)?$/.test(name);
  });
}
