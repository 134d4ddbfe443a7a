import type { Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction, isFunction, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { holds } from '../_kit/holds.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';

/** `load().then((user) => { expect(user.name)… });` of a test that does not wait for it: it passes whatever is expected. */
export function isUnseenExpectation(call: Node): boolean {
  if (call.type !== 'CallExpression' || !/^(?:then|catch)$/.test(propertyName(unwrap(call.callee)) ?? ''))
    return false;
  const home = enclosingFunction(call);
  const test = home && parentOf(home);
  if (home === undefined || home.params.length > 0 || test?.type !== 'CallExpression') return false;
  if (!/^(?:it|test|specify|only)$/.test(nameOfCallee(test.callee) ?? '')) return false;
  return call.arguments.some((given) => expects(given));
}

function expects(given: Node): boolean {
  const callback = functionBehind(given);
  if (callback === undefined || !isFunction(callback)) return false;
  return holds(callback.body, (node) => node.type === 'CallExpression' && isExpectation(node.callee));
}

/** `expect(x)`, `assert(x)`, `assert.equal(x, y)` */
function isExpectation(callee: Node): boolean {
  const bare = unwrap(callee);
  const owner = bare.type === 'MemberExpression' ? unwrap(bare.object) : bare;
  return owner.type === 'Identifier' && /^(?:expect|assert)$/.test(owner.name);
}
