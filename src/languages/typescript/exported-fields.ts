import { nameOfKey } from './key-name.ts';
import { parentOf, unwrap } from './node.ts';
import type { Node, NodeOf } from './node.ts';
import type { Binding, Reference } from './scope.ts';
import type { TypeScriptTree } from './typescript.ts';

/** The fields of objects and enums that a file exports by their names, where they are all written out; undefined: there are none. */
export function exportedFields(
  tree: TypeScriptTree,
): Readonly<Record<string, readonly string[]>> | undefined {
  const found = Object.create(null) as Record<string, readonly string[]>;
  for (const statement of tree.file.program.body) {
    if (statement.type !== 'ExportNamedDeclaration') continue;
    for (const [name, fields] of declaredFields(statement.declaration, tree)) found[name] = fields;
  }
  return Object.keys(found).length === 0 ? undefined : found;
}

type Named = readonly [name: string, fields: readonly string[]];

function declaredFields(declaration: Node | null | undefined, tree: TypeScriptTree): readonly Named[] {
  if (declaration?.type === 'TSEnumDeclaration') {
    const fields = declaration.body.members.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
    return isWhole(tree.rootScope.bindings.get(declaration.id.name)) ? [[declaration.id.name, fields]] : [];
  }
  if (declaration?.type !== 'VariableDeclaration' || declaration.kind !== 'const') return [];
  return declaration.declarations.flatMap(({ id, init }): readonly Named[] => {
    const value = init == null ? undefined : unwrap(init);
    if (id.type !== 'Identifier' || value?.type !== 'ObjectExpression') return [];
    const fields = fieldsOf(value);
    return fields !== undefined && isWhole(tree.rootScope.bindings.get(id.name)) ? [[id.name, fields]] : [];
  });
}

/** undefined: there may be others. */
function fieldsOf({ properties }: NodeOf<'ObjectExpression'>): readonly string[] | undefined {
  const fields: string[] = [];
  for (const property of properties) {
    const name = property.type === 'SpreadElement' ? undefined : nameOfKey(property);
    if (name === undefined) return undefined;
    fields.push(name);
  }
  return fields;
}

/** Nothing in the file hands it to somebody who may add to it. */
function isWhole(binding: Binding | undefined): boolean {
  return binding?.declarations.length === 1 && binding.references.every(isRead);
}

function isRead({ identifier, isInitial }: Reference): boolean {
  if (isInitial) return true;
  const member = parentOf(identifier);
  if (member?.type !== 'MemberExpression' || member.object !== identifier || member.computed) return false;
  const user = parentOf(member);
  if (user?.type === 'AssignmentExpression') return user.left !== member;
  return (
    user?.type !== 'UpdateExpression' && !(user?.type === 'UnaryExpression' && user.operator === 'delete')
  );
}
