import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { isParenthesized } from '../_kit/is-parenthesized.ts';
import { propertyName } from '../_kit/property-name.ts';
import { shortText } from '../_kit/short-text.ts';

type Binary = NodeOf<'BinaryExpression'>;

/** `!age > 18`, `'Item ' + count > 5`, `names.includes(name) > -1` */
export function misreadOrder(node: Binary, file: TypeScriptFile): Localized | undefined {
  return negatedSide(node, file) ?? joinedSide(node, file) ?? foundSide(node, file) ?? textSides(node, file);
}

function negatedSide({ left, operator, right }: Binary, file: TypeScriptFile): Localized | undefined {
  if (left.type !== 'UnaryExpression' || left.operator !== '!' || isParenthesized(left)) return undefined;
  if (right.type === 'UnaryExpression' && right.operator === '!') return undefined;
  // `!!one > other` puts truth values in order.
  if (left.argument.type === 'UnaryExpression' && left.argument.operator === '!') return undefined;
  // `!list.length > 0` says no more than `!list.length`.
  if (operator === '>' && right.type === 'NumericLiteral' && right.value === 0) return undefined;
  const [code, other] = [shortText(left, file), shortText(right, file)];
  return say(
    `The \`!\` is applied before the comparison: \`${code}\` is \`true\` or \`false\`, and is compared with \`${other}\`.`,
    `\`!\` 先于比较执行：\`${code}\` 是 \`true\` 或 \`false\`，再与 \`${other}\` 比较。`,
  );
}

/** A text that does not begin like a number, before a number: `NaN`. */
function joinedSide({ left, right }: Binary, file: TypeScriptFile): Localized | undefined {
  if (right.type !== 'NumericLiteral' || isParenthesized(left)) return undefined;
  let first: Node = left;
  if (first.type !== 'BinaryExpression' || first.operator !== '+') return undefined;
  while (first.type === 'BinaryExpression' && first.operator === '+') first = unwrap(first.left);
  if (first.type !== 'StringLiteral' || !/^\s*[^\s\d.+-]/.test(first.value)) return undefined;
  return say(
    `The \`+\` is applied before the comparison: the text \`${shortText(left, file)}\` is compared with ${right.value}, which is always false.`,
    `\`+\` 先于比较执行：文本 \`${shortText(left, file)}\` 与 ${right.value} 比较，结果恒为 false。`,
  );
}

/** `includes` was `indexOf` before: true and false both are above -1. */
function foundSide({ left, operator, right }: Binary, file: TypeScriptFile): Localized | undefined {
  const call = unwrap(left);
  if (!isCall(call) || call.arguments.length === 0) return undefined;
  if (!/^(?:includes|startsWith|endsWith)$/.test(propertyName(call.callee) ?? '')) return undefined;
  const outcome = outcomeFor(operator, right);
  if (outcome === undefined) return undefined;
  const code = shortText(call, file);
  return say(
    `\`${code}\` is \`true\` or \`false\`, no index: this is always ${String(outcome)}.`,
    `\`${code}\` 是 \`true\` 或 \`false\`，不是下标：结果恒为 ${String(outcome)}。`,
  );
}

/** `a.toFixed(2) > b.toFixed(2)`: letter by letter, `'10.00'` comes before `'9.00'`. */
function textSides({ left, right }: Binary, file: TypeScriptFile): Localized | undefined {
  if (!isNumberText(left) || !isNumberText(right)) return undefined;
  if (unwrap(left).type === 'StringLiteral' && unwrap(right).type === 'StringLiteral') return undefined;
  const [one, other] = [shortText(left, file), shortText(right, file)];
  return say(
    `\`${one}\` and \`${other}\` are texts, which are compared letter by letter: \`'10'\` comes before \`'9'\`.`,
    `\`${one}\` 与 \`${other}\` 都是字符串，会逐字符比较：\`'10'\` 排在 \`'9'\` 之前。`,
  );
}

function isNumberText(node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'StringLiteral') return /^\d+(?:\.\d+)?$/.test(bare.value);
  return isCall(bare) && propertyName(bare.callee) === 'toFixed';
}

function outcomeFor(operator: string, right: Node): boolean | undefined {
  const isMinusOne =
    right.type === 'UnaryExpression' &&
    right.operator === '-' &&
    right.argument.type === 'NumericLiteral' &&
    right.argument.value === 1;
  if (isMinusOne) return operator.startsWith('>');
  if (right.type !== 'NumericLiteral' || right.value !== 0) return undefined;
  if (operator === '>=') return true;
  return operator === '<' ? false : undefined;
}
