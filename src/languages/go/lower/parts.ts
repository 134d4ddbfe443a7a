import type { Range } from '../../../domain/text-position.ts';
import { childOf, partsOf } from '../node.ts';
import type { GoNode } from '../node.ts';
import { NotLowered } from './not-lowered.ts';

/** A part that the grammar promises. */
export function part(node: GoNode, field: string): GoNode {
  const found = childOf(node, field);
  if (found === undefined) throw new NotLowered(`${node.kind} without ${field}`);
  return found;
}

export function only(node: GoNode): GoNode {
  const [found] = partsOf(node);
  if (found === undefined) throw new NotLowered(`an empty ${node.kind}`);
  return found;
}

export function rangeOf({ start, end }: GoNode): Range {
  return { start, end };
}
