import type { Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, rangeOf } from '../../../languages/typescript/node.ts';
import { isInside } from '../_kit/is-inside.ts';

/** What a change in place comes to: whatever stands after it, but only inside `within` where that ends by leaving. */
export interface WayOn {
  readonly change: Node;
  readonly within: Node | undefined;
}

/** @param outermost The function that the way is looked at in. */
export function wayOnFrom(change: Node, outermost: Node): WayOn {
  let within: Node | undefined;
  for (const around of ancestorsOf(change)) {
    if (around === outermost) break;
    // What is given to `forEach` leaves only itself.
    if (isFunction(around)) within = undefined;
    else if (within === undefined && leavesAtItsEnd(around)) within = around;
  }
  return { change, within };
}

/** May control get from the change to the place? */
export function comesTo({ change, within }: WayOn, place: Node): boolean {
  return rangeOf(change).start < rangeOf(place).start && (within === undefined || isInside(place, within));
}

function leavesAtItsEnd(node: Node): boolean {
  switch (node.type) {
    case 'ReturnStatement':
    case 'ThrowStatement':
      return true;
    case 'BlockStatement':
      return isExit(node.body.at(-1));
    case 'SwitchCase':
      return isExit(node.consequent.at(-1));
    default:
      return false;
  }
}

function isExit(last: Node | undefined): boolean {
  if (last?.type === 'BlockStatement') return isExit(last.body.at(-1));
  return last?.type === 'ReturnStatement' || last?.type === 'ThrowStatement';
}
