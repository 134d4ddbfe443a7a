import type { PlaceId } from '../../../analysis/flow/form.ts';
import type { Key, ObjectPart } from '../../../analysis/flow/instruction.ts';
import { rangeOf } from '../node.ts';
import type { Node, NodeOf } from '../node.ts';
import type { Lowering } from './context.ts';
import { capturesOfAll } from './functions.ts';
import { isQuiet, items, operands, stable } from './operands.ts';

export function array(lowering: Lowering, node: NodeOf<'ArrayExpression'>, to: PlaceId): PlaceId {
  const parts = items(lowering, node.elements);
  lowering.flow.emit({ op: 'array', at: rangeOf(node), to, parts });
  return to;
}

export function object(lowering: Lowering, node: NodeOf<'ObjectExpression'>, to: PlaceId): PlaceId {
  const nested = node.properties.filter((property) => property.type === 'ObjectMethod');
  const noisy = node.properties.findLastIndex((property) => !isQuietProperty(property));
  const parts = node.properties.map((property, index) => objectPart(lowering, property, index >= noisy));
  const captures = capturesOfAll(lowering, nested);
  lowering.flow.emit({ op: 'object', at: rangeOf(node), to, parts, captures });
  return to;
}

type Property = NodeOf<'ObjectExpression'>['properties'][number];

function isQuietProperty(property: Property): boolean {
  if (property.type === 'SpreadElement') return false;
  if (property.computed) return false;
  return property.type === 'ObjectMethod' || isQuiet(property.value);
}

function objectPart(lowering: Lowering, property: Property, isQuietAfter: boolean): ObjectPart {
  if (property.type === 'SpreadElement') {
    const value = stable(lowering, lowering.value(property.argument), property.argument, isQuietAfter);
    return { kind: 'spread', value };
  }
  if (property.type === 'ObjectMethod') {
    const key = propertyKey(lowering, property, isQuietAfter);
    const kind = property.kind === 'get' ? 'getter' : property.kind === 'set' ? 'setter' : 'method';
    return { kind, key, function: lowering.file.reference(property) };
  }
  const key = propertyKey(lowering, property, isQuietAfter && isQuiet(property.value));
  const value = stable(lowering, lowering.value(property.value), property.value, isQuietAfter);
  const isPrototype =
    key.kind === 'name' && key.name === '__proto__' && !property.computed && !property.shorthand;
  if (isPrototype) return { kind: 'prototype', value };
  return { kind: 'value', key, value };
}

interface Keyed {
  readonly key: Node;
  readonly computed?: boolean | null;
}

export function propertyKey(lowering: Lowering, { key, computed }: Keyed, isQuietAfter: boolean): Key {
  switch (key.type) {
    case 'PrivateName':
      return { kind: 'private', name: key.id.name };
    case 'Identifier':
      if (computed !== true) return { kind: 'name', name: key.name };
      break;
    case 'StringLiteral':
      return { kind: 'name', name: key.value };
    case 'NumericLiteral':
    case 'BigIntLiteral':
      return { kind: 'name', name: String(key.value) };
    default:
      break;
  }
  return { kind: 'computed', place: stable(lowering, lowering.value(key), key, isQuietAfter) };
}

export function template(lowering: Lowering, node: NodeOf<'TemplateLiteral'>, to: PlaceId): PlaceId {
  const parts = operands(lowering, node.expressions);
  const strings = node.quasis.map((quasi) => quasi.value.cooked ?? quasi.value.raw);
  lowering.flow.emit({ op: 'template', at: rangeOf(node), to, strings, parts });
  return to;
}

export function templateStrings(lowering: Lowering, node: NodeOf<'TemplateLiteral'>): PlaceId {
  const to = lowering.flow.temporary();
  lowering.flow.emit({
    op: 'template-strings',
    at: rangeOf(node),
    to,
    cooked: node.quasis.map((quasi) => quasi.value.cooked ?? undefined),
    raw: node.quasis.map((quasi) => quasi.value.raw),
  });
  return to;
}
