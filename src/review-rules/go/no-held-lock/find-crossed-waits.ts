import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import { Enders } from './enders.ts';
import type { WaitsFor } from './enders.ts';
import { heldAt, lockingMethodsOf } from './lock-events.ts';
import type { LockingMethod } from './lock-events.ts';

/** A method that waits, with a lock in hand, for somebody who asks for the lock before the wait can end. */
export interface CrossedWait {
  readonly at: GoNode;
  /** `s.mu` */
  readonly lock: string;
  readonly waitsFor: WaitsFor;
  /** `s.changes` */
  readonly on: string;
  /** Where the other one asks for it. */
  readonly other: GoNode;
}

export function* findCrossedWaits({ tree, text }: GoFile): Generator<CrossedWait> {
  if (!/\bsync\.(?:RW)?Mutex\b/.test(text) || !/<-|\.Wait\(\)/.test(text)) return;
  const methods = lockingMethodsOf(tree, text);
  if (methods.length === 0) return;
  const byNode = new Map(methods.map((method) => [method.node, method]));
  let enders: Enders | undefined;
  for (const { at, waitsFor, on } of waitsIn(tree)) {
    const around = functionAround(at);
    const method = around === undefined ? undefined : byNode.get(around);
    const field = method === undefined ? undefined : fieldOf(on, method);
    if (method === undefined || field === undefined) continue;
    for (const { lock, isForReading, isMutex } of heldAt(at, method)) {
      if (!isMutex) continue;
      enders ??= new Enders(tree, methods);
      const other = enders.askingFor({ lock, isForReading, type: method.type }, waitsFor, field);
      if (other === undefined || functionAround(other) === method.node) continue;
      yield { at, lock: `${method.receiver}.${lock}`, waitsFor, on, other };
      break;
    }
  }
}

type Wait = Pick<CrossedWait, 'at' | 'waitsFor' | 'on'>;

function* waitsIn(tree: GoTree): Generator<Wait> {
  for (const at of tree.nodesOf('send_statement')) {
    const channel = childOf(at, 'channel');
    if (channel?.kind === 'selector_expression' && !isChoice(at))
      yield { at, waitsFor: 'send', on: tree.textOf(channel) };
  }
  for (const at of tree.nodesOf('expression_statement')) {
    const written = at.end - at.start < longest ? tree.textOf(at) : '';
    const [, group] = /^(\w+\.\w+)\.Wait\(\)$/.exec(written) ?? [];
    const [, channel] = /^<-(\w+\.\w+)$/.exec(written) ?? [];
    if (group !== undefined) yield { at, waitsFor: 'group', on: group };
    if (channel !== undefined && !isChoice(at)) yield { at, waitsFor: 'receive', on: channel };
  }
}

/** Characters of a statement that only waits. */
const longest = 80;

/** One of several that a `select` waits for, or that it does without. */
function isChoice(at: GoNode): boolean {
  const around = [...nodesAround(at)].find(({ kind }) => kind === 'communication_case' || kind === 'block');
  return (
    around?.kind === 'communication_case' && partsOf(around.parent ?? around).length > 1 && isOf(at, around)
  );
}

function isOf(at: GoNode, around: GoNode): boolean {
  const communication = childOf(around, 'communication');
  return communication !== undefined && communication.start <= at.start && at.end <= communication.end;
}

/** `changes` of `s.changes`, which other packages do not see. */
function fieldOf(on: string, { receiver }: LockingMethod): string | undefined {
  const [root, field = '', ...more] = on.split('.');
  return root === receiver && more.length === 0 && /^[a-z]/.test(field) ? field : undefined;
}
