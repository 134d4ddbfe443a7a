import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { collectionOf } from '../_kit/collection-of.ts';
import { hookOf } from '../_kit/react/hook-of.ts';

/** Is it known to be one? The `size` of other objects is mostly a text or a length in pixels. */
export function isSetOrMap(object: Node): boolean {
  const collection = collectionOf(object) ?? collectionOf(keptBy(object) ?? object);
  return collection === 'set' || collection === 'map';
}

/** What a hook is given to keep: `new Set()` of `useState(new Set())`, of `useMemo(() => new Set(), [])`. */
function keptBy(object: Node): Node | undefined {
  const name = referenceOf(unwrap(object))?.binding?.declarations[0];
  const around = name && parentOf(name);
  const pattern = around?.type === 'ArrayPattern' && around.elements[0] === name ? around : name;
  const declarator = pattern && parentOf(pattern);
  if (declarator?.type !== 'VariableDeclarator' || declarator.init == null) return undefined;
  const made = unwrap(declarator.init);
  if (!isCall(made) || made.arguments[0] === undefined) return undefined;
  if (hookOf(made.callee)?.name !== (pattern === name ? 'useMemo' : 'useState')) return undefined;
  const given = unwrap(made.arguments[0]);
  return isFunction(given) ? given.body : given;
}
