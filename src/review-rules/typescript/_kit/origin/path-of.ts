import type { Node } from '../../../../languages/typescript/node.ts';
import { referenceOf, unwrap } from '../../../../languages/typescript/node.ts';
import type { Binding } from '../../../../languages/typescript/scope.ts';
import { propertyName } from '../property-name.ts';

/** A declared name and what is read below it: `req`, `query`, `sort`. */
export interface Path {
  readonly root: Binding;
  readonly names: readonly string[];
}

/** undefined for what is not read from a declared name, or by a key that is neither a text nor a name. */
export function pathOf(expression: Node): Path | undefined {
  const names: string[] = [];
  let at = unwrap(expression);
  for (let name = stepOf(at); 'object' in at && name !== undefined; name = stepOf(at)) {
    names.unshift(name);
    at = unwrap(at.object as Node);
  }
  const root = at.type === 'Identifier' ? referenceOf(at)?.binding : undefined;
  return root && { root, names };
}

/** What a member expression reads: `name` of `a.name` and `a?.['name']`, `[key]` of `a[key]`. */
export function stepOf(member: Node): string | undefined {
  const name = propertyName(member);
  if (name !== undefined) return name;
  if (member.type !== 'MemberExpression' && member.type !== 'OptionalMemberExpression') return undefined;
  return member.computed && member.property.type === 'Identifier' ? `[${member.property.name}]` : undefined;
}
