import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction, isFunction, keyOf, parentOf } from '../../../languages/typescript/node.ts';
import { lookUp } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import type { HandleLeak } from './leak.ts';
import type { ResourceKind } from './resource-kind.ts';
import { isRelease } from './round-leaks.ts';
import { wayThrough } from './way-past.ts';

/**
 * `pool.getConnection((err, c) => c.query(sql, (error, rows) => { if (error) return done(error); c.release(); … }))`: what
 * a callback is given is given back by a callback in it, and not on each of its ways.
 */
export function wayOutOfCallback(
  callback: FunctionNode,
  resource: ResourceKind,
  file: TypeScriptFile,
): HandleLeak['way'] | undefined {
  const [, given] = callback.params;
  if (given?.type !== 'Identifier') return undefined;
  const binding = lookUp(file.tree.scopeOf(callback.body), given.name);
  if (binding?.declarations[0] !== given || binding.scope.isDynamic) return undefined;
  const uses = binding.references.flatMap(({ identifier, isInitial }) => (isInitial ? [] : [identifier]));
  const homes = new Set(uses.map((use) => enclosingFunction(use)));
  homes.delete(callback);
  const [inner, other] = homes;
  if (inner === undefined || other !== undefined || !isFunction(inner)) return undefined;
  if (!uses.every((use) => keyOf(use) === 'object') || !isCalledBack(inner, callback, uses)) return undefined;
  if (inner.body.type !== 'BlockStatement') return undefined;
  const way = wayThrough(inner.body.body, (node) => isRelease(node, binding, resource));
  return way === 'return' ? way : undefined;
}

/** The last argument of a method of the resource, called once. */
function isCalledBack(inner: FunctionNode, callback: FunctionNode, uses: readonly Node[]): boolean {
  const call = parentOf(inner);
  if (call === undefined || !isCall(call) || call.arguments.at(-1) !== inner) return false;
  const { callee } = call;
  return (
    callee.type === 'MemberExpression' && uses.includes(callee.object) && enclosingFunction(call) === callback
  );
}
