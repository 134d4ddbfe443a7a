import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { enclosingFunction, keyOf, parentOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCondition } from '../_kit/is-condition.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { isNullLiteral } from '../_kit/is-null-literal.ts';

/** As often as this is a field used without a test by who knows it to be there. */
const often = 2;

/** A member that the file gives a value for good: a field of the constructor, or an entry that has a default. */
export function isAlwaysGiven(value: Node, file: TypeScriptFile): boolean {
  const member = writtenValue(value);
  const name = propertyName(member);
  if (member.type !== 'MemberExpression' || name === undefined) return false;
  return member.object.type === 'ThisExpression' ? isFieldForGood(name, file) : hasDefault(name, file);
}

/** Nothing but constructors write it, never as null, and other methods use it as it is. */
function isFieldForGood(name: string, { tree }: TypeScriptFile): boolean {
  let [isWritten, uses] = [false, 0];
  for (const member of tree.nodesOf('MemberExpression')) {
    if (member.object.type !== 'ThisExpression' || propertyName(member) !== name) continue;
    const around = parentOf(member);
    if (around?.type === 'AssignmentExpression' && around.left === member) {
      if (!isOfConstructor(around)) return false;
      isWritten = true;
    } else if (around?.type === 'MemberExpression' && keyOf(member) === 'object') uses++;
    else if (isCondition(member)) return false;
  }
  return isWritten && uses >= often;
}

function isOfConstructor(assignment: NodeOf<'AssignmentExpression'>): boolean {
  const home = enclosingFunction(assignment);
  return home?.type === 'ClassMethod' && home.kind === 'constructor' && !isNullLiteral(assignment.right);
}

/** `defaults: { session: { … } }`: what the settings leave out is taken from there. */
function hasDefault(name: string, { tree }: TypeScriptFile): boolean {
  return tree.nodesOf('ObjectProperty').some((property) => {
    if (keyName(property) !== name || property.value.type !== 'ObjectExpression') return false;
    const defaults = parentOf(property);
    const holder = defaults && parentOf(defaults);
    return holder !== undefined && /^_?defaults?/i.test(nameOfHolder(holder) ?? '');
  });
}

function nameOfHolder(holder: Node): string | undefined {
  switch (holder.type) {
    case 'ObjectProperty':
    case 'ClassProperty':
      return keyName(holder);
    case 'VariableDeclarator':
      return holder.id.type === 'Identifier' ? holder.id.name : undefined;
    case 'AssignmentExpression':
      return propertyName(holder.left);
    default:
      return undefined;
  }
}
