import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { collectionOf } from '../_kit/collection-of.ts';
import { isRepeatable } from '../_kit/is-repeatable.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import type { Misreading } from './misreading.ts';
import { isSet } from './told-apart.ts';

/** `names[-1]`, `names[names.length]`, `colours['red'] = …` of a list */
export function lostElement(node: NodeOf<'MemberExpression'>): Misreading | undefined {
  if (!node.computed || keyOf(node) === 'callee') return undefined;
  const { object, property } = node;
  if (property.type === 'StringLiteral') return fieldOfList(node, property.value);
  if (isWritten(node)) return undefined;
  if (property.type === 'NumericLiteral') return placeInSet(node);
  if (isNegative(property))
    return isList(object) ? { manner: 'before-list', on: node, collection: 'array' } : undefined;
  if (property.type !== 'MemberExpression' || propertyName(property) !== 'length') return undefined;
  // What is like a list may count down before it reads.
  return object.type !== 'ThisExpression' && isSameExpression(property.object, object) && isRepeatable(object)
    ? { manner: 'behind-list', on: node, collection: 'array' }
    : undefined;
}

/** `seen[0]`: a set has no places. */
function placeInSet(on: NodeOf<'MemberExpression'>): Misreading | undefined {
  return collectionOf(on.object) === 'set' ? { manner: 'field-for-entry', on, collection: 'set' } : undefined;
}

/** `list[list.length] = one` puts something there; `delete`, `++` and patterns do, too. */
function isWritten(node: Node): boolean {
  const around = parentOf(node);
  switch (around?.type) {
    case 'UpdateExpression':
    case 'UnaryExpression':
    case 'ArrayPattern':
    case 'AssignmentPattern':
    case 'ForOfStatement':
    case 'ForInStatement':
      return true;
    case 'LogicalExpression':
      return around.operator === '??';
    default:
      return isSet(node);
  }
}

function isNegative(node: Node): boolean {
  return node.type === 'UnaryExpression' && node.operator === '-' && node.argument.type === 'NumericLiteral';
}

function isList(object: Node): boolean {
  return collectionOf(object) === 'array';
}

/** Of a list that is written as one, and read like one elsewhere; `match['index']` has it. Of many, the first is told. */
function fieldOfList(node: NodeOf<'MemberExpression'>, name: string): Misreading | undefined {
  if (!isSet(node) || !/^[a-z][\w -]*$/i.test(name) || known.has(name)) return undefined;
  if (writtenValue(node.object).type !== 'ArrayExpression') return undefined;
  const references = referenceOf(node.object)?.binding?.references ?? [];
  if (references.length > mostUses || !references.some(({ identifier }) => isReadAsList(identifier)))
    return undefined;
  const first = references.find(({ identifier }) => isFieldSet(parentOf(identifier)));
  return first?.identifier === node.object
    ? { manner: 'field-for-entry', on: node, collection: 'array' }
    : undefined;
}

const mostUses = 200;

function isFieldSet(member: Node | undefined): boolean {
  return member?.type === 'MemberExpression' && member.property.type === 'StringLiteral' && isSet(member);
}

/** `list.length`, `list.map(…)`, `[...list]`, `JSON.stringify(list)` */
function isReadAsList(use: Node): boolean {
  const around = parentOf(use);
  switch (around?.type) {
    case 'MemberExpression':
      return keyOf(use) === 'object' && ofLists.test(propertyName(around) ?? '');
    case 'SpreadElement':
    case 'ForOfStatement':
      return true;
    case 'CallExpression':
      return propertyName(around.callee) === 'stringify';
    default:
      return false;
  }
}

const ofLists = /^(?:length|map|filter|forEach|join|some|every|find|includes|indexOf|push|slice|reduce)$/;

const known: ReadonlySet<string> = new Set(['length', 'index', 'input', 'groups', 'indices', 'raw']);

/** `delete names[2]` */
export function deletedElement(node: NodeOf<'UnaryExpression'>): Misreading | undefined {
  const member = unwrap(node.argument);
  if (node.operator !== 'delete' || member.type !== 'MemberExpression' || !member.computed) return undefined;
  if (member.property.type === 'StringLiteral') return undefined;
  if (!isList(member.object) && !isCopy(writtenValue(member.object))) return undefined;
  return { manner: 'deleted-element', on: node, collection: 'array' };
}

/** `rows.slice()`, `rows.map((row) => …)`, of whatever that is a list. */
function isCopy(made: Node): boolean {
  if (made.type !== 'CallExpression') return false;
  const [first] = made.arguments;
  const method = propertyName(made.callee) ?? '';
  if (method === 'slice') return first === undefined;
  return /^(?:map|filter)$/.test(method) && first !== undefined && isFunction(first);
}

/** `new Set('red', 'green')`: what comes behind the first is left out. */
export function leftOutItem(node: NodeOf<'NewExpression'>): Misreading | undefined {
  const [first, second] = node.arguments;
  if (first === undefined || (first.type === 'SpreadElement' ? second !== undefined : second === undefined))
    return undefined;
  if (first.type === 'SpreadElement' && !isListOfItems(first.argument)) return undefined;
  const isMap = isUndeclared(node.callee, 'Map');
  if (!isMap && !isUndeclared(node.callee, 'Set')) return undefined;
  return { manner: 'left-out-item', on: node, collection: isMap ? 'map' : 'set' };
}

/** `new Set(...names)`; `args` and what comes as the rest of the parameters may hold the one list. */
function isListOfItems(list: Node): boolean {
  const bare = unwrap(list);
  if (bare.type === 'ArrayExpression' || bare.type === 'ConditionalExpression') return false;
  if (bare.type !== 'Identifier') return collectionOf(bare) === 'array';
  const declaration = referenceOf(bare)?.binding?.declarations[0];
  if (bare.name.startsWith('arg') || (declaration && parentOf(declaration)?.type === 'RestElement'))
    return false;
  return collectionOf(bare) === 'array' && writtenValue(bare).type !== 'ArrayExpression';
}

/** `names.includes((name) => …)`, `seen.has({ id })`, `new Array(5).map(…)` */
export function lostLookup(node: NodeOf<'CallExpression'>): Misreading | undefined {
  const callee = unwrap(node.callee);
  const [sought, other] = node.arguments;
  if (callee.type !== 'MemberExpression' || sought === undefined) return undefined;
  const method = propertyName(callee) ?? '';
  if (passing.test(method)) return throughHoles(node, callee, sought);
  if (other !== undefined && other.type !== 'NumericLiteral') return undefined;
  const isSought = method === 'includes' || method === 'indexOf' || method === 'lastIndexOf';
  // `query.includes((post) => post.author)` of a mapper: what it gives goes on.
  if (isSought && isGoneOnWith(node)) return undefined;
  const collection = isSought ? 'array' : keyedBy(method, callee.object);
  if (collection === undefined || !isFresh(sought, callee.object)) return undefined;
  return { manner: 'fresh-element', on: node, collection };
}

function isGoneOnWith(call: Node): boolean {
  const around = parentOf(call);
  return around?.type === 'MemberExpression' && keyOf(call) === 'object';
}

export const lookups: readonly string[] = [
  ...['includes', 'indexOf', 'lastIndexOf', 'has', 'get', 'delete'],
  ...['map', 'filter', 'forEach', 'some', 'every', 'flatMap', 'reduce'],
];

/** `has`, `get` and `delete` of what is known to be a map or a set. */
function keyedBy(method: string, object: Node): Misreading['collection'] | undefined {
  if (method !== 'has' && method !== 'get' && method !== 'delete') return undefined;
  const collection = collectionOf(object);
  return method === 'has' || collection !== 'array' ? collection : undefined;
}

/** A function is never sought for itself; of a new object the list must be known to be one. */
function isFresh(sought: Node, list: Node): boolean {
  const value = unwrap(sought);
  if (value.type === 'ArrowFunctionExpression' || value.type === 'FunctionExpression')
    return !/^_$|^(?:expect|assert|cy)$/.test(unwrap(list).type === 'Identifier' ? nameOf(list) : '');
  return (
    (value.type === 'ObjectExpression' || value.type === 'ArrayExpression') &&
    collectionOf(list) !== undefined
  );
}

function nameOf(list: Node): string {
  const bare = unwrap(list);
  return bare.type === 'Identifier' ? bare.name : '';
}

const passing = /^(?:map|filter|forEach|some|every|flatMap|reduce)$/;

/** `new Array(5).map((_, index) => index)`: a list of holes, which are passed over. */
function throughHoles(
  on: NodeOf<'CallExpression'>,
  { object }: NodeOf<'MemberExpression'>,
  callback: Node,
): Misreading | undefined {
  const list = unwrap(object);
  if (list.type !== 'NewExpression' && list.type !== 'CallExpression') return undefined;
  const [count, other] = list.arguments;
  if (!isUndeclared(list.callee, 'Array') || count === undefined || other !== undefined) return undefined;
  if (count.type === 'SpreadElement' || /^(?:String|Template|Array|Object)/.test(count.type))
    return undefined;
  return isFunction(callback) ? { manner: 'holes', on, collection: 'array' } : undefined;
}
