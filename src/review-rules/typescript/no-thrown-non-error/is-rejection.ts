import type { NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { propertyName } from '../_kit/property-name.ts';

/** `Promise.reject(…)`, and `reject(…)` of `new Promise((resolve, reject) => …)`. */
export function isRejection({ callee }: NodeOf<'CallExpression'>): boolean {
  const called = unwrap(callee);
  if (called.type === 'MemberExpression')
    return propertyName(called) === 'reject' && isGlobalName(called.object, 'Promise');
  const declared = referenceOf(called)?.binding?.declarations[0];
  const executor = declared && parentOf(declared);
  if (executor === undefined || !isFunction(executor) || executor.params[1] !== declared) return false;
  const promise = keyOf(executor) === 'arguments' ? parentOf(executor) : undefined;
  return promise?.type === 'NewExpression' && isGlobalName(promise.callee, 'Promise');
}
