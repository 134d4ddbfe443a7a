import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { mayFindSigns } from '../_kit/origin/matched-text.ts';
import type { Known } from '../_kit/origin/trace.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** What a callback gets is a part of what is gone through: of `JSON.parse(text, (key, value) => …)`, `text.replace(pattern, (all, group) => …)` and `each(list, (item) => …)` */
export function givenByCallback(expression: Node): Known | undefined {
  const binding = expression.type === 'Identifier' ? referenceOf(expression)?.binding : undefined;
  const name = binding?.declarations[0];
  const callback = binding?.scope.node;
  if (name === undefined || binding?.kind !== 'param' || callback === undefined || !isFunction(callback))
    return undefined;
  const call = keyOf(callback) === 'arguments' ? parentOf(callback) : undefined;
  const index = callback.params.findIndex((one) => one === name);
  const whole = call && isCall(call) && index !== -1 ? wholeOf(call, callback, index) : undefined;
  return whole && { key: name, values: [whole] };
}

function wholeOf(
  { callee, arguments: given }: Call,
  callback: FunctionNode,
  index: number,
): Node | undefined {
  const [first, second] = given;
  if (first === undefined || second !== callback) return undefined;
  const name = nameOfCallee(callee) ?? '';
  const object = callee.type === 'MemberExpression' ? callee.object : undefined;
  if (name === 'parse' && object !== undefined && isUndeclared(object, 'JSON'))
    return index === 1 ? first : undefined;
  if (/^replace(?:All)?$/.test(name)) return holdsAnything(first, index) ? object : undefined;
  // What a call gives is a list of its own making.
  return /^(?:each|forEach)$/.test(name) && index === 0 && !isCall(first) ? first : undefined;
}

/** May the part of what is found hold signs that code is made of? All of it, or a group of the pattern. */
function holdsAnything(pattern: Node, index: number): boolean {
  const value = writtenValue(pattern);
  return value.type === 'RegExpLiteral' && mayFindSigns(value.pattern, index);
}
