import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { propertyName } from '../_kit/property-name.ts';

/** `const groups = {}; … groups[key].push(one);` where nothing ever makes an entry: the first use throws. */
export interface OpenedEntry {
  readonly kind: 'unfilled-collection';
  readonly manner: 'opened';
  readonly on: NodeOf<'Identifier'>;
  /** The entry, where it is first opened. */
  readonly entry: Node;
}

const mostUses = 60;

export function openedEntry({ id, init }: NodeOf<'VariableDeclarator'>): OpenedEntry | undefined {
  if (id.type !== 'Identifier' || init == null) return undefined;
  const isMap = isEmptyMap(init);
  if (!isMap && !isEmptyObject(init)) return undefined;
  const binding = referenceOf(id)?.binding;
  if (binding === undefined || binding.exported || binding.declarations.length !== 1) return undefined;
  if (binding.references.length > mostUses) return undefined;
  let first: Node | undefined;
  for (const { identifier, isInitial, access } of binding.references) {
    if (isInitial) continue;
    const entry = access === 'read' ? entryAt(identifier, isMap) : undefined;
    if (entry !== undefined && isOpened(entry)) first ??= entry;
    else if (!(entry !== undefined && isOnlyRead(entry)) && !isReadAsWhole(identifier)) return undefined;
  }
  return first && { kind: 'unfilled-collection', manner: 'opened', on: id, entry: first };
}

function isEmptyObject(init: Node): boolean {
  const made = unwrap(init);
  return made.type === 'ObjectExpression' && made.properties.length === 0;
}

function isEmptyMap(init: Node): boolean {
  const made = unwrap(init);
  return made.type === 'NewExpression' && made.arguments.length === 0 && isUndeclared(made.callee, 'Map');
}

/** `groups[key]`, `groups.get(key)` */
function entryAt(name: Node, isMap: boolean): Node | undefined {
  const member = parentOf(name);
  if (member?.type !== 'MemberExpression' || keyOf(name) !== 'object') return undefined;
  if (!isMap) return member.computed && member.property.type !== 'NumericLiteral' ? member : undefined;
  const call = parentOf(member);
  const isGet =
    call?.type === 'CallExpression' && keyOf(member) === 'callee' && propertyName(member) === 'get';
  return isGet ? call : undefined;
}

/** `groups[key].push(one)`, `groups.get(key)!.total += 1`, `groups[key][other] = …` */
function isOpened(entry: Node): boolean {
  const around = bareParent(entry);
  return around.parent?.type === 'MemberExpression' && keyOf(around.at) === 'object';
}

function bareParent(node: Node): { readonly at: Node; readonly parent: Node | undefined } {
  let at = node;
  let parent = parentOf(at);
  while (parent !== undefined && parent !== at && unwrap(parent) === node) {
    at = parent;
    parent = parentOf(at);
  }
  return { at, parent };
}

function isOnlyRead(entry: Node): boolean {
  const { at, parent } = bareParent(entry);
  switch (parent?.type) {
    case 'AssignmentExpression':
      return keyOf(at) === 'right';
    case 'UpdateExpression':
    case 'ArrayPattern':
    case 'ObjectProperty':
    case 'AssignmentPattern':
    case 'ForOfStatement':
    case 'ForInStatement':
      return false;
    // Who asks whether it is there reckons with that.
    case 'IfStatement':
    case 'UnaryExpression':
    case 'LogicalExpression':
    case 'ConditionalExpression':
    case 'OptionalMemberExpression':
      return false;
    default:
      return true;
  }
}

/** `return groups`, `Object.values(groups)`, `JSON.stringify(groups)`, `for (const key in groups)` */
function isReadAsWhole(name: Node): boolean {
  const around = parentOf(name);
  if (around?.type === 'ReturnStatement') return true;
  if (around?.type === 'ForInStatement' || around?.type === 'ForOfStatement') return keyOf(name) === 'right';
  if (around?.type !== 'CallExpression' || around.callee.type !== 'MemberExpression') return false;
  const { object } = around.callee;
  if (isUndeclared(object, 'JSON')) return true;
  return (
    isUndeclared(object, 'Object') && /^(?:keys|values|entries)$/.test(propertyName(around.callee) ?? '')
  );
}
