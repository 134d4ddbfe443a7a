import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { beginningIn } from '../_kit/beginning-in.ts';
import { classAround } from '../_kit/class-around.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { isChangedInside, memberOf } from './changes-inside.ts';

export interface FilledList {
  readonly manner: 'elements';
  /** `[]` of `new Array(3).fill([])` */
  readonly at: Node;
}

/** `const rows = new Array(3).fill([]); rows[0].push(1)`: `fill` puts the same object into each place. */
export function filledListOf(call: NodeOf<'CallExpression'>, file: TypeScriptFile): FilledList | undefined {
  const { callee } = call;
  const [element] = call.arguments;
  if (callee.type !== 'MemberExpression' || propertyName(callee) !== 'fill') return undefined;
  if (element === undefined || !isNewList(unwrap(callee.object)) || !isNewObject(unwrap(element)))
    return undefined;
  const uses = usesOf(call, file);
  if (uses.some(putsAnother)) return undefined;
  const isChanged = uses.some((use) => elementsAt(use).some(isChangedInside));
  return isChanged ? { manner: 'elements', at: element } : undefined;
}

/** `rows[i] = []`, `rows[i] = load(i)`: its places get objects of their own. */
function putsAnother(use: Node): boolean {
  const place = memberOf(use);
  const write = place && parentOf(place);
  if (place?.type !== 'MemberExpression' || !place.computed || write?.type !== 'AssignmentExpression')
    return false;
  const isWritten = write.operator === '=' && keyOf(place) === 'left';
  return isWritten && !unwrap(write.right).type.endsWith('Literal');
}

/** `new Array(n)`, `Array(n)`, `Array.from({ length: n })` */
function isNewList(list: Node): boolean {
  if (list.type !== 'NewExpression' && list.type !== 'CallExpression') return false;
  if (isUndeclared(list.callee, 'Array')) return true;
  return (
    list.callee.type === 'MemberExpression' &&
    propertyName(list.callee) === 'from' &&
    isUndeclared(list.callee.object, 'Array')
  );
}

function isNewObject(node: Node): boolean {
  switch (node.type) {
    case 'ArrayExpression':
    case 'ObjectExpression':
    case 'NewExpression':
      return true;
    case 'CallExpression':
      return (
        isNewList(node) || (node.callee.type === 'MemberExpression' && isNewList(unwrap(node.callee.object)))
      );
    default:
      return false;
  }
}

/** More members of a class are not looked through. */
const mostMembers = 2000;

/** Where the list is used, by its name or as the field of an object. */
function usesOf(list: Node, { tree }: TypeScriptFile): readonly Node[] {
  let value = list;
  for (
    let around = parentOf(value);
    around !== undefined && unwrap(around) === unwrap(list);
    around = parentOf(value)
  )
    value = around;
  const holder = parentOf(value);
  if (holder?.type === 'VariableDeclarator' && holder.id.type === 'Identifier')
    return referencesOf(holder.id);
  const name = nameOfField(value, holder);
  const owner = name === undefined ? undefined : classAround(list);
  if (owner === undefined) return [];
  return beginningIn(tree.nodesOf('MemberExpression'), rangeOf(owner), mostMembers).filter(
    (member) => unwrap(member.object).type === 'ThisExpression' && keyName({ key: member.property }) === name,
  );
}

function nameOfField(value: Node, holder: Node | undefined): string | undefined {
  if (holder?.type === 'ClassProperty' || holder?.type === 'ClassPrivateProperty') return keyName(holder);
  if (holder?.type !== 'AssignmentExpression' || keyOf(value) !== 'right') return undefined;
  const target = unwrap(holder.left);
  if (target.type !== 'MemberExpression' || unwrap(target.object).type !== 'ThisExpression') return undefined;
  return keyName({ key: target.property });
}

function referencesOf(name: Node): readonly Node[] {
  const references = referenceOf(name)?.binding?.references ?? [];
  return references.flatMap(({ identifier, isInitial }) => (isInitial ? [] : [identifier]));
}

/** `list[i]`, and where a name stands for it: `const row = list[i]`, `for (const row of list)`. */
function elementsAt(use: Node): readonly Node[] {
  const around = parentOf(use);
  if (
    around?.type === 'ForOfStatement' &&
    keyOf(use) === 'right' &&
    around.left.type === 'VariableDeclaration'
  ) {
    const [declared] = around.left.declarations;
    return declared?.id.type === 'Identifier' ? referencesOf(declared.id) : [];
  }
  const element = memberOf(use);
  if (element?.type !== 'MemberExpression' || !element.computed) return [];
  const holder = parentOf(element);
  const isNamed = holder?.type === 'VariableDeclarator' && holder.id.type === 'Identifier';
  return isNamed ? [element, ...referencesOf(holder.id)] : [element];
}
