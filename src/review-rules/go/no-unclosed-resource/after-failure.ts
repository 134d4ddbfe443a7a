import type { Range } from '../../../domain/text-position.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { childAt, childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isInside } from '../_kit/is-inside.ts';

const failed = /\b\w*err\w*\s*!=\s*nil\b/i;
const succeeded = /^\w*err\w*\s*==\s*nil$/i;

/** Does control come to a place of a function only where something else has failed: `if err != nil { … }`? */
export function isAfterFailure(place: Range, around: GoNode, tree: GoTree): boolean {
  for (let node = childAt(around, place.start); node !== undefined; node = childAt(node, place.start)) {
    if (node.kind !== 'if_statement') continue;
    const condition = childOf(node, 'condition');
    if (condition === undefined || condition.end - condition.start > longest) continue;
    const text = tree.textOf(condition);
    if (isOn('consequence', node, place) && failed.test(text)) return true;
    if (isOn('alternative', node, place) && succeeded.test(text)) return true;
  }
  return false;
}

/** Characters of a condition. */
const longest = 200;

function isOn(branch: 'consequence' | 'alternative', node: GoNode, place: Range): boolean {
  const block = childOf(node, branch);
  return block !== undefined && isInside(place, block);
}
