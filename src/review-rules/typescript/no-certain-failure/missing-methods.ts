import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { propertyName } from '../_kit/property-name.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';

/** A method of lists is called on something else that is written out. */
export interface MissingMethod {
  readonly kind: 'missing-method';
  readonly at: Node;
  readonly method: string;
  readonly on: 'object' | 'Map' | 'Set';
}

const ofLists: ReadonlySet<string> = new Set([
  ...['includes', 'indexOf', 'push', 'pop', 'shift', 'unshift', 'map', 'filter', 'find', 'findIndex'],
  ...['some', 'every', 'reduce', 'join', 'slice', 'splice', 'concat', 'sort', 'reverse', 'flat', 'flatMap'],
]);

const asked: readonly string[] = [...ofLists, 'forEach'];

/** `ROLES.includes(role)` with `const ROLES = { admin: 1 }`, `seen.push(id)` with `const seen = new Set()`. */
export function* missingMethodsIn({ tree }: TypeScriptFile): Generator<MissingMethod, void> {
  for (const { callee } of tree.callsNamed(asked)) {
    const method = callee.type === 'MemberExpression' ? propertyName(callee) : undefined;
    if (callee.type !== 'MemberExpression' || method === undefined) continue;
    const on = ofLists.has(method) || method === 'forEach' ? kindOf(callee, method) : undefined;
    if (on !== undefined) yield { kind: 'missing-method', at: callee, method, on };
  }
}

function kindOf(callee: NodeOf<'MemberExpression'>, method: string): MissingMethod['on'] | undefined {
  const name = unwrap(callee.object);
  if (name.type === 'NewExpression') return collectionOf(name, method);
  const binding = referenceOf(name)?.binding;
  if (binding?.kind !== 'const' || binding.declarations[0]?.typeAnnotation != null) return undefined;
  const value = writtenValue(name);
  const on = value.type === 'NewExpression' ? collectionOf(value, method) : plainOf(value, method);
  if (on === undefined || binding.references.length > mostUses) return undefined;
  const mayHave = binding.references.some(
    ({ identifier, isInitial }) =>
      !isInitial && (isAskedFor(identifier, method) || (on === 'object' && mayGetMethods(identifier))),
  );
  return mayHave ? undefined : on;
}

function plainOf(value: Node, method: string): 'object' | undefined {
  return value.type === 'ObjectExpression' && isPlain(value, method) ? 'object' : undefined;
}

/** `typeof names.find`, `names.find && …`, `'find' in names` */
function isAskedFor(use: Node, method: string): boolean {
  let around = parentOf(use);
  while (around !== undefined && unwrap(around) === use) around = parentOf(around);
  if (around?.type === 'BinaryExpression') return around.operator === 'in';
  if (around?.type !== 'MemberExpression' || unwrap(around.object) !== use) return false;
  return propertyName(around) === method && !isCalled(around);
}

function isCalled(member: Node): boolean {
  const { type } = parentOf(member) ?? member;
  return type === 'CallExpression' && keyOf(member) === 'callee';
}

function collectionOf({ callee }: NodeOf<'NewExpression'>, method: string): 'Map' | 'Set' | undefined {
  if (method === 'forEach') return undefined;
  if (isUndeclared(callee, 'Set')) return 'Set';
  return isUndeclared(callee, 'Map') ? 'Map' : undefined;
}

/** All that it has is written there. */
function isPlain(object: NodeOf<'ObjectExpression'>, method: string): boolean {
  const isOpen = object.properties.some((one) => one.type === 'SpreadElement' || one.computed);
  return !isOpen && propertyOf(object, method) === undefined && propertyOf(object, '__proto__') === undefined;
}

/** What is used more often is not looked at. */
export const mostUses = 100;

/** `names.includes = …`, `extend(names)`, `other = names`, `{ names }`, `return names`: somebody may give it more. */
export function mayGetMethods(use: Node): boolean {
  let at = use;
  let around = parentOf(at);
  while (around !== undefined && unwrap(around) === use) {
    at = around;
    around = parentOf(at);
  }
  if (around?.type === 'MemberExpression' && keyOf(at) === 'object')
    return parentOf(around)?.type === 'AssignmentExpression' && keyOf(around) === 'left';
  return around !== undefined && givesAlong.has(around.type);
}

/** Where it stands as a whole. */
const givesAlong: ReadonlySet<string> = new Set([
  ...['CallExpression', 'NewExpression', 'AssignmentExpression', 'VariableDeclarator', 'ObjectProperty'],
  ...['ReturnStatement', 'ExportSpecifier', 'ExportDefaultDeclaration', 'ArrayExpression'],
  ...['ArrowFunctionExpression', 'LogicalExpression', 'ConditionalExpression', 'AssignmentPattern'],
]);
