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

/** `ROLES.includes(role)` with `const ROLES = { admin: 1 }`, `seen.push(id)` with `const seen = new Set()`. */
export function* missingMethodsIn({ tree }: TypeScriptFile): Generator<MissingMethod, void> {
  for (const { callee } of tree.nodesOf('CallExpression')) {
    const method = callee.type === 'MemberExpression' ? propertyName(callee) : undefined;
    if (callee.type !== 'MemberExpression' || method === undefined) continue;
    const on = ofLists.has(method) || method === 'forEach' ? kindOf(callee.object, method) : undefined;
    if (on !== undefined) yield { kind: 'missing-method', at: callee, method, on };
  }
}

function kindOf(receiver: Node, method: string): MissingMethod['on'] | undefined {
  const name = unwrap(receiver);
  const binding = referenceOf(name)?.binding;
  if (binding?.kind !== 'const' || binding.declarations[0]?.typeAnnotation != null) return undefined;
  const value = writtenValue(name);
  if (value.type === 'NewExpression') return collectionOf(value, method);
  if (value.type !== 'ObjectExpression' || !isPlain(value, method)) return undefined;
  return binding.references.slice(0, mostUses).some(({ identifier }) => mayGetMethods(identifier))
    ? undefined
    : 'object';
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

/** What is used more often is not looked at to the end. */
const mostUses = 100;

/** `names.includes = …`, `Object.assign(names, …)`, `extend(names)`: somebody may give it more. */
function mayGetMethods(use: Node): boolean {
  const around = parentOf(use);
  if (around?.type === 'CallExpression' || around?.type === 'NewExpression')
    return keyOf(use) === 'arguments';
  const isMember = around?.type === 'MemberExpression' && keyOf(use) === 'object';
  return isMember && parentOf(around)?.type === 'AssignmentExpression' && keyOf(around) === 'left';
}
