import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, unwrap } from '../../../languages/typescript/node.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';

const pause = /^(?:sleep|delay|wait|pause|nextTick)$/i;

/** `Promise.resolve()`, `Promise.allSettled(all)`, `sleep(10)`, `new Promise((done) => setTimeout(done, 30))` */
export function neverFails(work: Node): boolean {
  const made = unwrap(work);
  if (made.type === 'NewExpression') {
    const [executor] = made.arguments;
    return isUndeclared(made.callee, 'Promise') && executor !== undefined && onlyResolves(unwrap(executor));
  }
  if (made.type !== 'CallExpression') return false;
  if (pause.test(nameOfCallee(made.callee) ?? '')) return true;
  const { callee } = made;
  if (callee.type !== 'MemberExpression' || !isUndeclared(callee.object, 'Promise')) return false;
  const method = propertyName(callee);
  return method === 'allSettled' || (method === 'resolve' && made.arguments.length === 0);
}

/** It has no name for failing; what it may throw at once is not looked at. */
function onlyResolves(executor: Node): boolean {
  return isFunction(executor) && executor.params.length < 2;
}
