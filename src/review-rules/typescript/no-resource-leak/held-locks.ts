import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { propertyName } from '../_kit/property-name.ts';
import { shortText } from '../_kit/short-text.ts';
import type { HandleLeak } from './leak.ts';
import { heldLock } from './resource-kind.ts';
import { wayPast } from './way-past.ts';

/**
 * `await slots.acquire(); …; slots.release();`: a lock that is given back by its own method, further down in the same
 * list, and not where something before that fails or leaves.
 */
export function* heldLocks(file: TypeScriptFile): Generator<HandleLeak> {
  if (!/\.(?:acquire|lock)\(/.test(file.text)) return;
  for (const node of file.tree.nodesOf('AwaitExpression')) {
    const lock = lockOf(node);
    const way = lock && wayPast(parentOf(node), (part) => isRelease(part, lock));
    if (lock === undefined || way === undefined) continue;
    const resource = takes(node, 'lock') ? { ...heldLock, close: 'unlock()' } : heldLock;
    yield { kind: 'handle', node, resource, way, name: shortText(lock, file) };
  }
}

/** What `await lock.acquire()` is called on, when its result is thrown away. */
function lockOf(node: NodeOf<'AwaitExpression'>): Node | undefined {
  const call = unwrap(node.argument);
  if (call.type !== 'CallExpression' || parentOf(node)?.type !== 'ExpressionStatement') return undefined;
  return isMethod(call.callee, taking) ? unwrap(call.callee.object) : undefined;
}

function takes({ argument }: NodeOf<'AwaitExpression'>, method: string): boolean {
  const call = unwrap(argument);
  return call.type === 'CallExpression' && propertyName(call.callee) === method;
}

const taking: ReadonlySet<string> = new Set(['acquire', 'lock']);
const giving: ReadonlySet<string> = new Set(['release', 'unlock']);

function isMethod(callee: Node, names: ReadonlySet<string>): callee is NodeOf<'MemberExpression'> {
  return callee.type === 'MemberExpression' && names.has(propertyName(callee) ?? '');
}

function isRelease(node: Node, lock: Node): boolean {
  if (node.type !== 'MemberExpression' || !giving.has(propertyName(node) ?? '')) return false;
  return isSameExpression(node.object, lock);
}
