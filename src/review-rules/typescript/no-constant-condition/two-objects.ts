import type { RuleResult } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isDate } from '../_kit/is-date.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { shortText } from '../_kit/short-text.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { expressionResult } from './expression-result.ts';

type Binary = NodeOf<'BinaryExpression'>;

/** `start === end` of two dates, `a.sort() === b.sort()`: two objects, which are never one. */
export function findTwoObjects(node: Binary, file: TypeScriptFile): RuleResult | undefined {
  const sort = sortOfBoth(node);
  if (sort === undefined) return undefined;
  const [left, right] = [shortText(node.left, file), shortText(node.right, file)];
  const outcome = String(node.operator.startsWith('!'));
  const what =
    sort === 'date'
      ? say(
          `\`${left}\` and \`${right}\` are two dates, and \`${node.operator}\` does not look into them: this is always ${outcome}. Compare what \`getTime()\` gives.`,
          `\`${left}\` 与 \`${right}\` 是两个 Date 对象，\`${node.operator}\` 不比较其内容：结果恒为 ${outcome}。请比较 \`getTime()\` 的值。`,
        )
      : say(
          `\`${left}\` and \`${right}\` are two lists, and \`${node.operator}\` does not look into them: compare their elements.`,
          `\`${left}\` 与 \`${right}\` 是两个数组，\`${node.operator}\` 不比较其内容：请逐个比较元素。`,
        );
  return expressionResult(node, what, 'likely');
}

function sortOfBoth({ left, right }: Binary): 'date' | 'list' | undefined {
  const [one, other] = [writtenValue(left), writtenValue(right)];
  if (one === other) return undefined;
  if (isMadeDate(one) && isMadeDate(other)) return 'date';
  if (isMadeList(one) && isMadeList(other)) return 'list';
  return isSaidDate(left) && isSaidDate(right) && !isFirstOfTwo(left) ? 'date' : undefined;
}

function isMadeDate(value: Node): boolean {
  return value.type === 'NewExpression' && isUndeclared(value.callee, 'Date');
}

/** A parameter of that type, which the caller may have given twice. */
function isSaidDate(side: Node): boolean {
  const bare = unwrap(side);
  return (
    bare.type === 'Identifier' &&
    isDate(bare) &&
    writtenValue(bare).type === 'Identifier' &&
    !plain.test(bare.name)
  );
}

/** By such a name alone it is no date for sure. */
const plain = /^(?:d|dt|date|now|today|tomorrow|yesterday)$/;

/** `a === b || a.getTime() === b.getTime()` */
function isFirstOfTwo(side: Node): boolean {
  const around = parentOf(parentOf(side) ?? side)?.type;
  return around === 'LogicalExpression' || around === 'IfStatement';
}

/** `list.sort()`, `rows.map((row) => row.id)`, `Object.keys(map)`, `text.split(',')` */
function isMadeList(value: Node): boolean {
  if (value.type !== 'CallExpression' || value.callee.type !== 'MemberExpression') return false;
  const [first] = value.arguments;
  const name = nameOfCallee(value.callee) ?? '';
  if (name === 'split' || name === 'sort') return name === 'sort' || first !== undefined;
  if (/^(?:map|filter)$/.test(name)) return first !== undefined && isFunction(first);
  return /^(?:keys|values|entries)$/.test(name) && isUndeclared(unwrap(value.callee.object), 'Object');
}
