import type { Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { keyName } from './property-name.ts';
import { propertyOf, writtenValue } from './written-value.ts';

/** An object used more often is not followed: each member would look at all its uses. */
const mostUses = 200;

/**
 * What `settings.algorithm` and `this.algorithm` stand for: a property of an object of this file that only is read, or a
 * `readonly` field. undefined: neither, or not known.
 */
export function constantMember(node: Node): Node | undefined {
  const member = unwrap(node);
  if (member.type !== 'MemberExpression' || member.computed) return undefined;
  const name = keyName({ key: member.property });
  if (name === undefined) return undefined;
  const object = unwrap(member.object);
  const value = writtenValue(object);
  if (value.type === 'ObjectExpression') return isOnlyRead(object) ? propertyOf(value, name) : undefined;
  for (const around of ancestorsOf(member)) {
    if (around.type !== 'ClassBody') continue;
    const isOwn = object.type === 'ThisExpression' || isNameOf(object, parentOf(around));
    return isOwn ? fieldOf(around.body, name) : undefined;
  }
  return undefined;
}

function isNameOf(object: Node, owner: Node | undefined): boolean {
  if (object.type !== 'Identifier') return false;
  if (owner?.type !== 'ClassDeclaration' && owner?.type !== 'ClassExpression') return false;
  return owner.id?.name === object.name;
}

function fieldOf(members: readonly Node[], name: string): Node | undefined {
  for (const member of members) {
    if (member.type !== 'ClassProperty' && member.type !== 'ClassPrivateProperty') continue;
    if (keyName(member) === name) return member.readonly === true ? (member.value ?? undefined) : undefined;
  }
  return undefined;
}

function isOnlyRead(object: Node): boolean {
  const references = referenceOf(object)?.binding?.references ?? [];
  if (references.length === 0 || references.length > mostUses) return false;
  return references.every(({ access, identifier, isInitial }) => {
    if (access !== 'read') return isInitial;
    const member = parentOf(identifier);
    const use = member && parentOf(member);
    if (member?.type !== 'MemberExpression' || keyOf(identifier) !== 'object') return false;
    return use?.type !== 'AssignmentExpression' || keyOf(member) !== 'left';
  });
}
