import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding, Reference } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { isSpeltNear } from '../_kit/spelt-near.ts';
import type { MisspelledMember } from './misspelled-member.ts';

/** Objects with fewer keys are hardly looked up by name. */
const fewestKeys = 2;

/** `LIMITS.timout` of `const LIMITS = { timeout: 30, retries: 3 }`, which nothing but its keys is ever asked for. */
export function* slipsOfObjects({ tree }: TypeScriptFile): Generator<MisspelledMember, void> {
  for (const { kind, declarations } of tree.nodesOf('VariableDeclaration')) {
    if (kind !== 'const') continue;
    for (const { id, init } of declarations) {
      const value = init == null ? undefined : unwrap(init);
      if (id.type !== 'Identifier' || id.typeAnnotation != null || value?.type !== 'ObjectExpression')
        continue;
      const keys = keysOf(value);
      const binding = keys && tree.scopeOf(id).bindings.get(id.name);
      if (keys !== undefined && binding !== undefined) yield* slipsOf(binding, keys);
    }
  }
}

/** undefined: there may be others. */
function keysOf({ properties }: NodeOf<'ObjectExpression'>): readonly string[] | undefined {
  const keys: string[] = [];
  for (const property of properties) {
    const key =
      property.type === 'SpreadElement' || property.computed === true ? undefined : keyName(property);
    if (key === undefined || key === '__proto__') return undefined;
    keys.push(key);
  }
  return keys.length < fewestKeys ? undefined : keys;
}

function* slipsOf(
  { name: of, references, declarations }: Binding,
  keys: readonly string[],
): Generator<MisspelledMember, void> {
  if (declarations.length !== 1 || !references.every(staysAsItIs)) return;
  for (const { identifier } of references) {
    const member = parentOf(identifier);
    if (member === undefined || !isMember(member) || keyOf(identifier) !== 'object') continue;
    const name = propertyName(member);
    if (name === undefined || keys.includes(name) || name in Object.prototype) continue;
    const meant = keys.find((key) => isSpeltNear(name, key));
    if (meant !== undefined && `${meant}s` !== name) yield { at: member.property, name, meant, of };
  }
}

function isMember(node: Node): node is NodeOf<'MemberExpression' | 'OptionalMemberExpression'> {
  return node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression';
}

/** Its keys are asked for, and nothing else is done with it. */
function staysAsItIs({ identifier, isInitial }: Reference): boolean {
  const member = parentOf(identifier);
  if (isInitial || member?.type === 'ExportSpecifier') return true;
  if (member === undefined || !isMember(member) || keyOf(identifier) !== 'object') return false;
  const user = parentOf(member);
  if (user?.type === 'AssignmentExpression') return keyOf(member) !== 'left';
  return (
    user?.type !== 'UpdateExpression' && !(user?.type === 'UnaryExpression' && user.operator === 'delete')
  );
}
