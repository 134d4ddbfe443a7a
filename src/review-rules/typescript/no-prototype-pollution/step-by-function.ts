import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { holds } from '../_kit/holds.ts';
import { functionCalled } from '../_kit/origin/function-name.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { Step } from './pollution.ts';
import { isComputed } from './pollution.ts';

/** `at` and `key` of `step(at, key)`, where a function of this file gives what the first has under the second. */
export function stepByFunction(value: Node): Step | undefined {
  const call = unwrap(value);
  if (call.type !== 'CallExpression') return undefined;
  const [object, property] = call.arguments;
  const getter = object === undefined || property === undefined ? undefined : functionCalled(call.callee);
  if (object === undefined || property === undefined || getter === undefined) return undefined;
  return readsFirstBySecond(getter) && !asksForOwn(getter) ? { object, property } : undefined;
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
