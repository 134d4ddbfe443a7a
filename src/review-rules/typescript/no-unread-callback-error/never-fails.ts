import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { isNullLiteral } from '../_kit/is-null-literal.ts';
import { methodBehind } from '../_kit/method-behind.ts';

/** Who calls back is written in the file, or works through functions that are given beside the callback, and none gives an error. */
export function neverFails(call: Call, file: TypeScriptFile): boolean {
  const callee = unwrap(call.callee);
  const own = callee.type === 'MemberExpression' ? methodBehind(callee) : functionBehind(callee);
  if (own !== undefined && isFunction(own)) return givesNoError(own, file);
  const workers = call.arguments
    .slice(0, -1)
    .flatMap((one): FunctionNode[] => (isFunction(one) ? [one] : []));
  return workers.length > 0 && workers.every((one) => givesNoError(one, file));
}

/** Its last parameter is called with nothing in the place of the error, and is not handed on. */
function givesNoError(node: FunctionNode, file: TypeScriptFile): boolean {
  const last = node.params.at(-1);
  if (last?.type !== 'Identifier') return false;
  const references = file.tree.scopeOf(node).bindings.get(last.name)?.references ?? [];
  return references.length > 0 && references.every(({ identifier }) => isCalledWithoutError(identifier));
}

function isCalledWithoutError(name: Node): boolean {
  const call = parentOf(name);
  if (call?.type !== 'CallExpression' || keyOf(name) !== 'callee') return false;
  const [error] = call.arguments;
  return error === undefined || isNullLiteral(error);
}
