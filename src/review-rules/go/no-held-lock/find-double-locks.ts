import { calleeOf } from '../../../analysis/flow/callee.ts';
import { solveForward } from '../../../analysis/flow/dataflow.ts';
import type { FlowFunction } from '../../../analysis/flow/form.ts';
import type { Instruction, InstructionOf } from '../../../analysis/flow/instruction.ts';
import { usesOf } from '../../../analysis/flow/uses.ts';
import type { Range } from '../../../domain/text-position.ts';
import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { declarationAround } from '../_kit/functions.ts';
import { keyUnlockedBy, lockTakenBy } from './lock-calls.ts';
import type { Lock } from './lock-calls.ts';
import { takersOf } from './lock-takers.ts';
import type { Taker } from './lock-takers.ts';
import type { Unlockers } from './unlockers.ts';

/** A lock that somebody asks for who holds it already. */
export interface DoubleLock {
  readonly lock: Lock;
  readonly at: Range;
  /** What is called asks for it. */
  readonly taker: Taker | undefined;
  /** Both only read: somebody who wants to write has to come in between. */
  readonly isShared: boolean;
}

export function* findDoubleLocks({ tree, text }: GoFile, unlockers: Unlockers): Generator<DoubleLock> {
  if (!/\bsync\.(?:RW)?Mutex\b/.test(text)) return;
  let takers: ReadonlyMap<string, Taker> | undefined;
  let names: ReadonlySet<string> | undefined;
  for (const node of tree.functions) {
    const body = childOf(node, 'body');
    const written = body === undefined ? '' : tree.textOf(body);
    if (!written.includes(locking)) continue;
    takers ??= takersOf(tree);
    names ??= new Set(takers.keys().map((name) => name.slice(name.lastIndexOf('.') + 1)));
    if (!mayAskAgain(written, names)) continue;
    const result = tree.flowOf(node);
    if (result.kind !== 'flow') continue;
    yield* doubleIn(result.flow, { node, tree, text, takers, unlockers });
  }
}

/** Of `Lock` and `RLock`, not of `Unlock`. */
const locking = 'Lock()';

/** It locks twice, or calls something that locks: most functions do neither and need no graph. */
function mayAskAgain(body: string, takers: ReadonlySet<string>): boolean {
  if (body.includes(locking, body.indexOf(locking) + locking.length)) return true;
  return body.matchAll(/(\w+)\(/g).some(([, name = '']) => takers.has(name));
}

interface Place {
  readonly node: GoNode;
  readonly tree: GoTree;
  readonly text: string;
  readonly takers: ReadonlyMap<string, Taker>;
  readonly unlockers: Unlockers;
}

function* doubleIn(flow: FlowFunction, place: Place): Generator<DoubleLock> {
  const locks = new Map<string, Lock>();
  for (const { instructions } of flow.blocks)
    for (const instruction of instructions) {
      const lock = lockTakenBy(flow, instruction);
      if (lock !== undefined && isMutex(lock, place)) locks.set(lock.key, lock);
    }
  for (const lock of locks.values()) {
    const found = askedAgain(flow, lock, place);
    if (found !== undefined) yield found;
  }
}

/** The file declares it: `mu sync.Mutex`; another kind of lock may be taken twice. */
function isMutex({ name }: Lock, { text }: Place): boolean {
  const [field = '', ...owner] = name.split('.').toReversed();
  if (new RegExp(`\\b${field}\\s+(?:= &?)?\\*?sync\\.(?:RW)?Mutex\\b`).test(text)) return true;
  return owner.length === 0 && /^\s+sync\.(?:RW)?Mutex$/m.test(text);
}

const state = { free: 1, held: 2 } as const;

function askedAgain(flow: FlowFunction, lock: Lock, place: Place): DoubleLock | undefined {
  const solution = solveForward<number>(flow, {
    start: () => state.free,
    join: (a, b) => a | b,
    transfer(now, instruction) {
      if (lockTakenBy(flow, instruction)?.key === lock.key) return state.held;
      return mayFree(flow, instruction, lock, place) ? state.free : now;
    },
  });
  const found: DoubleLock[] = [];
  solution?.eachInstruction((instruction, now) => {
    if (now !== state.held || instruction.op !== 'call') return;
    const again = lockTakenBy(flow, instruction);
    if (again !== undefined && isSame(again, lock))
      found.push({ lock, at: instruction.at, taker: undefined, isShared: again.unlock === 'RUnlock' });
    const taker = takerCalled(flow, instruction, lock, place);
    if (taker !== undefined) found.push({ lock, at: instruction.at, taker, isShared: taker.isForReading });
  });
  return found
    .map((one) => ({ ...one, isShared: one.isShared && lock.unlock === 'RUnlock' }))
    .find(({ isShared }) => !isShared || isWritten(lock, place));
}

function isSame(again: Lock, lock: Lock): boolean {
  return again.key.replace(/R?Unlock$/, '') === lock.key.replace(/R?Unlock$/, '');
}

/** Two who read hold it at once, unless the file has somebody who writes as well. */
function isWritten({ name }: Lock, { text }: Place): boolean {
  const path = name.includes('.') ? name.slice(name.indexOf('.') + 1) : '';
  return new RegExp(
    `\\b\\w+\\.${path === '' ? '' : `${path.replaceAll('.', String.raw`\.`)}\\.`}Lock\\(\\)`,
  ).test(text);
}

function mayFree(flow: FlowFunction, instruction: Instruction, lock: Lock, { unlockers }: Place): boolean {
  if (keyUnlockedBy(flow, instruction) === lock.key && instruction.op === 'member') {
    // A deferred call comes at the end.
    const uses = usesOf(flow, instruction.to);
    return uses.length === 0 || uses.some(({ by }) => !('op' in by) || by.op !== 'defer');
  }
  if (instruction.op === 'function') return unlockers.promises(flow, instruction, lock.key);
  return unlockers.mayUnlock(flow, instruction);
}

function takerCalled(
  flow: FlowFunction,
  call: InstructionOf<'call'>,
  lock: Lock,
  place: Place,
): Taker | undefined {
  const { root, names } = calleeOf(flow, call);
  const [first = '', method, ...more] = names;
  const kind = flow.places[root]?.kind;
  if (more.length > 0) return undefined;
  if (method === undefined) {
    const taker = kind === 'captured' ? place.takers.get(first) : undefined;
    return taker?.lock === lock.name ? taker : undefined;
  }
  if (kind === 'local' || kind === 'temporary' || !lock.key.startsWith(`${String(root)}.`)) return undefined;
  const type = typeOf(first, place);
  const taker = type === undefined ? undefined : place.takers.get(`${type}.${method}`);
  return taker?.lock === lock.name.slice(first.length + 1) ? taker : undefined;
}

/** `Store` for `s`, as the function or the one around it has it as receiver or parameter. */
function typeOf(name: string, { node, tree }: Place): string | undefined {
  const around = node.kind === 'func_literal' ? declarationAround(node) : node;
  if (around === undefined) return undefined;
  const parameters = ['receiver', 'parameters'].map((part) => childOf(around, part));
  const text = parameters.map((part) => (part === undefined ? '' : tree.textOf(part))).join('');
  return new RegExp(`[(,]\\s*${name} \\*?(\\w+)\\s*[,)]`).exec(text)?.[1];
}
