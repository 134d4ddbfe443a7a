import type { PlainType } from '../../domain/file-outline.ts';
import { parentOf, unwrap } from './node.ts';
import type { Node } from './node.ts';
import type { TypeScriptTree } from './typescript.ts';

/** `string`, `readonly Item[]`; undefined: it is made of others, or has a name. */
export function plainType(type: Node): PlainType | undefined {
  switch (type.type) {
    case 'TSTypeAnnotation':
      return plainType(type.typeAnnotation);
    case 'TSStringKeyword':
      return 'string';
    case 'TSNumberKeyword':
      return 'number';
    case 'TSBooleanKeyword':
      return 'boolean';
    case 'TSBigIntKeyword':
      return 'bigint';
    case 'TSArrayType':
      return 'array';
    case 'TSTypeOperator':
      return type.operator === 'readonly' ? plainType(type.typeAnnotation) : undefined;
    case 'TSTypeReference':
      return type.typeName.type === 'Identifier' && /^(?:Readonly)?Array$/.test(type.typeName.name)
        ? 'array'
        : undefined;
    default:
      return undefined;
  }
}

/** Of a value that is written out. */
export function plainTypeOfValue(value: Node): PlainType | undefined {
  switch (value.type) {
    case 'StringLiteral':
    case 'TemplateLiteral':
      return 'string';
    case 'NumericLiteral':
      return 'number';
    case 'BooleanLiteral':
      return 'boolean';
    case 'BigIntLiteral':
      return 'bigint';
    case 'ArrayExpression':
      return 'array';
    case 'UnaryExpression':
      return value.operator === '-' && value.argument.type === 'NumericLiteral' ? 'number' : undefined;
    default:
      return undefined;
  }
}

/** Of a constant of the file: as it is annotated, or by its value. */
export function plainTypeOfName(name: string, tree: TypeScriptTree): PlainType | undefined {
  const binding = tree.rootScope.bindings.get(name);
  const [declaration, another] = binding?.declarations ?? [];
  const owner = declaration && parentOf(declaration);
  if (binding?.kind !== 'const' || another !== undefined || declaration === undefined) return undefined;
  if (owner?.type !== 'VariableDeclarator' || owner.id !== declaration) return undefined;
  if (declaration.typeAnnotation != null) return plainType(declaration.typeAnnotation);
  return owner.init == null ? undefined : plainTypeOfValue(unwrap(owner.init));
}
