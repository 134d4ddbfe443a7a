import type { Node } from '../../../languages/typescript/node.ts';
import { referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isCall } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';
import { kindOfState } from './kind-of-state.ts';

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
      return /^(?:map|set)$/.test(kindOfState(value.callee.object as Node) ?? '') ? 'kept' : undefined;
    case 'splice':
      return 'taken';
    default:
      return undefined;
  }
}

function isName(node: Node, state: Binding): boolean {
  return referenceOf(unwrap(node))?.binding === state;
}
