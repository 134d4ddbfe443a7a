import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { collectionOf } from '../_kit/collection-of.ts';
import { expressionKey } from '../_kit/expression-key.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { SharedState } from './shared-state.ts';
import { sharedCollectionOf } from './shared-state.ts';
import type { Write } from './stale-copy.ts';

interface Entry extends Omit<Write, 'node'> {
  readonly state: SharedState;
}

/** `counts.set(id, count + 1)`, where others may set the same entry. */
export function entrySetBy(call: NodeOf<'CallExpression'>): Entry | undefined {
  const map = methodOf(call, 'set');
  const [key, value, ...others] = call.arguments;
  if (map === undefined || key === undefined || value === undefined || others.length > 0) return undefined;
  const state = sharedCollectionOf(map);
  const asked = expressionKey(key);
  if (state === undefined || asked === undefined || collectionOf(map) !== 'map') return undefined;
  return { state, value, isRead: (node) => isEntry(node, state.key, asked) };
}

/** `counts.get(id)` */
function isEntry(node: Node, map: string, key: string): boolean {
  if (node.type !== 'CallExpression') return false;
  const asked = methodOf(node, 'get');
  const [argument] = node.arguments;
  return (
    asked !== undefined &&
    argument !== undefined &&
    expressionKey(asked) === map &&
    expressionKey(argument) === key
  );
}

function methodOf({ callee }: NodeOf<'CallExpression'>, name: string): Node | undefined {
  const member = unwrap(callee);
  return member.type === 'MemberExpression' && propertyName(member) === name
    ? unwrap(member.object)
    : undefined;
}
