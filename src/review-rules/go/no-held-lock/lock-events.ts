import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import { receiverOf } from '../_kit/receiver-of.ts';

/** A statement of a method that locks or unlocks a mutex of its receiver. */
export interface LockEvent {
  /** From the receiver on: `mu` of `s.mu`. */
  readonly lock: string;
  readonly isLock: boolean;
  readonly isForReading: boolean;
  readonly isDeferred: boolean;
  /** The file declares it as one; another kind of lock may be taken in another way. */
  readonly isMutex: boolean;
  readonly statement: GoNode;
}

/** A method with what it does to the locks of its receiver, in the order of the text. */
export interface LockingMethod {
  readonly node: GoNode;
  readonly name: string;
  readonly type: string;
  readonly receiver: string;
  readonly events: readonly LockEvent[];
}

/** Methods with more are no code of people. */
const mostEvents = 30;

export function lockingMethodsOf(tree: GoTree, text: string): readonly LockingMethod[] {
  const byMethod = new Map<GoNode, LockEvent[]>();
  const mutexes = mutexesIn(text);
  for (const kind of ['expression_statement', 'defer_statement'])
    for (const statement of tree.nodesOf(kind)) {
      const event = eventOf(statement, tree, mutexes);
      if (event === undefined) continue;
      const list = byMethod.get(event.method);
      if (list === undefined) byMethod.set(event.method, [event]);
      else list.push(event);
    }
  return [...byMethod].flatMap(([node, events]): readonly LockingMethod[] => {
    const receiver = receiverOf(node, tree);
    const name = childOf(node, 'name');
    if (receiver === undefined || name === undefined || events.length > mostEvents) return [];
    const ordered = events.toSorted((a, b) => a.statement.start - b.statement.start);
    return [{ node, name: tree.textOf(name), type: receiver.type, receiver: receiver.name, events: ordered }];
  });
}

/** `mu` and `io` of `mu, io sync.Mutex`. */
function mutexesIn(text: string): ReadonlySet<string> {
  const lists = text.matchAll(/^[ \t]*(\w+(?:, \w+)*)[ \t]+\*?sync\.(?:RW)?Mutex\b/gm);
  return new Set(Array.from(lists, ([, names = '']) => names.split(', ')).flat());
}

/** Characters of a statement that locks. */
const longest = 80;

function eventOf(
  statement: GoNode,
  tree: GoTree,
  mutexes: ReadonlySet<string>,
): (LockEvent & { readonly method: GoNode }) | undefined {
  const written = statement.end - statement.start < longest ? tree.textOf(statement) : '';
  const [, deferred, root, lock = '', reading, way] =
    /^(defer )?(\w+)\.(\w+(?:\.\w+)*)\.(R?)(L|Unl)ock\(\)$/.exec(written) ?? [];
  const method = root === undefined ? undefined : functionAround(statement);
  if (method?.kind !== 'method_declaration' || receiverOf(method, tree)?.name !== root) return undefined;
  return {
    ...{ method, lock, statement },
    isMutex: mutexes.has(lock.slice(lock.lastIndexOf('.') + 1)),
    isLock: way === 'L',
    isForReading: reading === 'R',
    isDeferred: deferred !== undefined,
  };
}

/** The locks that a method surely holds at a place of its own: taken on the way to it, and not given back by anything in between. */
export function heldAt(place: GoNode, { node, events }: LockingMethod): readonly LockEvent[] {
  if (functionAround(place) !== node) return [];
  const lists = new Set(nodesAround(place));
  const before = events.filter(({ statement }) => statement.end <= place.start);
  return before.filter(
    (event, index) =>
      event.isLock &&
      !event.isDeferred &&
      event.statement.parent !== undefined &&
      lists.has(event.statement.parent) &&
      !before.slice(index).some((later) => later.lock === event.lock && !later.isLock && !later.isDeferred),
  );
}
