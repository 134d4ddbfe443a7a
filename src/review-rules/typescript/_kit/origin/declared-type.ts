import type { Node } from '../../../../languages/typescript/node.ts';
import { keyName } from '../property-name.ts';
import type { Trace } from './trace.ts';

/** How far names of types that stand for others are followed; they may form a ring. */
const longestAlias = 8;

/** A type as it is written, without what only holds it; for the name of a type of this file what that stands for. */
export function declaredType(
  annotation: Node | null | undefined,
  trace: Trace,
  steps = longestAlias,
): Node | undefined {
  switch (annotation?.type) {
    case 'TSTypeAnnotation':
    case 'TSParenthesizedType':
      return declaredType(annotation.typeAnnotation, trace, steps);
    case 'TSTypeAliasDeclaration':
      return declaredType(annotation.typeAnnotation, trace, steps);
    case 'TSTypeReference': {
      const own = steps === 0 ? undefined : trace.typeNamed(nameOfType(annotation));
      return own === undefined ? annotation : declaredType(own, trace, steps - 1);
    }
    default:
      return annotation ?? undefined;
  }
}

/** The last name of a type: `Request` of `express.Request<P>`. */
export function nameOfType(type: Node): string {
  switch (type.type) {
    case 'TSTypeReference':
      return nameOfType(type.typeName);
    case 'TSInterfaceHeritage':
      return nameOfType(type.expression);
    case 'TSQualifiedName':
      return type.right.name;
    case 'MemberExpression':
      return nameOfType(type.property);
    default:
      return type.type === 'Identifier' ? type.name : '';
  }
}

/** What a type of this file says about the values below it, by their names. */
export function membersOfType(
  annotation: Node | null | undefined,
  trace: Trace,
): ReadonlyMap<string, Node | undefined> {
  const type = declaredType(annotation, trace);
  const members = new Map<string, Node | undefined>();
  const list =
    type?.type === 'TSTypeLiteral'
      ? type.members
      : type?.type === 'TSInterfaceDeclaration'
        ? type.body.body
        : [];
  for (const member of list) {
    const name = member.type === 'TSPropertySignature' ? keyName(member) : undefined;
    if (member.type === 'TSPropertySignature' && name !== undefined)
      members.set(name, member.typeAnnotation ?? undefined);
  }
  return members;
}
