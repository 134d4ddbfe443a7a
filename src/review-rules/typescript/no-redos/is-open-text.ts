import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { isReassigned } from '../../../languages/typescript/scope.ts';
import { isCall } from '../_kit/call.ts';
import { isOpenParameter } from '../_kit/is-open-parameter.ts';
import { bindingOfFunction } from '../_kit/origin/function-name.ts';

/** Functions that hand a text on to each other. */
const longestChain = 3;
/** A function that is called more often is not followed. */
const mostCalls = 20;

/** Is this what anybody gives who calls: an open parameter, or one of a function that such a parameter is handed on to? */
export function isOpenText(text: Node, steps = longestChain): boolean {
  const name = unwrap(text);
  const binding = referenceOf(name)?.binding;
  if (binding?.kind !== 'param' || isReassigned(binding)) return false;
  if (isOpenParameter(name)) return true;
  const owner = binding.scope.node;
  if (steps === 0 || !isFunction(owner)) return false;
  const index = owner.params.findIndex((one) => one === binding.declarations[0]);
  const uses = index === -1 ? [] : (bindingOfFunction(owner)?.references ?? []);
  if (uses.length > mostCalls) return false;
  return uses.some(({ identifier }) => {
    const call = keyOf(identifier) === 'callee' ? parentOf(identifier) : undefined;
    if (call === undefined || !isCall(call)) return false;
    const given = call.arguments[index];
    return given !== undefined && isOpenText(given, steps - 1);
  });
}
