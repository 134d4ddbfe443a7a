import type { FixDraft } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { isReassigned } from '../../../languages/typescript/scope.ts';
import { isCall } from '../_kit/call.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
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
  const [, second, third] = node.arguments;
  if (second === undefined || third === undefined || !makesDate(node)) return undefined;
  const month = numbered(second);
  if (isDecember(month, third)) return { kind: 'month-from-one', month: second };
  if (!isPieceOfText(month) || !isDay(numbered(third), month) || isCountedFromZero(month)) return undefined;
  return { kind: 'month-from-one', month: second };
}

/** `new Date(2024, 12, 25)`: that is in January of the next year. */
function isDecember(month: Node, day: Node): boolean {
  return (
    month.type === 'NumericLiteral' && month.value === 12 && day.type === 'NumericLiteral' && day.value > 1
  );
}

/** `new Date(year, month, 0)` is the last day of the month, and with 1 or without a day the end of a span. */
function isDay(day: Node, month: Node): boolean {
  if (day.type === 'NumericLiteral') return day.value > 1;
  const whole = sourceOf(day);
  const other = sourceOf(month);
  return whole !== undefined && other !== undefined && (whole === other || isSameExpression(whole, other));
}

/** What it is a part of: `parts` of `parts[1]`, the pattern of `[year, month]`. */
function sourceOf(piece: Node, left = longestWay): Node | undefined {
  if (piece.type === 'MemberExpression') return piece.computed ? piece.object : undefined;
  const [declaration] = referenceOf(piece)?.binding?.declarations ?? [];
  const pattern = declaration && parentOf(declaration);
  if (pattern?.type === 'ArrayPattern') return pattern;
  const made = writtenValue(piece, 1);
  if (left === 0 || made === piece || made.type === 'Identifier') return undefined;
  return sourceOf(numbered(made), left - 1);
}

/** A name may be made of itself. */
const longestWay = 8;

/** Of a name that is used more often each use is not looked at. */
const mostUses = 100;

/** Who writes `month - 1` elsewhere knows how months count; `parts[1]--` has put it right. */
function isCountedFromZero(month: Node): boolean {
  const name = month.type === 'MemberExpression' ? unwrap(month.object) : month;
  const references = referenceOf(name)?.binding?.references ?? [];
  return references.slice(0, mostUses).some(({ identifier }) => {
    const use = month === name ? identifier : parentOf(identifier);
    return use !== undefined && isSameExpression(use, month) && isMadeLess(use);
  });
}

function isMadeLess(use: Node): boolean {
  let at = parentOf(use);
  while (at?.type === 'CallExpression' || at?.type === 'UnaryExpression') at = parentOf(at);
  if (at?.type === 'UpdateExpression' || at?.type === 'AssignmentExpression')
    return at.operator !== '=' || isWrite(at, use);
  return at?.type === 'BinaryExpression' && at.operator === '-' && isOne(at.right);
}

function isWrite({ left }: NodeOf<'AssignmentExpression'>, use: Node): boolean {
  return unwrap(left) === use;
}

function isOne(node: Node): boolean {
  return node.type === 'NumericLiteral' && node.value === 1;
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
function isPieceOfText(value: Node, left = longestWay): boolean {
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
  return left > 0 && made !== value && made.type !== 'Identifier' && isPieceOfText(numbered(made), left - 1);
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
      return first?.type === 'StringLiteral' && /^[-/.]$/.test(first.value) && !isOwnKey(method.object);
    case 'map':
      return first !== undefined && givesNumber(first) && isCut(unwrap(method.object));
    default:
      return false;
  }
}

/** `${date.getFullYear()}-${date.getMonth()}`: a text of the program itself, in which January is 0. */
function isOwnKey(text: Node): boolean {
  const written = writtenValue(text);
  return (
    written.type === 'TemplateLiteral' &&
    written.expressions.some(
      (one) => isCall(one) && /^get(?:UTC)?Month$/.test(nameOfCallee(one.callee) ?? ''),
    )
  );
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
