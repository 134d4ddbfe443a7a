import type { FunctionNode } from '../../../languages/typescript/node.ts';
import { parentOf, unwrap } from '../../../languages/typescript/node.ts';
import { keyName, propertyName } from './property-name.ts';

/** The name that a function has, or that it is kept under: as a method, variable, property or assigned member. */
export function nameOfFunction(node: FunctionNode): string | undefined {
  if ('key' in node) return keyName(node);
  if ('id' in node && node.id != null) return node.id.name;
  const holder = parentOf(node);
  switch (holder?.type) {
    case 'VariableDeclarator':
      return holder.id.type === 'Identifier' ? holder.id.name : undefined;
    case 'ObjectProperty':
    case 'ClassProperty':
    case 'ClassPrivateProperty':
      return keyName(holder);
    case 'AssignmentExpression': {
      const target = unwrap(holder.left);
      return target.type === 'Identifier' ? target.name : propertyName(target);
    }
    default:
      return undefined;
  }
}
