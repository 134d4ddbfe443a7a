import type { Node } from '../../../../languages/typescript/node.ts';
import { keyOf, parentOf, rangeOf, referenceOf } from '../../../../languages/typescript/node.ts';
import { isCall } from '../call.ts';
import type { Call } from '../call.ts';
import { holds } from '../holds.ts';
import { nameOfCallee } from '../name-of-callee.ts';
import { propertyName } from '../property-name.ts';
import { functionCalled } from './function-name.ts';

/** What does no more than this is short, and a call of it is soon looked at. */
const longestTest = 400;

/** `isHidden(name)` of the file, which looks at nothing but `path.extname(name)` or `name.endsWith('.png')`: the rest may be anything. */
export function asksForEnding({ callee, arguments: given }: Call): boolean {
  const owner = given.length === 1 ? functionCalled(callee) : undefined;
  const parameter = owner?.params[0];
  if (owner === undefined || parameter?.type !== 'Identifier') return false;
  const { start, end } = rangeOf(owner);
  if (end - start > longestTest) return false;
  const isRead = (part: Node) => referenceOf(part)?.binding?.declarations[0] === parameter;
  return holds(owner.body, isRead) && !holds(owner.body, (part) => isRead(part) && !isAskedForEnding(part));
}

function isAskedForEnding(name: Node): boolean {
  const around = parentOf(name);
  if (around === undefined) return false;
  if (isCall(around)) return nameOfCallee(around.callee) === 'extname';
  return keyOf(name) === 'object' && propertyName(around) === 'endsWith';
}
