import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { exitsOf } from '../_kit/exits-of.ts';
import { holds } from '../_kit/holds.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';
import { shortText } from '../_kit/short-text.ts';
import type { HandleLeak } from './leak.ts';
import { heldLock } from './resource-kind.ts';

/**
 * `await slots.acquire(); …; slots.release();`: a lock that is given back by its own method, further down in the same
 * list, and not where something before that fails or leaves.
 */
export function* heldLocks(file: TypeScriptFile): Generator<HandleLeak> {
  if (!/\.(?:acquire|lock)\(/.test(file.text)) return;
  for (const node of file.tree.nodesOf('AwaitExpression')) {
    const lock = lockOf(node);
    const way = lock && wayPast(node, lock);
    if (way !== undefined)
      yield { kind: 'handle', node, resource: heldLock, way, name: shortText(lock, file) };
  }
}

/** What `await lock.acquire()` is called on, when its result is thrown away. */
function lockOf(node: NodeOf<'AwaitExpression'>): Node | undefined {
  const call = unwrap(node.argument);
  if (call.type !== 'CallExpression' || parentOf(node)?.type !== 'ExpressionStatement') return undefined;
  return isMethod(call.callee, taking) ? unwrap(call.callee.object) : undefined;
}

const taking: ReadonlySet<string> = new Set(['acquire', 'lock']);
const giving: ReadonlySet<string> = new Set(['release', 'unlock']);

function isMethod(callee: Node, names: ReadonlySet<string>): callee is NodeOf<'MemberExpression'> {
  return callee.type === 'MemberExpression' && names.has(propertyName(callee) ?? '');
}

function wayPast(acquiring: Node, lock: Node): 'return' | 'failure' | undefined {
  const statement = parentOf(acquiring);
  const block = statement && parentOf(statement);
  if (statement === undefined || block?.type !== 'BlockStatement') return undefined;
  const isGiven = (node: Node): boolean => isRelease(node, lock);
  const after = block.body.slice(block.body.findIndex((one) => one === statement) + 1);
  const end = after.findIndex((one) => isReleasing(one, isGiven));
  const between = after.slice(0, Math.max(0, end));
  // Given back in between, by a handler or by another function: that may be on just those ways.
  if (between.some((one) => holds(one, isGiven))) return undefined;
  if (between.some((one) => exitsOf(one).length > 0)) return 'return';
  return between.some(mayFail) ? 'failure' : undefined;
}

/** `lock.release();`, `await lock.release();` */
function isReleasing(statement: Node, isGiven: (node: Node) => boolean): boolean {
  if (statement.type !== 'ExpressionStatement') return false;
  const call = unwrap(statement.expression);
  const called = call.type === 'AwaitExpression' ? unwrap(call.argument) : call;
  return called.type === 'CallExpression' && isGiven(called.callee);
}

function isRelease(node: Node, lock: Node): boolean {
  if (node.type !== 'MemberExpression' || !giving.has(propertyName(node) ?? '')) return false;
  return isSameExpression(node.object, lock);
}

const pausing = /^(?:delay|sleep|pause|wait|timeout|setTimeout|nextTick)/i;

/** Something is waited for outside of a `try` that takes its failure. */
function mayFail(node: Node): boolean {
  if (isFunction(node)) return false;
  if (node.type === 'TryStatement' && node.handler != null) return false;
  if (node.type === 'AwaitExpression') {
    const call = unwrap(node.argument);
    if (call.type === 'CallExpression') return !pausing.test(nameOfCallee(call.callee) ?? '');
  }
  let found = false;
  walkChildren(node, (child) => {
    found ||= mayFail(child);
  });
  return found;
}
