import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import { keyName, propertyName } from './property-name.ts';

/** What holds the value after it was made a text: the declarator, assignment, property or `return` around. */
export function holderOf(value: Node): Node | undefined {
  let at = value;
  for (let parent = parentOf(at); parent !== undefined; at = parent, parent = parentOf(at)) {
    switch (parent.type) {
      case 'MemberExpression':
      case 'BinaryExpression':
      case 'TemplateLiteral':
      case 'ArrayExpression':
      case 'ConditionalExpression':
      case 'LogicalExpression':
        break;
      case 'CallExpression':
        if (keyOf(at) !== 'callee' && !passesOn(parent.callee)) return undefined;
        break;
      case 'ArrowFunctionExpression':
        // `Array.from({ length }, () => …)`
        if (keyOf(at) !== 'body') return undefined;
        if (parentOf(parent)?.type !== 'CallExpression') return parent;
        break;
      case 'VariableDeclarator':
      case 'AssignmentExpression':
      case 'ObjectProperty':
      case 'ClassProperty':
      case 'ReturnStatement':
        return parent;
      default:
        if (unwrap(parent) !== unwrap(at)) return undefined;
    }
  }
  return undefined;
}

/** Functions whose result holds what they get. */
function passesOn(callee: Node): boolean {
  const name = callee.type === 'Identifier' ? callee.name : propertyName(callee);
  return /^(?:floor|round|ceil|trunc|abs|String|Number|parseInt|charAt|at|toString|from|map|concat|push|btoa|substring|fromCharCode|md5|sha1|sha256)$/.test(
    name ?? '',
  );
}

/** undefined: it has none, as a `return`. */
export function nameOfHolder(holder: Node): string | undefined {
  switch (holder.type) {
    case 'VariableDeclarator':
      return holder.id.type === 'Identifier' ? holder.id.name : undefined;
    case 'AssignmentExpression':
      return holder.left.type === 'Identifier' ? holder.left.name : propertyName(holder.left);
    case 'ObjectProperty':
    case 'ClassProperty':
      return keyName(holder);
    default:
      return undefined;
  }
}
