import type { PlaceId } from '../../../analysis/flow/form.ts';
import type { Argument, Constant, ObjectPart } from '../../../analysis/flow/instruction.ts';
import { childOf, partsOf } from '../node.ts';
import type { GoNode } from '../node.ts';
import { conditionalValue } from './conditions.ts';
import type { Lowering } from './context.ts';
import { only, part, rangeOf } from './parts.ts';

/** Where the value is: of a name the variable itself. */
export function value(lowering: Lowering, node: GoNode): PlaceId {
  switch (node.kind) {
    case 'identifier':
      return lowering.variable(node);
    case 'parenthesized_expression':
      return lowering.value(only(node));
    case 'call_expression':
      return call(lowering, node);
    case 'selector_expression':
      return member(lowering, node);
    case 'index_expression':
      return index(lowering, node);
    case 'unary_expression':
      return unary(lowering, node);
    case 'binary_expression':
      return binary(lowering, node);
    case 'func_literal':
      return closure(lowering, node);
    case 'composite_literal':
      return composite(lowering, part(node, 'body'), childOf(node, 'type')?.kind === 'map_type');
    default:
      return constantOrOpaque(lowering, node);
  }
}

/** What is not followed: it may do anything with the values that it is made of. */
export function opaque(lowering: Lowering, node: GoNode, parts: readonly GoNode[]): PlaceId {
  const operands = parts.map((one) => lowering.value(one));
  const to = lowering.flow.temporary();
  lowering.flow.emit({ op: 'opaque', at: rangeOf(node), to, reason: node.kind, operands });
  return to;
}

function constantOrOpaque(lowering: Lowering, node: GoNode): PlaceId {
  const known = constantOf(lowering, node);
  if (known === undefined) return opaque(lowering, node, operandsOf(node));
  const to = lowering.flow.temporary();
  lowering.flow.emit({ op: 'constant', at: rangeOf(node), to, value: known });
  return to;
}

function constantOf(lowering: Lowering, node: GoNode): Constant | undefined {
  const text = lowering.file.textOf(node);
  switch (node.kind) {
    case 'nil':
      return { type: 'nil' };
    case 'true':
    case 'false':
      return { type: 'boolean', value: node.kind === 'true' };
    case 'int_literal':
      return /^\d{1,15}$/.test(text) ? { type: 'number', value: Number(text) } : undefined;
    case 'interpreted_string_literal':
      return text.includes('\\') ? undefined : { type: 'string', value: text.slice(1, -1) };
    case 'raw_string_literal':
      return { type: 'string', value: text.slice(1, -1) };
    default:
      return undefined;
  }
}

/** The values in an expression that is not followed; types among them are none. */
function operandsOf(node: GoNode): readonly GoNode[] {
  return partsOf(node).filter(
    ({ kind, field }) => field !== 'type' && !kind.endsWith('_type') && isValue(kind),
  );
}

function isValue(kind: string): boolean {
  return kind === 'identifier' || kind === 'nil' || /_(?:expression|literal)$/.test(kind);
}

function call(lowering: Lowering, node: GoNode): PlaceId {
  const { flow } = lowering;
  const { callee, receiver } = calleeOf(lowering, part(node, 'function'));
  const args = argumentsOf(lowering, node);
  const to = flow.temporary();
  flow.emit({ op: 'call', at: rangeOf(node), to, callee, receiver, args, style: 'plain' });
  return to;
}

export interface Callee {
  readonly callee: PlaceId;
  readonly receiver: PlaceId | undefined;
}

export function calleeOf(lowering: Lowering, wrapped: GoNode): Callee {
  if (wrapped.kind === 'parenthesized_expression') return calleeOf(lowering, only(wrapped));
  if (wrapped.kind !== 'selector_expression') return { callee: lowering.value(wrapped), receiver: undefined };
  const receiver = lowering.value(part(wrapped, 'operand'));
  return { callee: memberOf(lowering, wrapped, receiver), receiver };
}

export function argumentsOf(lowering: Lowering, node: GoNode): readonly Argument[] {
  return partsOf(part(node, 'arguments')).flatMap((argument): Argument[] => {
    const isSpread = argument.kind === 'variadic_argument';
    const expression = isSpread ? only(argument) : argument;
    return isType(expression.kind) ? [] : [{ place: lowering.value(expression), isSpread }];
  });
}

function isType(kind: string): boolean {
  return kind.endsWith('_type') || kind === 'type_identifier';
}

function member(lowering: Lowering, node: GoNode): PlaceId {
  return memberOf(lowering, node, lowering.value(part(node, 'operand')));
}

function memberOf(lowering: Lowering, node: GoNode, object: PlaceId): PlaceId {
  const to = lowering.flow.temporary();
  const name = lowering.file.textOf(part(node, 'field'));
  lowering.flow.emit({ op: 'member', at: rangeOf(node), to, object, key: { kind: 'name', name } });
  return to;
}

function index(lowering: Lowering, node: GoNode): PlaceId {
  const object = lowering.value(part(node, 'operand'));
  const place = lowering.value(part(node, 'index'));
  const to = lowering.flow.temporary();
  lowering.flow.emit({ op: 'member', at: rangeOf(node), to, object, key: { kind: 'computed', place } });
  return to;
}

function unary(lowering: Lowering, node: GoNode): PlaceId {
  const operator = part(node, 'operator').kind;
  const inner = part(node, 'operand');
  // `&T{…}` is a new value; the address of a variable may be kept anywhere.
  if (operator === '&')
    return inner.kind === 'composite_literal' ? lowering.value(inner) : opaque(lowering, node, [inner]);
  if (operator === '<-') return opaque(lowering, node, [inner]);
  const operand = lowering.value(inner);
  const to = lowering.flow.temporary();
  if (operator === '*') {
    lowering.flow.emit({
      op: 'member',
      at: rangeOf(node),
      to,
      object: operand,
      key: { kind: 'name', name: '*' },
    });
  } else lowering.flow.emit({ op: 'unary', at: rangeOf(node), to, operator, operand });
  return to;
}

function binary(lowering: Lowering, node: GoNode): PlaceId {
  const written = part(node, 'operator').kind;
  if (written === '&&' || written === '||') return conditionalValue(lowering, node);
  const [left, right] = [lowering.value(part(node, 'left')), lowering.value(part(node, 'right'))];
  const to = lowering.flow.temporary();
  const operator = written === '==' ? '===' : written === '!=' ? '!==' : written;
  lowering.flow.emit({ op: 'binary', at: rangeOf(node), to, operator, left, right });
  return to;
}

/** Its own graph is asked for by its node; here it is only told what it holds on to. */
function closure(lowering: Lowering, node: GoNode): PlaceId {
  const to = lowering.flow.temporary();
  lowering.flow.emit({
    op: 'function',
    at: rangeOf(node),
    to,
    function: { origin: node, name: undefined, flow: () => ({ kind: 'too-large' }) },
    captures: lowering.captures(node),
  });
  return to;
}

/** A key that is a bare name is a field of a struct; of a map it is a variable. */
function composite(lowering: Lowering, body: GoNode, isMap = false): PlaceId {
  const parts = partsOf(body).flatMap((element): ObjectPart[] => {
    if (element.kind !== 'keyed_element') return [held(lowering, element)];
    const key = part(element, 'key');
    const isField = !isMap && (key.kind === 'literal_element' ? only(key) : key).kind === 'identifier';
    return [...(isField ? [] : [held(lowering, key)]), held(lowering, part(element, 'value'))];
  });
  const to = lowering.flow.temporary();
  lowering.flow.emit({ op: 'object', at: rangeOf(body), to, parts, captures: [] });
  return to;
}

function held(lowering: Lowering, element: GoNode): ObjectPart {
  const inner = element.kind === 'literal_element' ? only(element) : element;
  const place = inner.kind === 'literal_value' ? composite(lowering, inner) : lowering.value(inner);
  return { kind: 'spread', value: place };
}
