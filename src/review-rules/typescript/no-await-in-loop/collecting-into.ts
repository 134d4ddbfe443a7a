import type { Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { propertyName } from '../_kit/property-name.ts';

/** The collection of the function around that `found.push(x)`, `found.set(key, x)` or `found[key] = x` adds to. */
export function collectingInto(expression: Node, loop: Node): Node | undefined {
  const member = memberOf(expression);
  if (member?.type !== 'MemberExpression') return undefined;
  const owner = unwrap(member.object);
  const binding = owner.type === 'Identifier' ? referenceOf(owner)?.binding : undefined;
  const declaration = binding?.declarations[0];
  const declarator = declaration && parentOf(declaration);
  if (binding?.kind !== 'const' || declaration === undefined || declarator?.type !== 'VariableDeclarator')
    return undefined;
  const isOwn = enclosingFunction(declaration) === enclosingFunction(loop);
  return isOwn && declarator.init != null && isEmpty(unwrap(declarator.init)) ? owner : undefined;
}

function memberOf(expression: Node): Node | undefined {
  if (expression.type === 'AssignmentExpression') {
    const target = unwrap(expression.left);
    return expression.operator === '=' && target.type === 'MemberExpression' && target.computed
      ? target
      : undefined;
  }
  if (!isCall(expression)) return undefined;
  const callee = unwrap(expression.callee);
  return /^(?:push|set|add)$/.test(propertyName(callee) ?? '') ? callee : undefined;
}

function isEmpty(init: Node): boolean {
  switch (init.type) {
    case 'ArrayExpression':
      return init.elements.length === 0;
    case 'ObjectExpression':
      return init.properties.length === 0;
    case 'NewExpression':
      // `new Array(urls.length)` has places for them, and nothing in these.
      if (isGlobalName(init.callee, 'Array')) return init.arguments.length < 2;
      return (
        init.arguments.length === 0 && (isGlobalName(init.callee, 'Map') || isGlobalName(init.callee, 'Set'))
      );
    default:
      return false;
  }
}
