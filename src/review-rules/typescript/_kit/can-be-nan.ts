import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isReassigned } from '../../../languages/typescript/scope.ts';
import { possibleTypesOf, types } from './possible-types-of.ts';

/** Types of the platform that are objects. */
const objects = new Set([
  'Array',
  'Date',
  'Error',
  'Map',
  'Promise',
  'ReadonlyArray',
  'Record',
  'RegExp',
  'Set',
]);

/** Could the value be NaN, the one that differs from itself? True whenever its type is unknown. */
export function canBeNaN(expression: Node): boolean {
  const node = unwrap(expression);
  if (node.type !== 'Identifier') return (possibleTypesOf(node) & types.number) !== 0;
  const binding = referenceOf(node)?.binding;
  return binding === undefined || canHoldNaN(binding);
}

function canHoldNaN(binding: Binding): boolean {
  const [declaration, ...others] = binding.declarations;
  if (declaration === undefined || others.length > 0) return true;
  if (binding.kind === 'function' || binding.kind === 'function-name' || binding.kind === 'class')
    return isReassigned(binding);
  const { typeAnnotation } = declaration;
  if (typeAnnotation?.type === 'TSTypeAnnotation') return admitsNumber(typeAnnotation.typeAnnotation);
  const declarator = parentOf(declaration);
  if (declarator?.type !== 'VariableDeclarator' || declarator.id !== declaration) return true;
  if (declarator.init == null || isReassigned(binding)) return true;
  return (possibleTypesOf(declarator.init) & types.number) !== 0;
}

function admitsNumber(type: Node): boolean {
  switch (type.type) {
    case 'TSStringKeyword':
    case 'TSBooleanKeyword':
    case 'TSBigIntKeyword':
    case 'TSSymbolKeyword':
    case 'TSNullKeyword':
    case 'TSUndefinedKeyword':
    case 'TSArrayType':
    case 'TSTupleType':
    case 'TSFunctionType':
    case 'TSTypeLiteral':
    case 'TSTemplateLiteralType':
      return false;
    case 'TSLiteralType':
      return type.literal.type === 'NumericLiteral';
    case 'TSUnionType':
      return type.types.some((part) => admitsNumber(part));
    case 'TSTypeOperator':
      return type.operator !== 'readonly' || admitsNumber(type.typeAnnotation);
    case 'TSTypeReference':
      return type.typeName.type !== 'Identifier' || !objects.has(type.typeName.name);
    default:
      return true;
  }
}
