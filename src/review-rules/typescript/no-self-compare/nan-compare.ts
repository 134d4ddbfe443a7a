import type { FixDraft } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import { lookUp } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { commentsIn } from '../_kit/comments-in.ts';
import { isComparison } from '../_kit/is-comparison.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { propertyName } from '../_kit/property-name.ts';

/** `NaN` and `Number.NaN`, when they mean the platform's own. */
export function isNaNConstant(expression: Node): boolean {
  const node = unwrap(expression);
  if (node.type === 'Identifier') return isGlobalName(node, 'NaN');
  return (
    node.type === 'MemberExpression' && propertyName(node) === 'NaN' && isGlobalName(node.object, 'Number')
  );
}

/** The side of a comparison that is set against NaN; undefined when none is, or both are (a demonstration). */
export function comparedWithNaN({ operator, left, right }: NodeOf<'BinaryExpression'>): Node | undefined {
  if (!isComparison(operator)) return undefined;
  if (isNaNConstant(right)) return isNaNConstant(left) ? undefined : left;
  return isNaNConstant(left) ? right : undefined;
}

/** `x === NaN` as `Number.isNaN(x)`; undefined for `<` and its like, which ask something else. */
export function asNaNTest(
  node: NodeOf<'BinaryExpression'>,
  other: Node,
  file: TypeScriptFile,
): FixDraft | undefined {
  const range = rangeOf(node);
  const isEquality = /^[!=]==?$/.test(node.operator);
  if (!isEquality || other.type === 'SequenceExpression' || commentsIn(file, range).length > 0)
    return undefined;
  if (lookUp(file.tree.scopeOf(node), 'Number') !== undefined) return undefined;
  const { start, end } = rangeOf(other);
  const test = `Number.isNaN(${file.text.slice(start, end)})`;
  const space = /[\w$]/.test(file.text[range.start - 1] ?? '') ? ' ' : '';
  const text = space + (node.operator.startsWith('!') ? `!${test}` : test);
  return { title: say('Ask with `Number.isNaN`', '改用 `Number.isNaN` 判断'), edits: [{ range, text }] };
}
