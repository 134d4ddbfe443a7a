import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf } from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { propertyName } from '../_kit/property-name.ts';

/** The members of its `this` that a body names, through arrow functions; undefined: `this` itself. */
export function namesOfThis(body: Node): readonly (string | undefined)[] {
  const found: (string | undefined)[] = [];
  const visit = (node: Node): void => {
    if ((isFunction(node) && node.type !== 'ArrowFunctionExpression') || isClass(node)) return;
    if (node.type === 'ThisExpression') found.push(propertyName(parentOf(node) ?? node));
    walkChildren(node, visit);
  };
  visit(body);
  return found;
}

function isClass({ type }: Node): boolean {
  return type === 'ClassDeclaration' || type === 'ClassExpression';
}
