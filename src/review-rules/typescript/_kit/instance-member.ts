import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { lookUp } from '../../../languages/typescript/scope.ts';
import type { ModuleMember } from './module-member.ts';
import { moduleMemberOf } from './module-member.ts';
import { writtenValue } from './written-value.ts';

/**
 * What made the object that an expression holds: the class of `new Pool()`, the function of `createPool()`, or the
 * class that an annotation names (`pool: Pool`). Only names that another module exports.
 */
export function instanceMemberOf(node: Node): ModuleMember | undefined {
  const value = writtenValue(unwrap(node));
  switch (value.type) {
    case 'NewExpression':
    case 'CallExpression':
      return moduleMemberOf(value.callee);
    case 'Identifier':
      return annotated(value);
    default:
      return undefined;
  }
}

function annotated(identifier: Node): ModuleMember | undefined {
  const reference = referenceOf(identifier);
  const declaration = reference?.binding?.declarations[0];
  const annotation = declaration?.typeAnnotation;
  if (reference === undefined || annotation?.type !== 'TSTypeAnnotation') return undefined;
  const type = annotation.typeAnnotation;
  if (type.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return undefined;
  const named = lookUp(reference.scope, type.typeName.name)?.declarations[0];
  const specifier = named && parentOf(named);
  const source = specifier && parentOf(specifier);
  if (specifier?.type !== 'ImportSpecifier' || source?.type !== 'ImportDeclaration') return undefined;
  const { imported } = specifier;
  return {
    module: source.source.value.replace(/^node:/, ''),
    path: imported.type === 'Identifier' ? imported.name : imported.value,
  };
}
