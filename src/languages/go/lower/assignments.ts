import type { PlaceId } from '../../../analysis/flow/form.ts';
import { childOf, partsOf } from '../node.ts';
import type { GoNode } from '../node.ts';
import type { Lowering } from './context.ts';
import { only, part, rangeOf } from './parts.ts';

/** How a name on the left comes by its place. */
type Binding = 'declare' | 'assign';

/** `a, b := f()`: what is new in the block is declared, the rest assigned. */
export function shortDeclaration(lowering: Lowering, node: GoNode): void {
  give(lowering, node, targetsOf(part(node, 'left')), partsOf(part(node, 'right')), 'declare');
}

/** `a = b`, `a.b = c`, `a += b` */
export function assignment(lowering: Lowering, node: GoNode): void {
  const targets = targetsOf(part(node, 'left'));
  const sources = partsOf(part(node, 'right'));
  const operator = part(node, 'operator').kind.slice(0, -1);
  const [target] = targets;
  const [source] = sources;
  if (operator === '' || target === undefined || source === undefined)
    give(lowering, node, targets, sources, 'assign');
  else change(lowering, node, target, { operator, right: lowering.value(source) });
}

/** `a++` */
export function step(lowering: Lowering, node: GoNode): void {
  const right = lowering.flow.temporary();
  lowering.flow.emit({ op: 'constant', at: rangeOf(node), to: right, value: { type: 'number', value: 1 } });
  change(lowering, node, only(node), { operator: node.kind === 'inc_statement' ? '+' : '-', right });
}

/** `var a, b = f()`; without a value each holds the nothing of its type. */
export function variableDeclaration(lowering: Lowering, node: GoNode): void {
  const specs = partsOf(node).flatMap((one) => (one.kind.endsWith('_list') ? partsOf(one) : [one]));
  for (const spec of specs) {
    const names = spec.children.filter(({ field, isNamed }) => field === 'name' && isNamed);
    const values = childOf(spec, 'value');
    if (values !== undefined) give(lowering, spec, names, partsOf(values), 'declare');
    else for (const name of names) zero(lowering, name, childOf(spec, 'type'));
  }
}

function zero(lowering: Lowering, name: GoNode, type: GoNode | undefined): void {
  const to = lowering.declare(name);
  if (type !== undefined && isNilAtFirst(lowering, type)) nil(lowering, name, to);
  else lowering.flow.emit({ op: 'opaque', at: rangeOf(name), to, reason: 'zero value', operands: [] });
}

function nil(lowering: Lowering, name: GoNode, to: PlaceId): void {
  lowering.flow.emit({ op: 'constant', at: rangeOf(name), to, value: { type: 'nil' } });
}

/** A result with a name, which is nil at first where its type has a nil. */
export function namedResult(lowering: Lowering, name: GoNode, type: GoNode | undefined): PlaceId {
  const to = lowering.declare(name);
  if (type !== undefined && isNilAtFirst(lowering, type)) nil(lowering, name, to);
  return to;
}

const nilKinds: ReadonlySet<string> = new Set([
  'map_type',
  'pointer_type',
  'slice_type',
  'function_type',
  'channel_type',
]);

function isNilAtFirst(lowering: Lowering, type: GoNode): boolean {
  return nilKinds.has(type.kind) || lowering.file.textOf(type) === 'error';
}

export function targetsOf(list: GoNode): readonly GoNode[] {
  return list.kind === 'expression_list' ? partsOf(list) : [list];
}

function give(
  lowering: Lowering,
  node: GoNode,
  targets: readonly GoNode[],
  ...[sources, binding]: [sources: readonly GoNode[], binding: Binding]
): void {
  const [source] = sources;
  if (targets.length > 1 && sources.length === 1 && source !== undefined) {
    takeApart(lowering, node, targets, lowering.value(source), binding);
    return;
  }
  const values = sources.map((one) => kept(lowering, one, targets.length > 1));
  targets.forEach((target, index) => {
    const place = values[index];
    if (place !== undefined) assign(lowering, node, target, place, binding);
  });
}

/** `a, b = b, a` reads all before it assigns. */
function kept(lowering: Lowering, node: GoNode, isOneOfSeveral: boolean): PlaceId {
  const from = lowering.value(node);
  if (!isOneOfSeveral || node.kind !== 'identifier') return from;
  const to = lowering.flow.temporary();
  lowering.flow.emit({ op: 'copy', at: rangeOf(node), to, from });
  return to;
}

/**
 * Several results of one call, each a member of it by its number. The last comes first: it is the error or the `ok` that says what
 * is true of the others.
 */
export function takeApart(
  lowering: Lowering,
  node: GoNode,
  targets: readonly GoNode[],
  ...[object, binding]: [object: PlaceId, binding: Binding]
): void {
  targets.toReversed().forEach((target, index) => {
    if (lowering.file.textOf(target) === '_') return;
    const to = lowering.flow.temporary();
    const name = String(targets.length - 1 - index);
    lowering.flow.emit({ op: 'member', at: rangeOf(target), to, object, key: { kind: 'name', name } });
    assign(lowering, node, target, to, binding);
  });
}

/** Gives a value to a name, a member, an element, or what a pointer points to. */
export function assign(
  lowering: Lowering,
  node: GoNode,
  target: GoNode,
  ...[from, binding]: [from: PlaceId, binding: Binding]
): void {
  const { flow } = lowering;
  const at = rangeOf(node);
  if (target.kind === 'parenthesized_expression') assign(lowering, node, only(target), from, binding);
  else if (target.kind === 'identifier') {
    if (lowering.file.textOf(target) === '_') {
      flow.emit({ op: 'opaque', at, to: flow.temporary(), reason: 'dropped', operands: [from] });
      return;
    }
    const isNew = binding === 'declare' && !lowering.scopes.isOfBlock(lowering.file.textOf(target));
    flow.emit({ op: 'copy', at, to: isNew ? lowering.declare(target) : lowering.variable(target), from });
  } else setMember(lowering, node, target, from);
}

function setMember(lowering: Lowering, node: GoNode, target: GoNode, from: PlaceId): void {
  const object = lowering.value(childOf(target, 'operand') ?? target);
  const index = childOf(target, 'index');
  const field = childOf(target, 'field');
  const key =
    index === undefined
      ? ({ kind: 'name', name: field === undefined ? '*' : lowering.file.textOf(field) } as const)
      : ({ kind: 'computed', place: lowering.value(index) } as const);
  lowering.flow.emit({ op: 'set-member', at: rangeOf(node), object, key, value: from });
}

function change(
  lowering: Lowering,
  node: GoNode,
  target: GoNode,
  { operator, right }: { readonly operator: string; readonly right: PlaceId },
): void {
  const left = lowering.value(target);
  const to = lowering.flow.temporary();
  lowering.flow.emit({ op: 'binary', at: rangeOf(node), to, operator, left, right });
  assign(lowering, node, target, to, 'assign');
}
