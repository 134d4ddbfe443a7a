import type { PlaceId } from '../../../analysis/flow/form.ts';
import type { Key } from '../../../analysis/flow/instruction.ts';
import type { Range } from '../../../domain/text-position.ts';
import { rangeOf, unwrap } from '../node.ts';
import type { Node, NodeOf } from '../node.ts';
import { memberReference } from './chains.ts';
import type { Lowering } from './context.ts';
import { propertyKey } from './literals.ts';
import { stable } from './operands.ts';
import { copied } from './values.ts';

type Value = (to?: PlaceId) => PlaceId;

interface Assigning {
  readonly value: Value;
  readonly at: Range;
  readonly isQuietValue?: boolean | undefined;
}

/** Assigns to whatever can stand left of `=` or be declared. */
export function assign(
  lowering: Lowering,
  wrapped: Node,
  { value, at, isQuietValue = false }: Assigning,
): void {
  const node = unwrap(wrapped);
  switch (node.type) {
    case 'Identifier':
      assignVariable(lowering, node, value, at);
      break;
    case 'MemberExpression': {
      const reference = memberReference(lowering, node, undefined, isQuietValue);
      lowering.flow.emit({ op: 'set-member', at, ...reference, value: value() });
      break;
    }
    case 'AssignmentPattern':
      withDefault(lowering, node, value);
      break;
    case 'ArrayPattern':
      arrayPattern(lowering, node, value());
      break;
    case 'ObjectPattern':
      objectPattern(lowering, node, value());
      break;
    case 'TSParameterProperty':
      lowering.assign(node.parameter, value, at);
      break;
    default:
      assignOpaque(lowering, `assign ${node.type}`, value(), at);
  }
}

function assignOpaque(lowering: Lowering, reason: string, value: PlaceId, at: Range): void {
  lowering.flow.emit({ op: 'opaque', at, to: lowering.flow.temporary(), reason, operands: [value] });
}

/** The right side of an assignment; when a pattern takes a variable apart that it also assigns, a copy of it. */
export function patternSource(lowering: Lowering, left: Node, right: Node, to: PlaceId | undefined): PlaceId {
  const value = lowering.value(right, to);
  const isPattern = left.type === 'ArrayPattern' || left.type === 'ObjectPattern';
  return isPattern ? stable(lowering, value, right, false) : value;
}

function assignVariable(lowering: Lowering, node: NodeOf<'Identifier'>, value: Value, at: Range): void {
  const place = lowering.variable(node);
  if (lowering.isConstant(node)) {
    assignOpaque(lowering, 'assignment to a constant', value(), at);
    return;
  }
  const result = value(place);
  if (result !== place) copied(lowering, node, result, place);
}

/** The default is used for undefined, not for null. */
function withDefault(lowering: Lowering, node: NodeOf<'AssignmentPattern'>, value: Value): void {
  const { flow } = lowering;
  const at = rangeOf(node);
  lowering.assign(
    node.left,
    (to) => {
      const given = value();
      const result = to ?? flow.temporary();
      const [missing, present, after] = [flow.block(), flow.block(), flow.block()];
      flow.branch(at, given, 'undefined', { then: missing, else: present });
      flow.start(missing);
      lowering.value(node.right, result);
      flow.jump(at, after);
      flow.start(present);
      flow.emit({ op: 'copy', at, to: result, from: given });
      flow.start(after, at);
      return result;
    },
    at,
  );
}

function objectPattern(lowering: Lowering, node: NodeOf<'ObjectPattern'>, object: PlaceId): void {
  const { flow } = lowering;
  const [first] = node.properties;
  if (first === undefined || first.type === 'RestElement' || first.computed)
    flow.emit({ op: 'require-object', at: rangeOf(node), value: object });
  const seen: Key[] = [];
  for (const property of node.properties) {
    const at = rangeOf(property);
    if (property.type === 'RestElement') {
      objectRest(lowering, property, { object, without: [...seen] });
      continue;
    }
    const key = propertyKey(lowering, property, false);
    seen.push(key);
    lowering.assign(
      property.value,
      (to = flow.temporary()) => {
        flow.emit({ op: 'member', at, to, object, key });
        return to;
      },
      at,
    );
  }
}

function objectRest(
  lowering: Lowering,
  node: NodeOf<'RestElement'>,
  from: { readonly object: PlaceId; readonly without: readonly Key[] },
): void {
  const at = rangeOf(node);
  lowering.assign(
    node.argument,
    (to = lowering.flow.temporary()) => {
      lowering.flow.emit({ op: 'object-rest', at, to, ...from });
      return to;
    },
    at,
  );
}

function arrayPattern(lowering: Lowering, node: NodeOf<'ArrayPattern'>, source: PlaceId): void {
  const { flow } = lowering;
  const at = rangeOf(node);
  const iterator = flow.temporary();
  flow.emit({ op: 'iterator', at, to: iterator, source, mode: 'values' });
  const body = (): void => {
    for (const element of node.elements) arrayElement(lowering, element, iterator, at);
  };
  if (node.elements.every((element) => isPlainElement(lowering, element))) body();
  else
    flow.cleanup({
      at,
      body,
      run: (error) => {
        flow.emit({ op: 'iterator-close', at, iterator, isQuiet: error !== undefined });
      },
      runsAtEnd: false,
    });
  if (flow.isOpen) flow.emit({ op: 'iterator-close', at, iterator, isQuiet: false });
}

/** Nothing but the iterator itself can throw while it is assigned. */
function isPlainElement(lowering: Lowering, element: Node | null): boolean {
  return (
    element === null ||
    (element.type === 'Identifier' && !lowering.isConstant(element)) ||
    (element.type === 'RestElement' && isPlainElement(lowering, element.argument))
  );
}

function arrayElement(lowering: Lowering, element: Node | null, iterator: PlaceId, around: Range): void {
  const { flow } = lowering;
  const at = element === null ? around : rangeOf(element);
  const step: Value = (to = flow.temporary()) => {
    flow.emit({ op: 'iterator-next', at, to: flow.temporary(), iterator });
    flow.emit({ op: 'iterator-value', at, to, iterator });
    return to;
  };
  if (element === null) step();
  else if (element.type === 'RestElement')
    lowering.assign(
      element.argument,
      (to = flow.temporary()) => {
        flow.emit({ op: 'iterator-rest', at, to, iterator });
        return to;
      },
      at,
    );
  else lowering.assign(element, step, at);
}
