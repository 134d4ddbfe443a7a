import type { PlaceId } from '../../../analysis/flow/form.ts';
import type { Constant } from '../../../analysis/flow/instruction.ts';
import { rangeOf, referenceOf } from '../node.ts';
import type { Node } from '../node.ts';
import type { Lowering } from './context.ts';

export function target(lowering: Lowering, to: PlaceId | undefined): PlaceId {
  return to ?? lowering.flow.temporary();
}

export function copied(lowering: Lowering, node: Node, from: PlaceId, to: PlaceId | undefined): PlaceId {
  if (to === undefined || to === from) return from;
  lowering.flow.emit({ op: 'copy', at: rangeOf(node), to, from });
  return to;
}

/** Reads the variable behind an identifier. That a global exists is taken for granted only of the language's own. */
export function readVariable(lowering: Lowering, node: Node, to?: PlaceId): PlaceId {
  const from = lowering.variable(node);
  const { kind, name } = lowering.flow.describe(from);
  if (kind !== 'global' || standardNames.has(name)) return copied(lowering, node, from, to);
  const place = target(lowering, to);
  lowering.flow.emit({ op: 'copy', at: rangeOf(node), to: place, from, isChecked: true });
  return place;
}

/** Globals of every engine of the last ten years. */
export const standardNames: ReadonlySet<string> = new Set(
  'Array ArrayBuffer BigInt Boolean DataView Date Error EvalError Function Infinity Intl JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError URIError Uint8Array WeakMap WeakSet console decodeURI decodeURIComponent encodeURI encodeURIComponent eval globalThis isFinite isNaN parseFloat parseInt undefined'.split(
    ' ',
  ),
);

export function special(lowering: Lowering, kind: 'this' | 'super' | 'arguments'): PlaceId {
  return lowering.flow.place(kind, () => ({
    kind,
    name: kind,
    origin: kind,
    isCaptured: false,
    isWrittenElsewhere: false,
    isExported: false,
  }));
}

export function constant(lowering: Lowering, node: Node, value: Constant, to?: PlaceId): PlaceId {
  const place = target(lowering, to);
  lowering.flow.emit({ op: 'constant', at: rangeOf(node), to: place, value });
  return place;
}

const numberNames: Readonly<Record<string, number>> = { NaN: Number.NaN, Infinity: Number.POSITIVE_INFINITY };

/** The value of a literal, and of the globals that nobody may change. */
export function constantOf(node: Node): Constant | undefined {
  switch (node.type) {
    case 'StringLiteral':
      return { type: 'string', value: node.value };
    case 'NumericLiteral':
      return { type: 'number', value: node.value };
    case 'BooleanLiteral':
      return { type: 'boolean', value: node.value };
    case 'NullLiteral':
      return { type: 'null' };
    case 'BigIntLiteral':
      return { type: 'bigint', value: String(node.value) };
    case 'Identifier': {
      const reference = referenceOf(node);
      if (reference?.access !== 'read' || reference.binding !== undefined) return undefined;
      if (node.name === 'undefined') return { type: 'undefined' };
      const value = Object.hasOwn(numberNames, node.name) ? numberNames[node.name] : undefined;
      return value === undefined ? undefined : { type: 'number', value };
    }
    default:
      return undefined;
  }
}
