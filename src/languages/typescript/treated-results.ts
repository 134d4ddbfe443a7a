import { keyOf, parentOf, referenceOf, unwrap } from './node.ts';
import type { Node, NodeOf } from './node.ts';
import { isReassigned } from './scope.ts';
import type { TypeScriptTree } from './typescript.ts';

/** Names of functions; as many calls of each ask in the file whether there is a result as there are that use it as it is. */
export function mostlyTested(tree: TypeScriptTree): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const tested = new Set<string>();
  for (const call of tree.nodesOf('CallExpression')) {
    const name = nameOfCalled(call);
    const treatment = name === undefined ? 'other' : treatmentOf(call);
    if (name === undefined || treatment === 'other') continue;
    counts.set(name, (counts.get(name) ?? 0) + (treatment === 'tested' ? 1 : -1));
    if (treatment === 'tested') tested.add(name);
  }
  return new Set([...tested].filter((name) => (counts.get(name) ?? 0) >= 0));
}

/** The last name of what is called. */
export function nameOfCalled({ callee }: NodeOf<'CallExpression'>): string | undefined {
  const bare = unwrap(callee);
  if (bare.type === 'Identifier') return bare.name;
  return bare.type === 'MemberExpression' && !bare.computed && bare.property.type === 'Identifier'
    ? bare.property.name
    : undefined;
}

/** What is used more often is not looked at each time. */
const mostUses = 200;

function treatmentOf(call: Node): 'tested' | 'opened' | 'other' {
  const around = parentOf(call);
  const value = around?.type === 'AwaitExpression' ? around : call;
  if (isAskedFor(value)) return 'tested';
  const owner = parentOf(value);
  if (owner?.type === 'MemberExpression' && keyOf(value) === 'object') return 'opened';
  const holder = owner?.type === 'VariableDeclarator' ? owner.id : undefined;
  const binding = holder?.type === 'Identifier' ? referenceOf(holder)?.binding : undefined;
  if (binding === undefined || binding.references.length > mostUses || isReassigned(binding)) return 'other';
  const reads = binding.references.filter(({ isInitial }) => !isInitial);
  if (reads.some(({ identifier }) => isAskedFor(identifier))) return 'tested';
  return reads.some(({ identifier }) => parentOf(identifier)?.type === 'MemberExpression')
    ? 'opened'
    : 'other';
}

/** `if (x)`, `!x`, `x && …`, `x || …`, `x == null`, `x?.a` */
function isAskedFor(value: Node): boolean {
  const around = parentOf(value);
  switch (around?.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
    case 'WhileStatement':
      return keyOf(value) === 'test';
    case 'UnaryExpression':
      return around.operator === '!';
    case 'LogicalExpression':
      return keyOf(value) === 'left' || isAskedFor(around);
    case 'BinaryExpression':
      return /^[!=]==?$/.test(around.operator) && [around.left, around.right].some(isNothing);
    case 'OptionalMemberExpression':
      return around.optional && keyOf(value) === 'object';
    case 'ParenthesizedExpression':
      return isAskedFor(around);
    default:
      return false;
  }
}

function isNothing(side: Node): boolean {
  return side.type === 'NullLiteral' || (side.type === 'Identifier' && side.name === 'undefined');
}
