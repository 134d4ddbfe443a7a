import { lastIndexWhere } from '../../../domain/last-index-where.ts';
import type { Range } from '../../../domain/text-position.ts';
import type { GoNode } from '../../../languages/go/node.ts';

/** Of nodes in the order of the text those that begin in a range: the others are not looked at. */
export function* nodesWithin(all: readonly GoNode[], { start, end }: Range): Generator<GoNode, void> {
  let index = lastIndexWhere(all, (one) => one.start < start) + 1;
  for (let one = all[index]; one !== undefined && one.start < end; one = all[++index]) yield one;
}
