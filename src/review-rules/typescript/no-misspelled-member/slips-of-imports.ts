import type { ImportedFile } from '../../../domain/file-outline.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { importedType } from '../_kit/imported-callee.ts';
import { importedName } from '../_kit/imported-name.ts';
import { propertyName } from '../_kit/property-name.ts';
import { isSpeltNear } from '../_kit/spelt-near.ts';
import type { MisspelledMember } from './misspelled-member.ts';

/** `import { fetchUser } from './users'` where it is `fetchUsers`; `limits.timout`, `queue.pussh(job)` of what is imported. */
export function* slipsOfImports({ tree }: TypeScriptFile): Generator<MisspelledMember, void> {
  const { imports = {} } = tree.rootScope;
  if (Object.keys(imports).length === 0) return;
  for (const statement of tree.nodesOf('ImportDeclaration')) yield* slipsOfNames(statement, imports);
  if (!Object.values(imports).some(({ fields, types }) => fields !== undefined || types !== undefined))
    return;
  for (const kind of ['MemberExpression', 'OptionalMemberExpression'] as const)
    for (const member of tree.nodesOf(kind)) {
      const found = slipOf(member);
      if (found !== undefined) yield found;
    }
}

function* slipsOfNames(
  { source, specifiers }: NodeOf<'ImportDeclaration'>,
  imports: Readonly<Record<string, ImportedFile>>,
): Generator<MisspelledMember, void> {
  const file = Object.hasOwn(imports, source.value) ? imports[source.value] : undefined;
  if (file?.isWhole !== true || file.isCommonJs === true || file.isGone === true) return;
  for (const specifier of specifiers) {
    if (specifier.type !== 'ImportSpecifier' || specifier.imported.type !== 'Identifier') continue;
    const { name } = specifier.imported;
    const meant = nearest(name, Object.keys(file.exports));
    if (meant !== undefined) yield { at: specifier.imported, name, meant, of: source.value };
  }
}

function slipOf(
  member: NodeOf<'MemberExpression' | 'OptionalMemberExpression'>,
): MisspelledMember | undefined {
  const name = propertyName(member);
  const user = parentOf(member);
  if (name === undefined || (user?.type === 'AssignmentExpression' && keyOf(member) === 'left'))
    return undefined;
  const known = membersOf(member.object);
  const meant = known && nearest(name, known.names);
  return meant === undefined || known === undefined
    ? undefined
    : { at: member.property, name, meant, of: known.of };
}

/** All the members that an imported object, or an object of an imported type, has. */
function membersOf(object: Node): { readonly names: readonly string[]; readonly of: string } | undefined {
  const value = importedName(object);
  const names = value && own(value.file.fields, value.name);
  if (value !== undefined) return names && { names, of: value.name };
  const type = importedType(object);
  const shape = type && own(type.file.types, type.name);
  return type && shape && { names: shape.all, of: type.name };
}

function own<Value>(known: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return known !== undefined && Object.hasOwn(known, name) ? known[name] : undefined;
}

function nearest(name: string, known: readonly string[]): string | undefined {
  if (known.includes(name) || name in Object.prototype) return undefined;
  return known.find((one) => isSpeltNear(name, one) && one !== 'default');
}
