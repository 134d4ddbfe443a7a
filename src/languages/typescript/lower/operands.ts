import type { PlaceId } from '../../../analysis/flow/form.ts';
import type { Argument } from '../../../analysis/flow/instruction.ts';
import { parentOf, rangeOf, referenceOf, unwrap } from '../node.ts';
import type { Node } from '../node.ts';
import type { Binding } from '../scope.ts';
import type { Lowering } from './context.ts';
import type { FlowRoot } from './roots.ts';
import { standardNames } from './values.ts';

/** Evaluates from left to right. A variable that a later operand may assign is copied first. */
export function operands(lowering: Lowering, nodes: readonly Node[]): readonly PlaceId[] {
  const noisy = lastNoisy(nodes);
  return nodes.map((node, index) => stable(lowering, lowering.value(node), node, index >= noisy));
}

/** The place, or a copy of it when what is evaluated before its use may change it. */
export function stable(lowering: Lowering, place: PlaceId, node: Node, isQuietAfter: boolean): PlaceId {
  if (isQuietAfter || !mayChange(lowering, place)) return place;
  const to = lowering.flow.temporary();
  lowering.flow.emit({ op: 'copy', at: rangeOf(node), to, from: place });
  return to;
}

function mayChange(lowering: Lowering, place: PlaceId): boolean {
  const { kind, origin } = lowering.flow.describe(place);
  switch (kind) {
    case 'temporary':
    case 'global':
    case 'super':
    case 'arguments':
      return false;
    case 'this':
      return isDerivedConstructor(lowering.root);
    default:
      return lowering.file.facts.isReassigned(origin as Binding);
  }
}

/** Where `super(…)` gives `this` its value. */
function isDerivedConstructor(root: FlowRoot): boolean {
  if (root.type !== 'ClassMethod' || root.kind !== 'constructor') return false;
  const body = parentOf(root);
  const around = body === undefined ? undefined : parentOf(body);
  return around !== undefined && 'superClass' in around && around.superClass != null;
}

/** Evaluating it runs no code and assigns nothing. */
export function isQuiet(wrapped: Node): boolean {
  const node = unwrap(wrapped);
  switch (node.type) {
    case 'Identifier':
      // A global may not exist.
      return referenceOf(node)?.binding !== undefined || standardNames.has(node.name);
    case 'ThisExpression':
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral':
    case 'NullLiteral':
    case 'BigIntLiteral':
    case 'RegExpLiteral':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return true;
    case 'SpreadElement':
      return isQuiet(node.argument);
    default:
      return false;
  }
}

/** The index of the last node that is not quiet: those after it are. */
function lastNoisy(nodes: readonly (Node | null)[]): number {
  return nodes.findLastIndex((node) => node !== null && !isQuiet(node));
}

/** Items of a call or an array. A spread before something that runs code is taken apart at its own place. */
export function items(lowering: Lowering, nodes: readonly (Node | null)[]): readonly (Argument | 'hole')[] {
  const noisy = lastNoisy(nodes);
  return nodes.map((node, index) => (node === null ? 'hole' : item(lowering, node, index >= noisy)));
}

function item(lowering: Lowering, node: Node, isQuietAfter: boolean): Argument {
  const isSpread = node.type === 'SpreadElement';
  const value = isSpread ? node.argument : node;
  if (!isSpread || isQuietAfter)
    return { place: stable(lowering, lowering.value(value), value, isQuietAfter), isSpread };
  const list = lowering.flow.temporary();
  const parts = [{ place: lowering.value(value), isSpread: true }];
  lowering.flow.emit({ op: 'array', at: rangeOf(node), to: list, parts });
  return { place: list, isSpread: true };
}

const noArguments: readonly Argument[] = [];

export function args(lowering: Lowering, nodes: readonly Node[]): readonly Argument[] {
  if (nodes.length === 0) return noArguments;
  const noisy = lastNoisy(nodes);
  return nodes.map((node, index) => item(lowering, node, index >= noisy));
}
