import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Collection } from '../_kit/collection-of.ts';
import { collectionOf } from '../_kit/collection-of.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { isGivenMember, isSet, isToldApart } from './told-apart.ts';

/**
 * `missing-member`: `set.length`, which nothing has. `field-for-entry`: `map[key]`, beside the entries. `lost-entries`:
 * `Object.keys(map)`, where there are none. `list-as-number`: `Math.max(list)`. `in-list`: `name in ['a', 'b']` asks for
 * indices. `for-in-list`: indices as texts are taken for elements. `before-list`, `behind-list`: `list[-1]`,
 * `list[list.length]`. `deleted-element`: `delete list[2]` leaves a hole. `fresh-element`: what is sought comes to life
 * there. `left-out-item`: `new Set('a', 'b')`. `holes`: `new Array(5).map(…)`. `key-for-entry`: `row.size` in
 * `for (const row in rows)`. `swapped-entries`: `map.forEach((key, value) => …)`.
 */
export interface Misreading {
  readonly manner:
    | 'missing-member'
    | 'field-for-entry'
    | 'lost-entries'
    | 'list-as-number'
    | 'in-list'
    | 'for-in-list'
    | 'before-list'
    | 'behind-list'
    | 'deleted-element'
    | 'fresh-element'
    | 'left-out-item'
    | 'holes'
    | 'key-for-entry'
    | 'swapped-entries'
    | 'compared-lists';
  readonly on: Node;
  readonly collection: Collection;
  /** The member that is there: `size` for `length`. */
  readonly instead?: string;
}

const others: Readonly<Record<Collection, readonly [wrong: string, right: string]>> = {
  array: ['size', 'length'],
  map: ['length', 'size'],
  set: ['length', 'size'],
};

/** `set.length`, `list.size`, `map[key]` */
export function misreadMember(node: NodeOf<'MemberExpression'>): Misreading | undefined {
  if (node.computed) return fieldForEntry(node);
  const name = propertyName(node);
  if (name !== 'size' && name !== 'length') return undefined;
  if (keyOf(node) === 'callee' || isSet(node) || isAsked(node)) return undefined;
  const collection = collectionOf(node.object);
  if (collection === undefined) return undefined;
  const [wrong, instead] = others[collection];
  if (name === wrong && (isGivenMember(node.object, name) || isToldApart(node))) return undefined;
  return name === wrong ? { manner: 'missing-member', on: node, collection, instead } : undefined;
}

/** `list.size ?? list.length`: what is not there is expected. */
function isAsked(node: Node): boolean {
  const around = parentOf(node);
  return (
    around?.type === 'LogicalExpression' ||
    (around?.type === 'UnaryExpression' && around.operator === 'typeof')
  );
}

function fieldForEntry(node: NodeOf<'MemberExpression'>): Misreading | undefined {
  const { property } = node;
  if (property.type === 'NumericLiteral' || isSymbol(property) || isNameOfMember(property)) return undefined;
  const collection = collectionOf(node.object);
  if (collection !== 'map' && collection !== 'set') return undefined;
  if (isMethodByName(node)) return undefined;
  return { manner: 'field-for-entry', on: node, collection };
}

/** `map[Symbol.iterator]` */
function isSymbol(node: Node): boolean {
  return node.type === 'MemberExpression' && isGlobalName(node.object, 'Symbol');
}

/** `'union' in set` asks whether the engine has it. */
function isNewMember(name: Node): boolean {
  return (
    name.type === 'StringLiteral' &&
    /^(?:union|intersection|difference|symmetricDifference|is(?:Subset|Superset|Disjoint)(?:Of|From)|getOrInsert(?:Computed)?|emplace|keys|values|entries)$/.test(
      name.value,
    )
  );
}

/** `map['size']`; `map[method]`, `target[prop]`: by their names they hold names of members. */
function isNameOfMember(property: Node): boolean {
  if (property.type === 'StringLiteral')
    return /^(?:size|length|get|set|has|add|delete|clear|forEach|_\w+)$/.test(property.value);
  return (
    property.type === 'Identifier' &&
    /^(?:method|prop|property|operation|fn)(?:Name)?$|(?:Method|Prop|Property)(?:Name)?$/.test(property.name)
  );
}

/** `set[isOn ? 'add' : 'delete'](name)` */
function isMethodByName(node: Node): boolean {
  return keyOf(node) === 'callee' || parentOf(node)?.type === 'UnaryExpression';
}

const ofEntries = /^(?:keys|values|entries|assign)$/;

/** `Object.keys(map)`, `JSON.stringify(set)`, `Math.max(list)` */
export function misreadArgument(node: NodeOf<'CallExpression'>): Misreading | undefined {
  const { callee, arguments: given } = node;
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return undefined;
  const name = propertyName(callee) ?? '';
  switch (callee.object.name) {
    case 'Math':
      return (name === 'max' || name === 'min') && given.length === 1 ? listAsNumber(node) : undefined;
    case 'Object':
      return ofEntries.test(name) ? lostEntries(node, given.at(name === 'assign' ? -1 : 0)) : undefined;
    case 'JSON':
      return name === 'stringify' && given.length === 1 ? lostEntries(node, given[0]) : undefined;
    default:
      return undefined;
  }
}

function listAsNumber(on: NodeOf<'CallExpression'>): Misreading | undefined {
  const [list] = on.arguments;
  if (list === undefined || (collectionOf(list) !== 'array' && !isMapped(list))) return undefined;
  return { manner: 'list-as-number', on, collection: 'array' };
}

/** `rows.map((row) => row.size)`, of whatever library, is no number. */
function isMapped(list: Node): boolean {
  const call = unwrap(list);
  if (call.type !== 'CallExpression' || propertyName(call.callee) !== 'map') return false;
  const [callback] = call.arguments;
  return callback !== undefined && isFunction(callback);
}

/** `{ ...map }` */
export function spreadEntries(on: NodeOf<'SpreadElement'>): Misreading | undefined {
  return parentOf(on)?.type === 'ObjectExpression' ? lostEntries(on, on.argument) : undefined;
}

function lostEntries(on: Node, given: Node | undefined): Misreading | undefined {
  const collection = given && collectionOf(given);
  return collection === 'map' || collection === 'set'
    ? { manner: 'lost-entries', on, collection }
    : undefined;
}

/** `name in ['a', 'b']`, of a list of texts that is written out. */
export function inList(on: NodeOf<'BinaryExpression'>): Misreading | undefined {
  if (on.operator !== 'in') return undefined;
  const list = writtenValue(on.right);
  if (on.right.type !== 'ArrayExpression') {
    const collection = collectionOf(on.right);
    if (collection === 'map' || collection === 'set')
      return isNameOfMember(on.left) || isSymbol(on.left) || isNewMember(on.left)
        ? undefined
        : { manner: 'in-list', on, collection };
  }
  if (list.type !== 'ArrayExpression' || list.elements.length === 0) return undefined;
  const isOfTexts = list.elements.every((one) => one?.type === 'StringLiteral');
  return isOfTexts && !isNumber(on.left) ? { manner: 'in-list', on, collection: 'array' } : undefined;
}

function isNumber(node: Node): boolean {
  return node.type === 'NumericLiteral' || (node.type === 'StringLiteral' && /^\d+$/.test(node.value));
}

const indexName = /^(?:[ijkn]|at|idx)$|ind(?:ex|ice)|Idx$/i;

/** `for (const name in names)` whose name is never the index of that list. */
export function forInList(loop: NodeOf<'ForInStatement'>): Misreading | undefined {
  const collection = collectionOf(loop.right);
  if (collection === undefined) return undefined;
  const { left } = loop;
  const name = left.type === 'VariableDeclaration' ? left.declarations[0]?.id : undefined;
  if (name?.type === 'Identifier' && indexName.test(name.name) && collection === 'array') return undefined;
  const uses = name?.type === 'Identifier' ? usesOf(loop, name) : [];
  if (uses.length === 0 || (collection === 'array' && uses.some((use) => isIndex(use, loop.right))))
    return undefined;
  return { manner: 'for-in-list', on: loop.left, collection };
}

function usesOf(loop: NodeOf<'ForInStatement'>, { name }: NodeOf<'Identifier'>): readonly Node[] {
  const declared = loop.left.type === 'VariableDeclaration' ? loop.left.declarations[0]?.id : undefined;
  const binding = declared && referenceOf(declared)?.binding;
  if (binding?.name !== name) return [];
  return binding.references.filter(({ access }) => access === 'read').map(({ identifier }) => identifier);
}

/** `names[name]`, `Number(name)`, `+name`, `name | 0`, `name === '0'`, or the index of anything else. */
function isIndex(use: Node, list: Node): boolean {
  const around = parentOf(use);
  switch (around?.type) {
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      // `rooms[name]` of `for (const name in Object.keys(rooms))`
      if (around.property === use && isKeysOf(list, around.object)) return false;
      return around.property === use || isSameExpression(around.object, list);
    case 'UnaryExpression':
      return true;
    case 'BinaryExpression':
      return around.operator !== '+';
    case 'CallExpression':
      return /^(?:Number|parseInt|String|hasOwnProperty|hasOwn|push|includes)$/.test(
        calledName(around.callee) ?? '',
      );
    default:
      return false;
  }
}

function isKeysOf(list: Node, object: Node): boolean {
  const keys = unwrap(list);
  if (keys.type !== 'CallExpression' || calledName(keys.callee) !== 'keys') return false;
  const [of] = keys.arguments;
  return of !== undefined && isSameExpression(of, object);
}

function calledName(callee: Node): string | undefined {
  const bare = unwrap(callee);
  return bare.type === 'Identifier' ? bare.name : propertyName(bare);
}
