import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';

const steps = /^(?:then|catch|finally)$/;
const timers = /^(?:setTimeout|setInterval|setImmediate|nextTick|queueMicrotask|requestAnimationFrame)$/;

/** `.then(console.log('saved'))`, `.catch(next())`, `setTimeout(onChange(file), 100)`: by their names they only do something. */
export function givesNoFunction(call: NodeOf<'CallExpression'>): boolean {
  const around = parentOf(call);
  if (around?.type !== 'CallExpression' || keyOf(call) !== 'arguments') return false;
  const taker = nameOfCallee(around.callee) ?? '';
  const isTimer = timers.test(taker) && around.arguments[0] === call;
  if (!isTimer && !(steps.test(taker) && around.callee.type === 'MemberExpression')) return false;
  const callee = unwrap(call.callee);
  if (callee.type === 'Identifier') return isHandedIn(callee, isTimer);
  // The process ends here or a moment later.
  if (/^(?:nextTick|setImmediate)$/.test(taker) && propertyName(callee) === 'exit') return false;
  return callee.type === 'MemberExpression' && isDeed(callee);
}

/** A parameter that is a callback. */
function isHandedIn(callee: NodeOf<'Identifier'>, isTimer: boolean): boolean {
  const binding = referenceOf(callee)?.binding;
  if (binding?.kind !== 'param') return false;
  return /^(?:next|done|cb|callback)$/.test(callee.name) || (isTimer && /^on[A-Z]/.test(callee.name));
}

/** `console.error(…)`, `res.json(…)`, `process.exit(1)` */
function isDeed({ object, property }: NodeOf<'MemberExpression'>): boolean {
  const owner: Node = unwrap(object);
  const name = property.type === 'Identifier' ? property.name : '';
  if (owner.type !== 'Identifier') return false;
  if (isUndeclared(owner, 'console')) return /^(?:log|error|warn|info|debug)$/.test(name);
  if (isUndeclared(owner, 'process')) return name === 'exit';
  if (owner.name === 'res') return /^(?:json|send|end|sendStatus|redirect|render)$/.test(name);
  return /^(?:app|server)$/.test(owner.name) && propertyName(parentOf(property) ?? property) === 'listen';
}
