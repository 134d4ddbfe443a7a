import type { BlockId, PlaceId } from '../../../analysis/flow/form.ts';
import type { Key } from '../../../analysis/flow/instruction.ts';
import { rangeOf, unwrap } from '../node.ts';
import type { Node, NodeOf } from '../node.ts';
import type { Lowering } from './context.ts';
import { args, isQuiet, stable } from './operands.ts';
import { special } from './values.ts';

type Member = NodeOf<'MemberExpression' | 'OptionalMemberExpression'>;
type OptionalNode = NodeOf<'OptionalMemberExpression' | 'OptionalCallExpression'>;

/** The part of an optional chain that is being lowered: where it goes when it ends early. */
type Short = BlockId | undefined;

interface MemberReference {
  readonly object: PlaceId;
  readonly key: Key;
}

export function isChain(node: Node): node is OptionalNode {
  return node.type === 'OptionalMemberExpression' || node.type === 'OptionalCallExpression';
}

/** `a?.b.c(d)`: undefined as soon as one `?.` finds null. */
export function chain(lowering: Lowering, node: OptionalNode, to: PlaceId | undefined): PlaceId {
  const { flow } = lowering;
  const at = rangeOf(node);
  const [short, after] = [flow.block(), to === undefined ? undefined : flow.block()];
  const result = to ?? flow.temporary();
  link(lowering, node, short, result);
  if (after !== undefined && to !== undefined) {
    flow.jump(at, after);
    flow.start(short);
    flow.emit({ op: 'constant', at, to, value: { type: 'undefined' } });
  }
  flow.start(after ?? short, at);
  return result;
}

function link(lowering: Lowering, node: Node, short: Short, to: PlaceId | undefined): PlaceId {
  switch (node.type) {
    case 'OptionalMemberExpression':
      return load(lowering, node, memberReference(lowering, node, short), to);
    case 'OptionalCallExpression':
      return optionalCall(lowering, node, short, to);
    default:
      return lowering.value(node, to);
  }
}

export function member(lowering: Lowering, node: NodeOf<'MemberExpression'>, to: PlaceId): PlaceId {
  return load(lowering, node, memberReference(lowering, node, undefined), to);
}

export function load(
  lowering: Lowering,
  node: Node,
  { object, key }: MemberReference,
  to: PlaceId | undefined,
): PlaceId {
  const place = to ?? lowering.flow.temporary();
  lowering.flow.emit({ op: 'member', at: rangeOf(node), to: place, object, key });
  return place;
}

/** Evaluates the object and the key, in this order. `isQuietAfter`: nothing runs before the member is used. */
export function memberReference(
  lowering: Lowering,
  node: Member,
  short: Short,
  isQuietAfter = true,
): MemberReference {
  const isQuietKey = !node.computed || isQuiet(node.property);
  const object = stable(lowering, objectOf(lowering, node, short), node.object, isQuietKey && isQuietAfter);
  if (node.type === 'OptionalMemberExpression' && node.optional)
    endEarly(lowering, node.object, object, short);
  return { object, key: keyOf(lowering, node, isQuietAfter) };
}

function objectOf(lowering: Lowering, node: Member, short: Short): PlaceId {
  // `a?.b!.c` goes on with the chain, `(a?.b).c` does not: there the outer node is no optional one.
  const object = unwrap(node.object);
  if (node.type === 'OptionalMemberExpression' && isChain(object))
    return link(lowering, object, short, undefined);
  return object.type === 'Super' ? special(lowering, 'super') : lowering.value(object);
}

function keyOf(lowering: Lowering, node: Member, isQuietAfter: boolean): Key {
  const { property } = node;
  if (property.type === 'PrivateName') return { kind: 'private', name: property.id.name };
  if (!node.computed && property.type === 'Identifier') return { kind: 'name', name: property.name };
  if (property.type === 'StringLiteral') return { kind: 'name', name: property.value };
  return { kind: 'computed', place: stable(lowering, lowering.value(property), property, isQuietAfter) };
}

function endEarly(lowering: Lowering, node: Node, place: PlaceId, short: Short): void {
  if (short === undefined) return;
  const next = lowering.flow.block();
  lowering.flow.branch(rangeOf(node), place, 'nullish', { then: short, else: next });
  lowering.flow.start(next);
}

export interface Callee {
  readonly callee: PlaceId;
  readonly receiver: PlaceId | undefined;
}

/** What is called, and on what. */
export function calleeOf(lowering: Lowering, node: Node, short: Short, isQuietAfter: boolean): Callee {
  const inner = unwrap(node);
  if (inner.type === 'MemberExpression' || inner.type === 'OptionalMemberExpression') {
    if (inner.type === 'OptionalMemberExpression' && short === undefined)
      return parenthesised(lowering, inner, isQuietAfter);
    const reference = memberReference(lowering, inner, short);
    const receiver =
      inner.object.type === 'Super'
        ? special(lowering, 'this')
        : stable(lowering, reference.object, inner.object, isQuietAfter);
    return { callee: load(lowering, inner, reference, undefined), receiver };
  }
  const callee =
    short !== undefined && isChain(inner) ? link(lowering, inner, short, undefined) : lowering.value(inner);
  return { callee: stable(lowering, callee, inner, isQuietAfter), receiver: undefined };
}

/** `(a?.b)()`: the chain ends at the parenthesis, the receiver is still `a`. */
function parenthesised(
  lowering: Lowering,
  node: NodeOf<'OptionalMemberExpression'>,
  isQuietAfter: boolean,
): Callee {
  const { flow } = lowering;
  const at = rangeOf(node);
  const [short, after, callee, receiver] = [flow.block(), flow.block(), flow.temporary(), flow.temporary()];
  const reference = memberReference(lowering, node, short, isQuietAfter);
  flow.emit({ op: 'copy', at, to: receiver, from: reference.object });
  load(lowering, node, reference, callee);
  flow.jump(at, after);
  flow.start(short);
  flow.emit({ op: 'constant', at, to: receiver, value: { type: 'undefined' } });
  flow.emit({ op: 'constant', at, to: callee, value: { type: 'undefined' } });
  flow.start(after, at);
  return { callee, receiver };
}

function optionalCall(
  lowering: Lowering,
  node: NodeOf<'OptionalCallExpression'>,
  short: Short,
  to: PlaceId | undefined,
): PlaceId {
  const { callee, receiver } = calleeOf(lowering, node.callee, short, node.arguments.every(isQuiet));
  if (node.optional) endEarly(lowering, node.callee, callee, short);
  const place = to ?? lowering.flow.temporary();
  lowering.flow.emit({
    op: 'call',
    at: rangeOf(node),
    to: place,
    callee,
    receiver,
    args: args(lowering, node.arguments),
    style: 'plain',
  });
  return place;
}

/** `delete a.b`, `delete a?.b`; of anything else the value is merely evaluated. */
export function deleteExpression(lowering: Lowering, node: NodeOf<'UnaryExpression'>, to: PlaceId): PlaceId {
  const { flow } = lowering;
  const at = rangeOf(node);
  const argument = unwrap(node.argument);
  const result = { op: 'constant', at, to, value: { type: 'boolean', value: true } } as const;
  if (argument.type === 'MemberExpression') {
    flow.emit({ op: 'delete-member', at, to, ...memberReference(lowering, argument, undefined) });
  } else if (argument.type === 'OptionalMemberExpression') {
    const [short, after] = [flow.block(), flow.block()];
    flow.emit({ op: 'delete-member', at, to, ...memberReference(lowering, argument, short) });
    flow.jump(at, after);
    flow.start(short);
    flow.emit(result);
    flow.start(after, at);
  } else {
    lowering.effect(argument);
    flow.emit(result);
  }
  return to;
}
