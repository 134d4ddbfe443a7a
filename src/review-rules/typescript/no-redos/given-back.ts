import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { functionCalled } from '../_kit/origin/function-name.ts';
import type { Trace } from '../_kit/origin/trace.ts';

/** A function with more ways out is not followed. */
const mostResults = 10;

/** The argument that a function of this file gives back as it came: `return isShort(url) ? 'github:' + url : url`. */
export function givenBack(call: Call, trace: Trace): Node | undefined {
  const owner = functionCalled(call.callee);
  if (owner === undefined || owner.async || owner.generator) return undefined;
  const results = trace.resultsOf(owner);
  if (results.length > mostResults) return undefined;
  const index = results.map((result) => parameterIn(result, owner)).find((one) => one !== undefined);
  return index === undefined ? undefined : call.arguments[index];
}

/** The number of the parameter that an expression is, or may be. */
function parameterIn(expression: Node, owner: FunctionNode): number | undefined {
  const value = unwrap(expression);
  if (value.type === 'ConditionalExpression')
    return parameterIn(value.consequent, owner) ?? parameterIn(value.alternate, owner);
  if (value.type === 'LogicalExpression' && value.operator !== '&&') return parameterIn(value.left, owner);
  const binding = value.type === 'Identifier' ? referenceOf(value)?.binding : undefined;
  if (binding?.kind !== 'param' || binding.scope.node !== owner) return undefined;
  const index = owner.params.findIndex((one) => one === binding.declarations[0]);
  return index === -1 ? undefined : index;
}
