import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { holds } from '../_kit/holds.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { namesAny } from '../_kit/names-any.ts';
import { propertyName } from '../_kit/property-name.ts';
import { shortText } from '../_kit/short-text.ts';
import type { HandleLeak } from './leak.ts';
import type { ResourceKind } from './resource-kind.ts';
import { heldLock } from './kept-kind.ts';
import { pooledConnection } from './resource-kind.ts';
import { wayPast } from './way-past.ts';

/**
 * `await slots.acquire(); …; slots.release();`, `const token = await this.lock(id); …; await this.unlock(id, token);`: a
 * lock that is given back by its own method, further down in the same list, and not where something before that fails or
 * leaves.
 */
export function* heldLocks(file: TypeScriptFile): Generator<HandleLeak> {
  if (!namesAny(file, takingNames) || !taken.test(file.text)) return;
  for (const node of file.tree.nodesOf('AwaitExpression')) {
    const lock = lockOf(node);
    const way =
      lock &&
      wayPast(
        lock.statement,
        (part) => isRelease(part, lock),
        (statement) => isRefusal(statement, lock),
      );
    if (lock === undefined || way === undefined) continue;
    yield { kind: 'handle', node, resource: kindOf(lock, file), way, name: shortText(lock.owner, file) };
  }
}

const taken = /\.(?:acquire|lock|acquireLock|acquireAsync)\(/;
/** What gives back what a method has taken. */
const givers: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['acquire', new Set(['release', 'unlock'])],
  ['lock', new Set(['release', 'unlock'])],
  ['acquireAsync', new Set(['release'])],
  ['acquireLock', new Set(['releaseLock'])],
]);

const takingNames: readonly string[] = [...givers.keys()];

interface Lock {
  readonly statement: Node;
  /** What the method is called on. */
  readonly owner: Node;
  readonly method: string;
  /** What it gave, where that has a name. */
  readonly token: Binding | undefined;
}

/** What `await lock.acquire()` is called on, when its result is thrown away, or only shown to the one who takes it back. */
function lockOf(node: NodeOf<'AwaitExpression'>): Lock | undefined {
  const call = unwrap(node.argument);
  if (call.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return undefined;
  const method = propertyName(call.callee);
  if (method === undefined || !givers.has(method)) return undefined;
  const owner = unwrap(call.callee.object);
  const around = parentOf(node);
  if (around?.type === 'ExpressionStatement') return { statement: around, owner, method, token: undefined };
  if (around?.type !== 'VariableDeclarator' || around.id.type !== 'Identifier') return undefined;
  const statement = parentOf(around);
  const token = referenceOf(around.id)?.binding;
  return statement === undefined || token === undefined ? undefined : { statement, owner, method, token };
}

function isRelease(node: Node, { owner, method, token }: Lock): boolean {
  if (node.type !== 'MemberExpression' || givers.get(method)?.has(propertyName(node) ?? '') !== true)
    return false;
  if (!isSameExpression(node.object, owner)) return false;
  const call = parentOf(node);
  return (
    token === undefined ||
    (call?.type === 'CallExpression' && call.arguments.some((each) => referenceOf(each)?.binding === token))
  );
}

/** `if (token === null) return undefined;`: nothing is held. */
function isRefusal(statement: Node, { token }: Lock): boolean {
  return (
    token !== undefined &&
    statement.type === 'IfStatement' &&
    statement.alternate == null &&
    holds(statement.test, (part) => referenceOf(part)?.binding === token)
  );
}

function kindOf({ owner, method }: Lock, file: TypeScriptFile): ResourceKind {
  if (/pool$/i.test(shortText(owner, file))) return pooledConnection;
  const [close] = givers.get(method === 'lock' ? '' : method) ?? ['unlock'];
  return { ...heldLock, close: `${close}()` };
}
