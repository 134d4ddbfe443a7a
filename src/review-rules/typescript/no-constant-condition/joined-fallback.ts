import type { RuleResult } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isParenthesized } from '../_kit/is-parenthesized.ts';
import { shortText } from '../_kit/short-text.ts';
import { expressionResult } from './expression-result.ts';

/** `base || '' + '/events'`: the `+` is taken first, so that `'/events'` is a part of the fallback alone. */
export function findJoinedFallback(
  node: NodeOf<'LogicalExpression'>,
  file: TypeScriptFile,
): RuleResult | undefined {
  const { operator, left, right } = node;
  if (operator === '&&' || right.type !== 'BinaryExpression' || isParenthesized(right)) return undefined;
  const [first, second] = firstOperands(right);
  if (!isEmptyText(first) || !isText(second) || isParenthesized(first)) return undefined;
  const [rest, base] = [shortText(second, file), shortText(left, file)];
  const what = say(
    `\`+\` is taken before \`${operator}\`: when \`${base}\` is there, \`${rest}\` is left out.`,
    `\`+\` 先于 \`${operator}\` 执行：当 \`${base}\` 有值时，\`${rest}\` 会被丢掉。`,
  );
  const [open, close] = [rangeOf(left).start, rangeOf(first).end];
  return expressionResult(node, what, 'certain', {
    title: say(`Take \`${operator}\` first`, `先执行 \`${operator}\``),
    edits: [
      { range: { start: open, end: open }, text: '(' },
      { range: { start: close, end: close }, text: ')' },
    ],
  });
}

/** `a` and `b` of `a + b + c` */
function firstOperands(sum: NodeOf<'BinaryExpression'>): readonly [Node, Node] {
  let at = sum;
  while (at.left.type === 'BinaryExpression' && !isParenthesized(at.left)) at = at.left;
  return [at.left, at.operator === '+' ? at.right : at.left];
}

function isEmptyText(node: Node): boolean {
  return node.type === 'StringLiteral' && node.value === '';
}

function isText(node: Node): boolean {
  const text = unwrap(node);
  return text.type === 'TemplateLiteral' || (text.type === 'StringLiteral' && text.value !== '');
}
