import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';

/**
 * What whoever makes a link to the page chooses, decoded: the path is not. Of `params` only the pattern of the route tells: Vue
 * Router up to 4.1 also hands over what is in no address.
 */
export type RouteParts = 'in-address' | 'all';

const chosen = { 'in-address': /^(?:query|hash)$/, all: /^(?:query|params|hash)$/ } as const;
/** Of VueUse, for one part each. */
const partMaker = /^useRoute(?:Query|Params|Hash)$/;

/** Is it a part of the address, as Vue Router gives it: `$route.query`, `useRoute().params`, `hash` of `const { hash } = useRoute()`? */
export function isRoutePart(expression: Node, parts: RouteParts): boolean {
  const name = propertyName(expression);
  if (name !== undefined && 'object' in expression)
    return chosen[parts].test(name) && isRoute(unwrap(expression.object as Node));
  if (isCall(expression))
    return expression.callee.type === 'Identifier' && partMaker.test(expression.callee.name);
  return expression.type === 'Identifier' && isTakenFromRoute(expression, parts);
}

function isRoute(node: Node): boolean {
  if (node.type === 'Identifier') {
    const binding = referenceOf(node)?.binding;
    if (binding === undefined) return node.name === '$route';
    const declarator = binding.declarations[0] && parentOf(binding.declarations[0]);
    return declarator?.type === 'VariableDeclarator' && isUseRoute(declarator.init);
  }
  if (isUseRoute(node)) return true;
  const name = propertyName(node);
  if (name === '$route' || name === 'currentRoute') return true;
  return name === 'value' && 'object' in node && propertyName(unwrap(node.object as Node)) === 'currentRoute';
}

function isUseRoute(node: Node | null | undefined): boolean {
  const call = node == null ? undefined : unwrap(node);
  return (
    call?.type === 'CallExpression' && call.callee.type === 'Identifier' && call.callee.name === 'useRoute'
  );
}

function isTakenFromRoute(identifier: Node, parts: RouteParts): boolean {
  const declaration = referenceOf(identifier)?.binding?.declarations[0];
  const property = declaration && parentOf(declaration);
  if (property?.type !== 'ObjectProperty' || property.value !== declaration) return false;
  const pattern = parentOf(property);
  const declarator = pattern && parentOf(pattern);
  return (
    chosen[parts].test(keyName(property) ?? '') &&
    declarator?.type === 'VariableDeclarator' &&
    declarator.id === pattern &&
    declarator.init != null &&
    isRoute(unwrap(declarator.init))
  );
}
