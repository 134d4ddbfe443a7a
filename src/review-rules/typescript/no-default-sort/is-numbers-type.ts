import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { ancestorsOf } from '../../../languages/typescript/node.ts';
import { keyName } from '../_kit/property-name.ts';

/** `number[]`, `readonly number[]`, `Array<number>`, `Set<number>`; arrays of fixed numeric type sort as numbers do. */
export function isNumbersType(annotation: Node | null | undefined): boolean {
  switch (annotation?.type) {
    case 'TSTypeAnnotation':
    case 'TSParenthesizedType':
      return isNumbersType(annotation.typeAnnotation);
    case 'TSTypeOperator':
      return annotation.operator === 'readonly' && isNumbersType(annotation.typeAnnotation);
    case 'TSArrayType':
      return annotation.elementType.type === 'TSNumberKeyword';
    case 'TSTypeReference': {
      const { typeName, typeArguments } = annotation;
      if (typeName.type !== 'Identifier' || !/^(?:Readonly)?(?:Array|Set)$/.test(typeName.name)) return false;
      return typeArguments?.params[0]?.type === 'TSNumberKeyword';
    }
    default:
      return false;
  }
}

/** The annotation of the field that `this.name` reads. */
export function fieldType(member: NodeOf<'MemberExpression'>): Node | null | undefined {
  const name = keyName({ key: member.property, computed: member.computed });
  for (const around of ancestorsOf(member)) {
    if (around.type !== 'ClassBody') continue;
    for (const one of around.body) {
      const isField = one.type === 'ClassProperty' || one.type === 'ClassPrivateProperty';
      if (isField && keyName(one) === name) return one.typeAnnotation;
    }
    return undefined;
  }
  return undefined;
}
