import type { PlaceId } from '../../../analysis/flow/form.ts';
import type { Argument, ObjectPart } from '../../../analysis/flow/instruction.ts';
import { rangeOf, referenceOf } from '../node.ts';
import type { Node, NodeOf } from '../node.ts';
import type { Lowering } from './context.ts';
import { stable } from './operands.ts';
import { constant, readVariable, special } from './values.ts';

export function element(
  lowering: Lowering,
  node: NodeOf<'JSXElement' | 'JSXFragment'>,
  to: PlaceId,
): PlaceId {
  const isFragment = node.type === 'JSXFragment';
  const tag = isFragment ? '' : tagOf(lowering, node.openingElement.name);
  const attributes = isFragment
    ? []
    : node.openingElement.attributes.map((part) => attribute(lowering, part));
  const children = node.children.flatMap((child) => childOf(lowering, child));
  lowering.flow.emit({ op: 'element', at: rangeOf(node), to, tag, attributes, children });
  return to;
}

function tagOf(lowering: Lowering, name: Node): PlaceId | string {
  switch (name.type) {
    case 'JSXIdentifier':
      return referenceOf(name) === undefined ? name.name : component(lowering, name);
    case 'JSXNamespacedName':
      return `${name.namespace.name}:${name.name.name}`;
    default:
      return component(lowering, name);
  }
}

function component(lowering: Lowering, name: Node): PlaceId {
  if (name.type === 'JSXIdentifier') {
    return name.name === 'this'
      ? special(lowering, 'this')
      : kept(lowering, readVariable(lowering, name), name);
  }
  const to = lowering.flow.temporary();
  const at = rangeOf(name);
  if (name.type !== 'JSXMemberExpression') {
    lowering.flow.emit({ op: 'opaque', at, to, reason: name.type, operands: [] });
    return to;
  }
  const object = component(lowering, name.object);
  lowering.flow.emit({ op: 'member', at, to, object, key: { kind: 'name', name: name.property.name } });
  return to;
}

function kept(lowering: Lowering, place: PlaceId, node: Node): PlaceId {
  return stable(lowering, place, node, false);
}

function attribute(lowering: Lowering, node: NodeOf<'JSXAttribute' | 'JSXSpreadAttribute'>): ObjectPart {
  if (node.type === 'JSXSpreadAttribute')
    return { kind: 'spread', value: kept(lowering, lowering.value(node.argument), node.argument) };
  const name =
    node.name.type === 'JSXIdentifier'
      ? node.name.name
      : `${node.name.namespace.name}:${node.name.name.name}`;
  const key = { kind: 'name', name } as const;
  const { value } = node;
  if (value == null)
    return { kind: 'value', key, value: constant(lowering, node, { type: 'boolean', value: true }) };
  const inner = value.type === 'JSXExpressionContainer' ? value.expression : value;
  return { kind: 'value', key, value: kept(lowering, lowering.value(inner), inner) };
}

/** Text that is only white space is layout. */
function childOf(lowering: Lowering, node: Node): Argument[] {
  switch (node.type) {
    case 'JSXText':
      if (node.value.trim() === '') return [];
      return [{ place: constant(lowering, node, { type: 'string', value: node.value }), isSpread: false }];
    case 'JSXExpressionContainer':
      if (node.expression.type === 'JSXEmptyExpression') return [];
      return [{ place: kept(lowering, lowering.value(node.expression), node.expression), isSpread: false }];
    case 'JSXSpreadChild':
      return [{ place: kept(lowering, lowering.value(node.expression), node.expression), isSpread: true }];
    default:
      return [{ place: lowering.value(node), isSpread: false }];
  }
}
