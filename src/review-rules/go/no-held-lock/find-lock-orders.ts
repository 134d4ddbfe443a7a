import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { childOf } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import { heldAt, lockingMethodsOf } from './lock-events.ts';
import type { LockEvent, LockingMethod } from './lock-events.ts';
import { takersOf } from './lock-takers.ts';
import type { Taker } from './lock-takers.ts';

/** Two locks of one type that two methods take one under the other, each in its own order. */
export interface LockOrder {
  readonly at: GoNode;
  /** As the method writes them: `s.io`. */
  readonly held: string;
  readonly asked: string;
  /** The method that takes them the other way round. */
  readonly other: string;
}

interface Step {
  readonly method: LockingMethod;
  readonly at: GoNode;
  readonly held: LockEvent;
  readonly asked: string;
  readonly isForReading: boolean;
  /** Whatever else is held lets one go after the other. */
  readonly others: ReadonlySet<string>;
}

export function* findLockOrders({ tree, text }: GoFile): Generator<LockOrder> {
  if (!/\bsync\.(?:RW)?Mutex\b[^]*\bsync\.(?:RW)?Mutex\b/.test(text)) return;
  const methods = lockingMethodsOf(tree, text);
  const steps = new Map<string, Step>();
  const told = new Set<string>();
  const all = [...stepsOf(methods), ...stepsByCalls(methods, tree)];
  for (const step of all.toSorted((a, b) => a.at.start - b.at.start)) {
    const other = steps.get(`${step.method.type} ${step.asked} ${step.held.lock}`);
    const key = `${step.method.type} ${step.held.lock} ${step.asked}`;
    if (other !== undefined && !told.has(key) && meet(step, other)) {
      told.add(key);
      const { receiver } = step.method;
      yield {
        at: step.at,
        held: `${receiver}.${step.held.lock}`,
        asked: `${receiver}.${step.asked}`,
        other: `${other.method.type}.${other.method.name}`,
      };
    }
    if (!steps.has(key)) steps.set(key, step);
  }
}

/** Two who read hold a lock at once, and whoever has a third one comes alone. */
function meet(step: Step, other: Step): boolean {
  if (step.method.node === other.method.node) return false;
  if (step.held.isForReading && other.isForReading) return false;
  if (step.isForReading && other.held.isForReading) return false;
  return [...step.others].every((one) => !other.others.has(one));
}

function* stepsOf(methods: readonly LockingMethod[]): Generator<Step> {
  for (const method of methods)
    for (const event of method.events)
      if (event.isLock && event.isMutex && !event.isDeferred)
        yield* stepsTo(event.statement, event.lock, event.isForReading, method);
}

function* stepsTo(
  at: GoNode,
  asked: string,
  ...[isForReading, method]: [isForReading: boolean, method: LockingMethod]
): Generator<Step> {
  const held = heldAt(at, method);
  for (const one of held)
    if (one.isMutex && one.lock !== asked) {
      const others = new Set(held.flatMap(({ lock }) => (lock === one.lock ? [] : [lock])));
      yield { method, at, held: one, asked, isForReading, others };
    }
}

/** Under a lock of its own a method calls one that takes another lock first of all. */
function* stepsByCalls(methods: readonly LockingMethod[], tree: GoTree): Generator<Step> {
  const byNode = new Map(methods.map((method) => [method.node, method]));
  let takers: ReadonlyMap<string, Taker> | undefined;
  for (const call of tree.nodesOf('call_expression')) {
    const around = functionAround(call);
    const method = around === undefined ? undefined : byNode.get(around);
    const callee = childOf(call, 'function');
    if (method === undefined || callee?.kind !== 'selector_expression' || isLater(call)) continue;
    const [, called] = new RegExp(`^${method.receiver}\\.(\\w+)$`).exec(tree.textOf(callee)) ?? [];
    if (called === undefined) continue;
    takers ??= takersOf(tree);
    const taker = takers.get(`${method.type}.${called}`);
    if (taker !== undefined) yield* stepsTo(call, taker.lock, taker.isForReading, method);
  }
}

function isLater({ parent }: GoNode): boolean {
  return parent?.kind === 'go_statement' || parent?.kind === 'defer_statement';
}
