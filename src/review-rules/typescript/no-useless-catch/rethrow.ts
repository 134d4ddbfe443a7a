import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { enclosingFunction, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { propertyName } from '../_kit/property-name.ts';

/** A handler that only passes its error on. `reject`: as a rejected promise, which an `async` function makes of a throw anyway. */
export interface Rethrow {
  readonly name: string;
  readonly by: 'throw' | 'reject';
  /** Nothing stands after it in the handler. */
  readonly isAll: boolean;
}

/** What the handler of a `try` does first, when that is to pass on the error it caught. */
export function rethrowOf({ param, body }: NodeOf<'CatchClause'>): Rethrow | undefined {
  const [first] = body.body;
  if (param?.type !== 'Identifier' || first === undefined) return undefined;
  const isAll = body.body.length === 1;
  if (first.type === 'ThrowStatement')
    return isName(first.argument, param) ? { name: param.name, by: 'throw', isAll } : undefined;
  if (first.type !== 'ReturnStatement' || first.argument == null) return undefined;
  if (!isRejection(first.argument, param)) return undefined;
  const around = enclosingFunction(first);
  return around?.async === true && !around.generator ? { name: param.name, by: 'reject', isAll } : undefined;
}

/** The same for a function given to `.catch(…)`. */
export function rethrowOfCallback(callback: Node | undefined): Rethrow | undefined {
  if (callback?.type !== 'ArrowFunctionExpression' && callback?.type !== 'FunctionExpression')
    return undefined;
  const [param, ...others] = callback.params;
  if (param?.type !== 'Identifier' || others.length > 0 || callback.generator === true) return undefined;
  return passesOn(callback, param) ? { name: param.name, by: 'throw', isAll: true } : undefined;
}

function passesOn({ body }: FunctionNode, param: NodeOf<'Identifier'>): boolean {
  if (body.type !== 'BlockStatement') return isRejection(body, param);
  const [only, ...others] = body.body;
  if (others.length > 0) return false;
  if (only?.type === 'ThrowStatement') return isName(only.argument, param);
  return only?.type === 'ReturnStatement' && only.argument != null && isRejection(only.argument, param);
}

function isRejection(expression: Node, param: NodeOf<'Identifier'>): boolean {
  const call = unwrap(expression);
  if (call.type !== 'CallExpression' || call.arguments.length !== 1) return false;
  const [argument] = call.arguments;
  const { callee } = call;
  return (
    callee.type === 'MemberExpression' &&
    propertyName(callee) === 'reject' &&
    isGlobalName(callee.object, 'Promise') &&
    argument !== undefined &&
    isName(argument, param)
  );
}

/** Is this the variable that `param` declares? */
function isName(expression: Node, param: NodeOf<'Identifier'>): boolean {
  const name = unwrap(expression);
  if (name.type !== 'Identifier') return false;
  return referenceOf(name)?.binding?.declarations[0] === param;
}
