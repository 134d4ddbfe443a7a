import type { Node } from '../../../../languages/typescript/node.ts';
import { unwrap } from '../../../../languages/typescript/node.ts';
import { givenAtOnce } from '../given-at-once.ts';
import { isUndeclared } from '../is-undeclared.ts';
import { propertyName } from '../property-name.ts';

/** Functions in functions that are called at once. */
const deepest = 3;

/** The object that holds the names of the platform in a browser, or its document, also by the name of a wrapper around the script. */
function isOfBrowser(expression: Node, steps = deepest): boolean {
  const node = unwrap(expression);
  switch (node.type) {
    case 'Identifier': {
      if (['window', 'document', 'globalThis', 'self'].some((name) => isUndeclared(node, name))) return true;
      const given = steps === 0 ? undefined : givenAtOnce(node);
      return given !== undefined && (given.type === 'ThisExpression' || isOfBrowser(given, steps - 1));
    }
    case 'ConditionalExpression':
      return isOfBrowser(node.consequent, steps) || isOfBrowser(node.alternate, steps);
    case 'LogicalExpression':
      return isOfBrowser(node.left, steps) || isOfBrowser(node.right, steps);
    default:
      return false;
  }
}

/** `location`, `window.location`, and names that a wrapper around the script has for them. */
export function isLocation(expression: Node): boolean {
  return isPlatform(expression, 'location');
}

export function isDocument(expression: Node): boolean {
  return isPlatform(expression, 'document');
}

function isPlatform(expression: Node, name: string): boolean {
  const node = unwrap(expression);
  if (isUndeclared(node, name)) return true;
  if (propertyName(node) === name && 'object' in node) return isOfBrowser(node.object as Node);
  const given = node.type === 'Identifier' ? givenAtOnce(node) : undefined;
  return given !== undefined && isUndeclared(given, name);
}
