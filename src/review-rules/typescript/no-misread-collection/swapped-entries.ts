import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { collectionOf } from '../_kit/collection-of.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { Misreading } from './misreading.ts';

const key = /^(?:key|k)$|[a-z](?:Key|Id)$/;
const value = /^(?:value|val|v)$|[a-z]Value$/;
/** What is not the value, or not looked at. */
const other = /^_|^(?:i|idx|index|map|self)$|[kK]ey|[iI]d$|[nN]ame$/;
const index = /^(?:i|idx|index)$/;
const element = /^(?:item|el|elem|element|value|val|entry|row)$/;

/** `map.forEach((key, value) => …)`, `list.forEach((index, item) => …)`: what is called so is the other one. */
export function swappedEntries(call: NodeOf<'CallExpression'>): Misreading | undefined {
  const callee = unwrap(call.callee);
  const [callback] = call.arguments;
  if (callee.type !== 'MemberExpression' || callback === undefined || !isFunction(callback)) return undefined;
  const method = propertyName(callee) ?? '';
  if (!/^(?:forEach|map|filter|some|every|flatMap)$/.test(method)) return undefined;
  const [first, second] = callback.params.map(nameOf);
  if (first === undefined || second === undefined) return undefined;
  const [on] = callback.params;
  if (on === undefined) return undefined;
  if (index.test(first) && element.test(second))
    return collectionOf(callee.object) === 'array'
      ? { manner: 'swapped-entries', on, collection: 'array' }
      : undefined;
  if (method !== 'forEach' || value.test(first) || key.test(second)) return undefined;
  if (collectionOf(callee.object) !== 'map') return undefined;
  const isTold =
    (key.test(first) && value.test(second)) ||
    (/^(?:key|k)$/.test(first) && !other.test(second)) ||
    isOneOf(callee.object, second) ||
    isKeyIn(callee.object, first, second);
  return isTold ? { manner: 'swapped-entries', on, collection: 'map' } : undefined;
}

function nameOf(node: Node): string | undefined {
  return node.type === 'Identifier' ? node.name : undefined;
}

/** `totals.forEach((region, total) => …)`: the map is called after what it holds. */
function isOneOf(map: Node, name: string): boolean {
  const bare = unwrap(map);
  const holder = bare.type === 'Identifier' ? bare.name : (propertyName(bare) ?? '');
  return holder === `${name}s` || holder.startsWith(`${name}sBy`) || holder.startsWith(`${name}By`);
}

/** `sums.set(row.region, sum)`, by whose names the first is the key. */
function isKeyIn(map: Node, first: string, second: string): boolean {
  const uses = referenceOf(unwrap(map))?.binding?.references ?? [];
  const sets = uses.flatMap(({ identifier }) => setOf(identifier) ?? []);
  return (
    sets.length > 0 &&
    sets.every(([one, other]) => isCalled(one, first) && !isCalled(one, second) && !isCalled(other, first))
  );
}

function setOf(map: Node): readonly (readonly [Node, Node])[] | undefined {
  const member = parentOf(map);
  const call = member && propertyName(member) === 'set' ? parentOf(member) : undefined;
  if (call?.type !== 'CallExpression' || call.callee !== member) return undefined;
  const [one, other] = call.arguments;
  return one && other && [[one, other]];
}

function isCalled(node: Node, name: string): boolean {
  const bare = unwrap(node);
  return (bare.type === 'Identifier' ? bare.name : propertyName(bare)) === name;
}
