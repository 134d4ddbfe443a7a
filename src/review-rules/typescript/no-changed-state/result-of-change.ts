import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isCall } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';

/** What `state.push(x)`, `state.sort()`, `state.splice(i, 1)` and `Object.assign(state, x)` give. */
export function resultOfChange(value: Node, state: Binding): 'count' | 'kept' | 'taken' | undefined {
  if (!isCall(value) || !('object' in value.callee)) return undefined;
  const method = propertyName(value.callee);
  const [first] = value.arguments;
  if (method === 'assign') return first !== undefined && isName(first, state) ? 'kept' : undefined;
  if (!isName(value.callee.object as Node, state)) return undefined;
  switch (method) {
    case 'push':
    case 'unshift':
      return 'count';
    case 'sort':
    case 'reverse':
      return 'kept';
    case 'set':
    case 'add':
      return isMapOrSet(state) ? 'kept' : undefined;
    case 'splice':
      return 'taken';
    default:
      return undefined;
  }
}

function isName(node: Node, state: Binding): boolean {
  return referenceOf(unwrap(node))?.binding === state;
}

/** `useState(new Map())`, also where a function makes it: others have methods that give a new one. */
function isMapOrSet({ declarations: [name] }: Binding): boolean {
  const pattern = name && parentOf(name);
  const declarator = pattern && parentOf(pattern);
  if (declarator?.type !== 'VariableDeclarator' || declarator.init == null) return false;
  const hook = unwrap(declarator.init);
  const given = isCall(hook) && hook.arguments[0] !== undefined ? unwrap(hook.arguments[0]) : undefined;
  const made = given?.type === 'ArrowFunctionExpression' ? unwrap(given.body) : given;
  return (
    made?.type === 'NewExpression' &&
    made.callee.type === 'Identifier' &&
    /^(?:Map|Set)$/.test(made.callee.name)
  );
}
