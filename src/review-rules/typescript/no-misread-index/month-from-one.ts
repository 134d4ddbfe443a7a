import type { FixDraft } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { isReassigned } from '../../../languages/typescript/scope.ts';
import { isCall } from '../_kit/call.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

export interface MonthFromOne {
  readonly kind: 'month-from-one';
  readonly month: Node;
}

/** `const [year, month, day] = text.split('-').map(Number); new Date(year, month, day)`: in a text January is 1, here it is 0. */
export function monthFromOneOf(node: NodeOf<'NewExpression' | 'CallExpression'>): MonthFromOne | undefined {
  const [, second] = node.arguments;
  if (second === undefined || !makesDate(node)) return undefined;
  return isPieceOfText(numbered(second)) ? { kind: 'month-from-one', month: second } : undefined;
}

function makesDate({ type, callee }: NodeOf<'NewExpression' | 'CallExpression'>): boolean {
  if (type === 'NewExpression') return isUndeclared(callee, 'Date');
  return (
    callee.type === 'MemberExpression' &&
    propertyName(callee) === 'UTC' &&
    isUndeclared(callee.object, 'Date')
  );
}

/** `month` of `Number(month)`, `parseInt(month, 10)`, `+month` */
function numbered(node: Node): Node {
  const value = unwrap(node);
  if (value.type === 'UnaryExpression' && value.operator === '+') return unwrap(value.argument);
  if (value.type !== 'CallExpression' || !/^(?:Number|parseInt)$/.test(nameOfCallee(value.callee) ?? ''))
    return value;
  const [first] = value.arguments;
  return first === undefined ? value : unwrap(first);
}

/** The second or first part of a text that was cut by a sign: its year, month and day, in one order or another. */
function isPieceOfText(value: Node): boolean {
  if (value.type === 'MemberExpression' && value.computed && value.property.type === 'NumericLiteral')
    return isAmongParts(value.property.value, writtenValue(value.object));
  const binding = referenceOf(value)?.binding;
  const [declaration] = binding?.declarations ?? [];
  if (binding === undefined || declaration === undefined || isReassigned(binding)) return false;
  const pattern = parentOf(declaration);
  if (pattern?.type === 'ArrayPattern') {
    const declarator = parentOf(pattern);
    const list = declarator?.type === 'VariableDeclarator' ? declarator.init : undefined;
    return list != null && (isCut(unwrap(list)) || isMatch(unwrap(list)));
  }
  const made = writtenValue(value, 1);
  return made !== value && made.type !== 'Identifier' && isPieceOfText(numbered(made));
}

/** Behind the second part of a cut text, and the third group of a pattern, there is no month. */
function isAmongParts(index: number, list: Node): boolean {
  return isMatch(list) ? index > 0 && index <= 3 : index < 2 && isCut(list);
}

/** `/^(\d{4})-(\d\d)-(\d\d)$/.exec(text)`, `text.match(…)` */
function isMatch(list: Node): boolean {
  const method = isCall(list) ? unwrap(list.callee) : undefined;
  if (method?.type !== 'MemberExpression' || !isCall(list)) return false;
  const [first] = list.arguments;
  const name = propertyName(method);
  const pattern = name === 'exec' ? method.object : name === 'match' ? first : undefined;
  const written = pattern === undefined ? undefined : writtenValue(pattern);
  return written?.type === 'RegExpLiteral' && isOfDate.test(written.pattern);
}

/** Three groups of digits. */
const isOfDate = /^[^(]*\(\\d[^()]*\)[^()]*\(\\d[^()]*\)[^()]*\(\\d[^()]*\)/;

/** `text.split('-')`, `text.split('/').map(Number)` */
function isCut(list: Node): boolean {
  const method = isCall(list) ? unwrap(list.callee) : undefined;
  if (method?.type !== 'MemberExpression' || !isCall(list)) return false;
  const [first] = list.arguments;
  switch (propertyName(method)) {
    case 'split':
      return first?.type === 'StringLiteral' && /^[-/.]$/.test(first.value);
    case 'map':
      return first !== undefined && givesNumber(first) && isCut(unwrap(method.object));
    default:
      return false;
  }
}

/** `Number`, `(part) => parseInt(part, 10)` */
function givesNumber(mapper: Node): boolean {
  const bare = unwrap(mapper);
  if (isUndeclared(bare, 'Number')) return true;
  if (bare.type !== 'ArrowFunctionExpression') return false;
  const { body } = bare;
  return numbered(body) !== unwrap(body);
}

/** A fix: `month - 1`. */
export function countFromZero({ month }: MonthFromOne): FixDraft {
  const { end } = rangeOf(month);
  return {
    title: say('Count months from zero', '月份从 0 开始计数'),
    edits: [{ range: { start: end, end }, text: ' - 1' }],
  };
}
