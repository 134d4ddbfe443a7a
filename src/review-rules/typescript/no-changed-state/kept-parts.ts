import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { isCall } from '../_kit/call.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { ChangedState } from './changed-state.ts';

/** Each part that is given looks at them. */
const mostChanges = 100;

/** `return { ...state, rows: state.rows }` behind `state.rows.push(row)`, and `{ ...state, rows: state.rows.sort() }`. */
export function* keptParts(
  updater: FunctionNode,
  state: Binding,
  changes: readonly Node[],
): Generator<ChangedState, void> {
  const followed = changes.slice(0, mostChanges);
  for (const { part, from } of partsGiven(updater)) {
    const manner = mannerOf(part, state);
    if (manner !== undefined) yield { manner, at: part };
    if (rootOf(part) !== state) continue;
    const change = followed.find((one) => (one.start ?? 0) < (from.start ?? 0) && isChangeOf(one, part));
    if (change !== undefined) yield { manner: 'kept', at: part, change };
  }
}

/** The values in the objects that an updater gives. */
function partsGiven(updater: FunctionNode): readonly { readonly part: Node; readonly from: Node }[] {
  const found: { part: Node; from: Node }[] = [];
  const take = (value: Node, from: Node): void => {
    const object = unwrap(value);
    if (object.type !== 'ObjectExpression') return;
    for (const property of object.properties)
      if (property.type === 'ObjectProperty') found.push({ part: unwrap(property.value), from });
  };
  const visit = (node: Node): void => {
    if (node.type === 'ReturnStatement' && node.argument != null) take(node.argument, node);
    else if (!isFunction(node)) walkChildren(node, visit);
  };
  if (updater.body.type === 'BlockStatement') walkChildren(updater.body, visit);
  else take(updater.body, updater.body);
  return found;
}

function rootOf(part: Node): Binding | undefined {
  let at = part;
  while (at.type === 'MemberExpression') at = unwrap(at.object);
  return at === part ? undefined : referenceOf(at)?.binding;
}

function mannerOf(part: Node, state: Binding): 'count' | 'kept' | 'taken' | undefined {
  if (!isCall(part) || !('object' in part.callee)) return undefined;
  if (rootOf(unwrap(part.callee.object as Node)) !== state) return undefined;
  switch (propertyName(part.callee)) {
    case 'push':
    case 'unshift':
      return 'count';
    case 'sort':
    case 'reverse':
      return 'kept';
    default:
      return undefined;
  }
}

/** `state.rows.push(row)` of `state.rows` */
function isChangeOf(change: Node, part: Node): boolean {
  const target = isCall(change) ? unwrap(change.callee) : undefined;
  return target !== undefined && 'object' in target && isSameExpression(target.object as Node, part);
}
