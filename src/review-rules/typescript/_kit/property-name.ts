import type { Node } from '../../../languages/typescript/node.ts';

/** The name that `a.name` or `a['name']` reads; undefined when only the running program knows it. */
export function propertyName(member: Node): string | undefined {
  if (member.type !== 'MemberExpression' && member.type !== 'OptionalMemberExpression') return undefined;
  const { property } = member;
  if (!member.computed) return property.type === 'Identifier' ? property.name : undefined;
  return property.type === 'StringLiteral' ? property.value : undefined;
}

/** The name of an object's or class's key; undefined when it is computed from something else than a text. */
export function keyName(owner: {
  readonly key: Node;
  readonly computed?: boolean | null;
}): string | undefined {
  const { key } = owner;
  if (key.type === 'StringLiteral') return key.value;
  if (key.type === 'PrivateName') return `#${key.id.name}`;
  return key.type === 'Identifier' && owner.computed !== true ? key.name : undefined;
}
