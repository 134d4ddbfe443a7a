import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { enclosingFunction, keyOf, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import { holds } from '../_kit/holds.ts';
import { isDate } from '../_kit/is-date.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';
import { propertyName } from '../_kit/property-name.ts';

export interface ShownFromZero {
  readonly kind: 'month-from-one';
  readonly shown: 'getMonth' | 'getYear';
  readonly call: NodeOf<'CallExpression'>;
}

/** `String(date.getMonth()).padStart(2, '0')`: a month of two digits is for people, who begin with 1. */
export function shownFromZero(call: NodeOf<'CallExpression'>): ShownFromZero | undefined {
  const member = unwrap(call.callee);
  if (member.type !== 'MemberExpression' || call.arguments.length > 0) return undefined;
  const name = propertyName(member)?.replace('UTC', '');
  if ((name !== 'getMonth' && name !== 'getYear') || !isSomeDate(member.object)) return undefined;
  const isShown =
    name === 'getYear' ? parentOf(call)?.type === 'TemplateLiteral' : isPadded(call) || isInShownText(call);
  return isShown ? { kind: 'month-from-one', shown: name, call } : undefined;
}

/** A calendar of another kind may count its months from 1. */
function isSomeDate(object: Node): boolean {
  const bare = unwrap(object);
  const name = bare.type === 'Identifier' ? bare.name : (propertyName(bare) ?? '');
  return isDate(bare) || /^(?:due|created|start|end|from|to|day|time)$|(?:Date|Day|Time|At)$/.test(name);
}

/** `String(month).padStart(2, '0')`, `month.toString().padStart(2, '0')`, `` `${month}`.padStart(2, '0') `` */
function isPadded(month: Node): boolean {
  const around = parentOf(month);
  if (around?.type === 'CallExpression')
    return keyOf(month) !== 'callee' && isUndeclared(around.callee, 'String') && isPaddedText(around);
  if (around?.type === 'TemplateLiteral') return around.expressions.length === 1 && isPaddedText(around);
  const call = around && propertyName(around) === 'toString' ? parentOf(around) : undefined;
  return call?.type === 'CallExpression' && isPaddedText(call);
}

function isPaddedText(text: Node): boolean {
  const member = parentOf(text);
  const call = member && propertyName(member) === 'padStart' ? parentOf(member) : undefined;
  if (call?.type !== 'CallExpression' || keyOf(member ?? call) !== 'callee') return false;
  const [width] = call.arguments;
  return width?.type === 'NumericLiteral' && width.value === 2;
}

const forPeople = /format|label|display|show|print|title|toText|caption|stamp|filename/i;

/** `${day.getFullYear()}-${day.getMonth()}-${day.getDate()}` where the name says that people read it: it may be a key. */
function isInShownText(month: Node): boolean {
  const text = parentOf(month);
  if (text?.type !== 'TemplateLiteral' && text?.type !== 'ArrayExpression') return false;
  if (!holds(text, (part) => part.type === 'CallExpression' && propertyName(part.callee) === 'getDate'))
    return false;
  const holder = parentOf(text.type === 'ArrayExpression' ? joined(text) : text);
  const given =
    holder?.type === 'VariableDeclarator' && holder.id.type === 'Identifier' ? holder.id.name : '';
  const owner = enclosingFunction(month);
  const name = owner === undefined ? '' : (nameOfFunction(owner) ?? '');
  return (
    (forPeople.test(name) || forPeople.test(given)) &&
    !/key|hash|cache|same|equal|id$/i.test(`${name} ${given}`)
  );
}

/** `[…].join('-')` */
function joined(list: Node): Node {
  const member = parentOf(list);
  return (member && propertyName(member) === 'join' ? parentOf(member) : undefined) ?? list;
}
