import type { PlaceId } from '../../../analysis/flow/form.ts';
import { rangeOf, unwrap } from '../node.ts';
import type { Node, NodeOf } from '../node.ts';
import { load, memberReference } from './chains.ts';
import { shortCircuit } from './conditions.ts';
import type { Lowering } from './context.ts';
import { isQuiet, stable } from './operands.ts';
import { patternSource } from './patterns.ts';
import { copied, readVariable, target } from './values.ts';

type Assignment = NodeOf<'AssignmentExpression'>;

export function assignment(lowering: Lowering, node: Assignment, to: PlaceId | undefined): PlaceId {
  if (node.operator === '=') return plain(lowering, node, to);
  if (!isLogical(node.operator)) return compound(lowering, node, to);
  const result = target(lowering, to);
  logicalAssignment(lowering, node, result);
  return result;
}

function isLogical(operator: string): boolean {
  return operator === '&&=' || operator === '||=' || operator === '??=';
}

function plain(lowering: Lowering, node: Assignment, to: PlaceId | undefined): PlaceId {
  let result: PlaceId | undefined;
  lowering.assign(
    node.left,
    (place) => (result = patternSource(lowering, node.left, node.right, place)),
    rangeOf(node),
    isQuiet(node.right),
  );
  return copied(lowering, node, result ?? lowering.flow.temporary(), to);
}

/** Something that is read and then assigned; its parts are evaluated once. */
interface Slot {
  read(to?: PlaceId): PlaceId;
  /** Where the new value is computed, when it may go straight to its variable. */
  readonly direct: PlaceId | undefined;
  write(value: PlaceId): void;
}

function slotOf(lowering: Lowering, node: Node, whole: Node, isQuietAfter: boolean): Slot {
  const { flow } = lowering;
  const inner = unwrap(node);
  if (inner.type === 'MemberExpression') {
    const reference = memberReference(lowering, inner, undefined, isQuietAfter);
    return {
      read: (to) => load(lowering, inner, reference, to),
      direct: undefined,
      write: (value) => {
        flow.emit({ op: 'set-member', at: rangeOf(whole), ...reference, value });
      },
    };
  }
  const place = lowering.variable(inner);
  return {
    read: (to) => readVariable(lowering, inner, to),
    direct: lowering.isConstant(inner) ? undefined : place,
    write: (value) => {
      lowering.assign(inner, (to) => copied(lowering, whole, value, to), rangeOf(whole));
    },
  };
}

/** `a += b` */
function compound(lowering: Lowering, node: Assignment, to: PlaceId | undefined): PlaceId {
  const quiet = isQuiet(node.right);
  const slot = slotOf(lowering, node.left, node, quiet);
  const left = stable(lowering, slot.read(), node.left, quiet);
  const right = lowering.value(node.right);
  const result = slot.direct ?? lowering.flow.temporary();
  const operator = node.operator.slice(0, -1);
  lowering.flow.emit({ op: 'binary', at: rangeOf(node), to: result, operator, left, right });
  if (slot.direct === undefined) slot.write(result);
  return copied(lowering, node, result, to);
}

/** An assignment whose value nobody uses. */
export function assignmentEffect(lowering: Lowering, node: Assignment): void {
  if (isLogical(node.operator)) logicalAssignment(lowering, node, undefined);
  else assignment(lowering, node, undefined);
}

/** `a ||= b`; without `result` the value is not wanted. */
function logicalAssignment(lowering: Lowering, node: Assignment, result: PlaceId | undefined): void {
  const slot = slotOf(lowering, node.left, node, false);
  const left = slot.read();
  shortCircuit(lowering, {
    node,
    operator: node.operator,
    left,
    keep: () => {
      copied(lowering, node.left, left, result);
    },
    evaluate: () => {
      const value = lowering.value(node.right, slot.direct);
      if (slot.direct === undefined) slot.write(value);
      copied(lowering, node, value, result);
    },
  });
}

/** `a++`; without `to` the value is not wanted. */
export function update(
  lowering: Lowering,
  node: NodeOf<'UpdateExpression'>,
  to: PlaceId | undefined,
): PlaceId {
  const at = rangeOf(node);
  const slot = slotOf(lowering, node.argument, node, true);
  let operand = slot.read();
  let old: PlaceId | undefined;
  if (!node.prefix && to !== undefined) {
    old = lowering.flow.temporary();
    lowering.flow.emit({ op: 'unary', at, to: old, operator: 'numeric', operand });
    operand = old;
  }
  const result = slot.direct ?? lowering.flow.temporary();
  const operator = node.operator === '++' ? 'increment' : 'decrement';
  lowering.flow.emit({ op: 'unary', at, to: result, operator, operand });
  if (slot.direct === undefined) slot.write(result);
  return copied(lowering, node, old ?? result, to);
}
