import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { isReassigned } from '../../../languages/typescript/scope.ts';
import { isCall } from './call.ts';

/** `window` for the name `root` in `(function (root) { … })(window)`; undefined: it is no such parameter. */
export function givenAtOnce(name: Node): Node | undefined {
  const binding = referenceOf(name)?.binding;
  const owner = binding?.kind === 'param' ? binding.scope.node : undefined;
  if (binding === undefined || owner === undefined || !isFunction(owner) || isReassigned(binding))
    return undefined;
  let at: Node = owner;
  for (let around = parentOf(at); around !== undefined && unwrap(around) === owner; around = parentOf(at))
    at = around;
  const call = parentOf(at);
  if (call === undefined || !isCall(call) || keyOf(at) !== 'callee') return undefined;
  const index = owner.params.findIndex((one) => one === binding.declarations[0]);
  const isCertain = index >= 0 && call.arguments.every(({ type }) => type !== 'SpreadElement');
  return isCertain ? call.arguments[index] : undefined;
}
