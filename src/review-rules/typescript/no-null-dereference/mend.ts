import type { EditDraft, FixDraft } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { nodeAt } from '../_kit/node-at.ts';
import { isNullLiteral } from './is-null-literal.ts';
import type { Found } from './find-null-uses.ts';
import type { NullUse } from './null-use.ts';

/** An edit that ends it, where there is one that a reader can judge at a glance. */
export function mend({ use, cause }: Found, file: TypeScriptFile): FixDraft | undefined {
  const edit = cause.kind === 'known' ? turnTest(cause.nullness.since, use, file) : skipCall(use, file);
  if (edit === undefined) return undefined;
  const title =
    cause.kind === 'known'
      ? say('Turn the test round', '把条件反过来')
      : say('Do nothing when it is missing', '缺失时不执行');
  return { title, edits: [edit] };
}

/** `x.show();` alone in a statement: `x?.show();` */
function skipCall({ kind, node, value }: NullUse, file: TypeScriptFile): EditDraft | undefined {
  if (kind !== 'read' || node.type !== 'MemberExpression') return undefined;
  let top: Node = node;
  for (let around = parentOf(top); around !== undefined && isChainOf(top, around); around = parentOf(top))
    top = around;
  if (top.type !== 'CallExpression' || parentOf(top)?.type !== 'ExpressionStatement') return undefined;
  const from = rangeOf(value).end;
  const between = file.text.slice(from, rangeOf(node.property).start);
  const mark = /^[\s)]*(?=(\.|\[)\s*$)/.exec(between);
  if (mark === null) return undefined;
  const at = from + mark[0].length;
  return { range: { start: at, end: at }, text: mark[1] === '[' ? '?.' : '?' };
}

function isChainOf(at: Node, around: Node): boolean {
  if (around.type === 'MemberExpression') return keyOf(at) === 'object';
  return around.type === 'CallExpression' && keyOf(at) === 'callee';
}

/** `x == null && x.a`, `x != null || x.a`, `!x && x.a`, `x || x.a`: the opposite was meant. */
function turnTest(
  since: { readonly start: number; readonly end: number },
  use: NullUse,
  file: TypeScriptFile,
): EditDraft | undefined {
  const tested = nodeAt(file.tree.file.program, since);
  const test = tested && asWritten(tested);
  const whole = test && parentOf(test);
  if (whole?.type !== 'LogicalExpression' || keyOf(test ?? whole) !== 'left' || test === undefined)
    return undefined;
  const { start, end } = rangeOf(use.node);
  if (start < rangeOf(whole.right).start || end > rangeOf(whole.right).end) return undefined;
  if (test.type === 'UnaryExpression')
    return { range: { start: rangeOf(test).start, end: rangeOf(test.argument).start }, text: '' };
  return test.type === 'BinaryExpression' ? turnComparison(test, file) : turnOperator(whole, file);
}

/** A branch that gives a value is known by the whole of it, one that decides by what is tested. */
function asWritten(tested: Node): Node {
  if (tested.type === 'LogicalExpression') return tested.left;
  const around = parentOf(tested);
  return around?.type === 'UnaryExpression' && around.operator === '!' ? around : tested;
}

function turnComparison(test: NodeOf<'BinaryExpression'>, file: TypeScriptFile): EditDraft | undefined {
  if (!isNullLiteral(test.left) && !isNullLiteral(test.right)) return undefined;
  const turned: Readonly<Record<string, string>> = { '==': '!=', '!=': '==', '===': '!==', '!==': '===' };
  const text = turned[test.operator];
  return text === undefined ? undefined : operatorEdit(test, test.operator, text, file);
}

function turnOperator(whole: NodeOf<'LogicalExpression'>, file: TypeScriptFile): EditDraft | undefined {
  return whole.operator === '||' ? operatorEdit(whole, '||', '&&', file) : undefined;
}

function operatorEdit(
  { left, right }: { readonly left: Node; readonly right: Node },
  operator: string,
  text: string,
  file: TypeScriptFile,
): EditDraft | undefined {
  const from = rangeOf(left).end;
  const at = file.text.slice(from, rangeOf(right).start).indexOf(operator);
  return at === -1 ? undefined : { range: { start: from + at, end: from + at + operator.length }, text };
}
