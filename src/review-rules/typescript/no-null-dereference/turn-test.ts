import type { EditDraft } from '../../../analysis/rule.ts';
import type { Range } from '../../../domain/text-position.ts';
import { rootAround } from '../../../languages/typescript/lower/roots.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { nodeAt } from '../_kit/node-at.ts';
import { isNullLiteral } from '../_kit/is-null-literal.ts';
import type { NullUse } from './null-use.ts';

/** `x == null && x.a`, `x != null || x.a`, `!x && x.a`, `x || x.a`: the opposite was meant. */
export function turnTest(since: Range, { node }: NullUse, file: TypeScriptFile): EditDraft | undefined {
  const tested = nodeAt(rootAround(node), since);
  const test = tested && asWritten(tested);
  const whole = test && parentOf(test);
  if (test === undefined || whole?.type !== 'LogicalExpression' || keyOf(test) !== 'left') return undefined;
  const { start, end } = rangeOf(node);
  if (start < rangeOf(whole.right).start || end > rangeOf(whole.right).end) return undefined;
  switch (test.type) {
    case 'UnaryExpression':
      return { range: { start: rangeOf(test).start, end: rangeOf(test.argument).start }, text: '' };
    case 'BinaryExpression':
      return turnComparison(test, file);
    default:
      return whole.operator === '||' ? replaceOperator(whole, '||', '&&', file) : undefined;
  }
}

/** A branch that gives a value is known by the whole of it, one that decides by what is tested. */
function asWritten(tested: Node): Node {
  if (tested.type === 'LogicalExpression') return tested.left;
  const around = parentOf(tested);
  return around?.type === 'UnaryExpression' && around.operator === '!' ? around : tested;
}

const opposites = new Map([
  ['==', '!='],
  ['!=', '=='],
  ['===', '!=='],
  ['!==', '==='],
]);

function turnComparison(test: NodeOf<'BinaryExpression'>, file: TypeScriptFile): EditDraft | undefined {
  if (!isNullLiteral(test.left) && !isNullLiteral(test.right)) return undefined;
  const opposite = opposites.get(test.operator);
  return opposite === undefined ? undefined : replaceOperator(test, test.operator, opposite, file);
}

function replaceOperator(
  { left, right }: { readonly left: Node; readonly right: Node },
  operator: string,
  text: string,
  file: TypeScriptFile,
): EditDraft | undefined {
  const from = rangeOf(left).end;
  const at = file.text.slice(from, rangeOf(right).start).indexOf(operator);
  return at === -1 ? undefined : { range: { start: from + at, end: from + at + operator.length }, text };
}
