import type { Node } from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { propertyName } from '../_kit/property-name.ts';

/**
 * Does a test ask for `ref.current` of React? Mostly it is empty only before a component is there and after it is gone,
 * when nobody waits; what a portal fills may come later.
 */
export function isRefAsked(by: Node): boolean {
  return by.type === 'IfStatement' && namesCurrent(by.test);
}

function namesCurrent(node: Node): boolean {
  if (propertyName(node) === 'current') return true;
  let found = false;
  walkChildren(node, (child) => {
    found ||= namesCurrent(child);
  });
  return found;
}
