import type { EditDraft } from '../../../analysis/rule.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isParenthesized } from '../_kit/is-parenthesized.ts';
import { unsafePlaceOf } from './unsafe-place.ts';
import type { UnsafePlace } from './unsafe-place.ts';

/** The edit that lets the place live with a missing value: `?.` onwards, or an empty thing to fall back on. */
export function carryOn(place: UnsafePlace, file: TypeScriptFile): EditDraft | undefined {
  const { kind, operand, around } = place;
  switch (kind) {
    case 'member':
    case 'call':
      return around.type === 'MemberExpression' || around.type === 'CallExpression'
        ? continueChain(around, operand, file)
        : undefined;
    case 'spread':
    case 'iterate':
      return fallBack(operand, '[]', file, around.type === 'SpreadElement');
    case 'destructure':
      return fallBackOfPattern(around, operand, file);
    default:
      return undefined;
  }
}

function continueChain(
  link: NodeOf<'MemberExpression' | 'CallExpression'>,
  operand: Node,
  file: TypeScriptFile,
): EditDraft | undefined {
  if (!canEndEarly(link)) return undefined;
  const from = rangeOf(operand).end;
  if (link.type === 'MemberExpression') {
    const between = file.text.slice(from, rangeOf(link.property).start);
    const mark = /^[\s)!]*(?=(\.|\[)\s*$)/.exec(between);
    if (mark === null) return undefined;
    return insert(from + mark[0].length, mark[1] === '[' ? '?.' : '?');
  }
  const mark = /^[\s)!]*(?=\()/.exec(file.text.slice(from, rangeOf(link).end));
  return mark === null ? undefined : insert(from + mark[0].length, '?.');
}

/** The longer chain may be undefined where it stands: it is no target of a write, and breaks nothing further out. */
function canEndEarly(link: Node): boolean {
  let at = link;
  let around = parentOf(at);
  while (around !== undefined && continues(at, around)) {
    at = around;
    around = parentOf(at);
  }
  if (around === undefined || unsafePlaceOf(at) !== undefined) return false;
  switch (around.type) {
    case 'UpdateExpression':
    case 'ArrayPattern':
    case 'RestElement':
      return false;
    case 'ObjectProperty':
      return parentOf(around)?.type !== 'ObjectPattern';
    case 'AssignmentExpression':
    case 'AssignmentPattern':
    case 'ForInStatement':
    case 'ForOfStatement':
      return keyOf(at) !== 'left';
    default:
      return true;
  }
}

function continues(at: Node, around: Node): boolean {
  if (isParenthesized(at)) return false;
  switch (around.type) {
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return around.object === at;
    case 'CallExpression':
    case 'OptionalCallExpression':
      return around.callee === at;
    default:
      return around.type === 'TSNonNullExpression';
  }
}

function fallBackOfPattern(around: Node, operand: Node, file: TypeScriptFile): EditDraft | undefined {
  const pattern =
    around.type === 'VariableDeclarator'
      ? around.id
      : around.type === 'AssignmentExpression' || around.type === 'AssignmentPattern'
        ? around.left
        : undefined;
  if (pattern?.type === 'ArrayPattern' && !pattern.elements.some(hasPattern))
    return fallBack(operand, '[]', file);
  if (pattern?.type !== 'ObjectPattern') return undefined;
  const isDeep = pattern.properties.some((part) => part.type === 'ObjectProperty' && hasPattern(part.value));
  return isDeep ? undefined : fallBack(operand, '{}', file);
}

/** A pattern inside a pattern, which would meet `undefined` in its turn. */
function hasPattern(element: Node | null): boolean {
  return element?.type === 'ObjectPattern' || element?.type === 'ArrayPattern';
}

function fallBack(
  operand: Node,
  empty: string,
  file: TypeScriptFile,
  inParentheses = false,
): EditDraft | undefined {
  if (!bindsTighter(operand)) return undefined;
  const { start, end } = rangeOf(operand);
  if (!inParentheses || isParenthesized(operand)) return insert(end, ` ?? ${empty}`);
  return { range: { start, end }, text: `(${file.text.slice(start, end)} ?? ${empty})` };
}

function bindsTighter(operand: Node): boolean {
  switch (operand.type) {
    case 'OptionalMemberExpression':
    case 'OptionalCallExpression':
    case 'AwaitExpression':
      return true;
    default:
      return false;
  }
}

function insert(at: number, text: string): EditDraft {
  return { range: { start: at, end: at }, text };
}
