// What the ways to break a Go file have in common: places of a text, and edits of it.
import type { Offset, Range } from '../../src/domain/text-position.ts';
import type { GoFile } from '../../src/languages/go/go.ts';
import { childOf, nodesAround, partsOf } from '../../src/languages/go/node.ts';
import type { GoNode } from '../../src/languages/go/node.ts';
import type { Damage } from './mutant.ts';

/** All places of a file where one sort of mistake can be made. */
export type GoOperator = (file: GoFile) => Iterable<Damage>;

export function sourceOf({ tree }: GoFile, range: Range): string {
  return tree.textOf(range);
}

export function replaced({ start, end }: Range, replacement: string): Damage {
  return { range: { start, end }, replacement };
}

/** A statement goes, and with it the line where it stands alone. */
export function dropped({ text }: GoFile, { start, end }: Range): Damage {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const isAlone = text.slice(lineStart, start).trim() === '' && text.slice(end, lineEnd).trim() === '';
  return replaced(isAlone && lineEnd !== -1 ? { start: lineStart, end: lineEnd + 1 } : { start, end }, '');
}

/** Several at once, in the order of the text. */
export function together({ text }: GoFile, edits: readonly Damage[]): Damage {
  const inOrder = edits.toSorted((a, b) => a.range.start - b.range.start);
  const start = inOrder[0]?.range.start ?? 0;
  let [replacement, at]: [string, Offset] = ['', start];
  for (const { range, replacement: one } of inOrder) {
    replacement += text.slice(at, range.start) + one;
    at = range.end;
  }
  return { range: { start, end: at }, replacement };
}

/** Statements of a block or a case, which nothing but the block holds. */
export function isListed({ parent }: GoNode): boolean {
  return parent?.kind === 'statement_list';
}

export function functionAround(node: GoNode): GoNode | undefined {
  for (const around of nodesAround(node))
    if (/^(?:function_declaration|method_declaration|func_literal)$/.test(around.kind)) return around;
  return undefined;
}

export function statementsOf(block: GoNode | undefined): readonly GoNode[] {
  const list = block?.children.find(({ kind }) => kind === 'statement_list');
  return list === undefined ? [] : partsOf(list);
}

/** The statements after one in its list. */
export function followers(statement: GoNode): readonly GoNode[] {
  const all = statement.parent === undefined ? [] : partsOf(statement.parent);
  return all.slice(all.indexOf(statement) + 1);
}

/** Is the name a word of the text between two places? Comments are words, too: a place less, at worst. */
export function isNamed({ text }: GoFile, name: string, { start, end }: Range): boolean {
  return new RegExp(`(?<![\\w.])${name.replaceAll(/\W/g, '\\$&')}(?!\\w)`).test(text.slice(start, end));
}

/** `x.y`, `x[y]`, `*x`, `x()`: what a nil would not bear. */
export function isOpened(file: GoFile, name: string, { start, end }: Range): boolean {
  return file.tree
    .nodesOf('selector_expression')
    .some((node) => node.start >= start && node.end <= end && operandText(file, node) === name);
}

function operandText(file: GoFile, node: GoNode): string | undefined {
  const operand = childOf(node, 'operand');
  return operand && sourceOf(file, operand);
}

/** Of a call as a statement, `x.Close()` or `defer x.Close()`: what it is called on, and the method. */
export function methodCalled(file: GoFile, statement: GoNode): { on: string; method: string } | undefined {
  const call = statement.children.find(({ kind }) => kind === 'call_expression');
  const callee = call && childOf(call, 'function');
  if (callee?.kind !== 'selector_expression') return undefined;
  const [operand, field] = [childOf(callee, 'operand'), childOf(callee, 'field')];
  return operand && field && { on: sourceOf(file, operand), method: sourceOf(file, field) };
}

/** Names on the left of `a, b := …` and `a, b = …`. */
export function targetsOf(file: GoFile, statement: GoNode): readonly string[] {
  const left = childOf(statement, 'left');
  return left === undefined ? [] : partsOf(left).map((one) => sourceOf(file, one));
}

/** What is on the right of `a, b := …`, if it is one expression. */
export function sourceNode(statement: GoNode): GoNode | undefined {
  const right = childOf(statement, 'right');
  const all = right === undefined ? [] : partsOf(right);
  return all.length === 1 ? all[0] : undefined;
}

export function isGiving({ kind }: GoNode): boolean {
  return kind === 'short_var_declaration' || kind === 'assignment_statement';
}

/** `if … { …; return }` without a beginning and an `else`. */
export function isLeavingTest(node: GoNode): boolean {
  if (node.kind !== 'if_statement' || childOf(node, 'alternative') || childOf(node, 'initializer'))
    return false;
  const last = statementsOf(childOf(node, 'consequence')).at(-1);
  return last !== undefined && /^(?:return|continue|break)_statement$/.test(last.kind);
}

export function conditionText(file: GoFile, test: GoNode): string {
  const condition = childOf(test, 'condition');
  return condition === undefined ? '' : sourceOf(file, condition);
}
