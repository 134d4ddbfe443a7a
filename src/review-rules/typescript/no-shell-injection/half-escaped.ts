import type { Node } from '../../../languages/typescript/node.ts';
import { referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { functionCalled } from '../_kit/origin/function-name.ts';
import type { Known } from '../_kit/origin/trace.ts';
import { propertyName } from '../_kit/property-name.ts';

/** `text.replace(/"/g, '\\"')`, in place or in a function of this file, leaves `$(…)` and backquotes what they are. */
export function halfEscaped(expression: Node): Known | undefined {
  if (expression.type !== 'CallExpression') return undefined;
  const text = textOfReplace(expression);
  if (text !== undefined) return { key: expression, values: [text] };
  const [given] = expression.arguments;
  const owner = expression.arguments.length === 1 ? functionCalled(expression.callee) : undefined;
  const [parameter] = owner?.params ?? [];
  if (owner === undefined || given === undefined || parameter === undefined) return undefined;
  const result = resultOf(owner.body);
  const escaped = result && textOfReplace(result);
  if (escaped === undefined || referenceOf(escaped)?.binding?.declarations[0] !== parameter) return undefined;
  return { key: expression, values: [given] };
}

/** `text` of `text.replace(/"/g, …)`: of no other sign than the double quote. */
function textOfReplace(node: Node): Node | undefined {
  const call = unwrap(node);
  if (call.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return undefined;
  if (!/^replace(?:All)?$/.test(propertyName(call.callee) ?? '')) return undefined;
  const [pattern] = call.arguments;
  const isQuote =
    (pattern?.type === 'RegExpLiteral' && /^\\?"$/.test(pattern.pattern)) ||
    (pattern?.type === 'StringLiteral' && pattern.value === '"');
  return isQuote ? unwrap(call.callee.object) : undefined;
}

/** What a function of one statement gives back. */
function resultOf(body: Node): Node | undefined {
  if (body.type !== 'BlockStatement') return body;
  const [first] = body.body;
  return body.body.length === 1 && first?.type === 'ReturnStatement'
    ? (first.argument ?? undefined)
    : undefined;
}
