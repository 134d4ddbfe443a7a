import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptTree } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { isCondition } from '../_kit/is-condition.ts';
import { propertyName } from '../_kit/property-name.ts';
import { reachesEndOf } from '../_kit/statement-flow.ts';
import { endsByLeaving, isOther, returnsOf } from './silent-callback.ts';
import type { SilentCallback } from './silent-callback.ts';

/** `.then((a) => { f(a); }).then((b) => b.id)`: the first one gives nothing, and the next one opens it. */
export function silentThenOf(call: Call, tree: TypeScriptTree): SilentCallback | undefined {
  const [callback, ...others] = call.arguments;
  if (others.length > 0 || callback === undefined || !isThen(call) || !isFunction(callback)) return undefined;
  const next = nextThen(call);
  if (next === undefined || callback.generator === true || callback.body.type !== 'BlockStatement')
    return undefined;
  if (!opensFirst(next, tree) || !reachesEndOf(callback) || endsByLeaving(callback)) return undefined;
  if (returnsOf(callback).length > 0) return undefined;
  return { method: 'then', callback, manner: 'never', returned: undefined, isForEffect: false };
}

function isThen(call: Call): boolean {
  const callee = unwrap(call.callee);
  return propertyName(callee) === 'then' && 'object' in callee && !isOther(callee.object as Node);
}

/** The callback of the `then` that is chained on this one. */
function nextThen(call: Call): FunctionNode | undefined {
  const member = parentOf(call);
  const next = member === undefined ? undefined : parentOf(member);
  if (member === undefined || propertyName(member) !== 'then') return undefined;
  if (next === undefined || !isCall(next) || next.callee !== member) return undefined;
  const [callback] = next.arguments;
  return callback !== undefined && isFunction(callback) ? callback : undefined;
}

/** Its parameter is taken apart, or a part of it is read without a question, or all of them are. */
export function opensFirst(callback: FunctionNode, tree: TypeScriptTree): boolean {
  const [first] = callback.params;
  if (first?.type === 'ObjectPattern' || first?.type === 'ArrayPattern') return true;
  if (first?.type !== 'Identifier') return false;
  const references = tree.scopeOf(callback).bindings.get(first.name)?.references ?? [];
  if (references.some(({ identifier, access }) => access !== 'read' || isCondition(identifier))) return false;
  return references.some(({ identifier }) => {
    const around = parentOf(identifier);
    return (
      (around?.type === 'MemberExpression' && around.object === identifier) ||
      around?.type === 'SpreadElement'
    );
  });
}
