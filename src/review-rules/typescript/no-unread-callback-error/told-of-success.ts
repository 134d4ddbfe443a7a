import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  isFunction,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { isCall } from '../_kit/call.ts';
import { constantTruthOf } from '../_kit/constant-truth-of.ts';
import { isInside } from '../_kit/is-inside.ts';

const taking = /^(?:cb|callback|done|next|fn)$/;
const resolving = /^(?:res|\w*[rR]esolve(?:r)?)$/;

/** Who is told in a callback, and always in the same way, that all went well: `done(null, value)`, `resolve(value)`. */
export function toldOfSuccess(callback: FunctionNode): string | undefined {
  const told = new Set<string | undefined>();
  const visit = (node: Node): void => {
    if (isFunction(node)) return;
    if (node.type === 'ConditionalExpression' || node.type === 'IfStatement') told.add(undefined);
    const taker = isCall(node) ? takerOf(unwrap(node.callee), callback) : undefined;
    if (taker !== undefined && isCall(node)) told.add(isGood(taker, node.arguments[0]) ? taker : undefined);
    walkChildren(node, visit);
  };
  visit(callback.body);
  return told.has(undefined) ? undefined : [...told][0];
}

function isGood(taker: string, first: Node | undefined): boolean {
  return resolving.test(taker) || first === undefined || constantTruthOf(first) === false;
}

/** A parameter of a function around. */
function takerOf(callee: Node, callback: FunctionNode): string | undefined {
  if (callee.type !== 'Identifier') return undefined;
  if (!taking.test(callee.name) && !resolving.test(callee.name)) return undefined;
  const binding = referenceOf(callee)?.binding;
  const isOuter = binding?.kind === 'param' && !isInside(binding.scope.node, callback);
  return isOuter ? callee.name : undefined;
}

/** Is it the `resolve` of a promise that could be rejected as well? */
export function canReject(callback: FunctionNode, taker: string): boolean {
  if (!resolving.test(taker)) return false;
  for (const at of ancestorsOf(callback)) {
    if (!isFunction(at)) continue;
    const [resolve, reject] = at.params;
    if (resolve?.type !== 'Identifier' || resolve.name !== taker) continue;
    return reject?.type === 'Identifier' && parentOf(at)?.type === 'NewExpression';
  }
  return false;
}
