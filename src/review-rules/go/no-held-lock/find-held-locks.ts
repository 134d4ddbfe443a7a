import { solveForward } from '../../../analysis/flow/dataflow.ts';
import type { Solution } from '../../../analysis/flow/dataflow.ts';
import type { Block, FlowFunction } from '../../../analysis/flow/form.ts';
import type { Instruction } from '../../../analysis/flow/instruction.ts';
import type { Range } from '../../../domain/text-position.ts';
import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { commentAbove } from '../_kit/comment-above.ts';
import { functionAround } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import { keyUnlockedBy, lockTakenBy } from './lock-calls.ts';
import type { Lock } from './lock-calls.ts';
import { keepsItOnPurpose, locksForCaller } from './locks-for-caller.ts';
import { breaksWith, namesStartedIn } from './goroutine-breaks.ts';
import { turnsWith } from './turns-with.ts';
import type { Unlockers } from './unlockers.ts';

/** A `return` with a lock in hand that the function gives back on its other ways, or a `continue` to where it is taken again, or to the lock of the next turn. */
export interface HeldLock {
  readonly lock: Lock;
  readonly by: 'return' | 'continue' | 'left behind' | 'break';
  readonly at: Range;
}

export function* findHeldLocks({ tree, text }: GoFile, unlockers: Unlockers): Generator<HeldLock> {
  const started = namesStartedIn(tree, text);
  for (const node of tree.functions) {
    const caller = locksForCaller(node, tree, text);
    if (caller === 'always' || keepsItOnPurpose.test(tree.textOf(node))) continue;
    const result = tree.flowOf(node);
    if (result.kind !== 'flow') continue;
    const found = [...heldIn(result.flow, { node, tree, unlockers, started })];
    for (const held of caller === 'never' ? found : ofErrors(found, node, tree))
      if (!isHandedOver(held, text)) yield held;
  }
}

/** Where it gives what was asked for without the lock, nobody expects the lock with an error. */
function ofErrors(found: readonly HeldLock[], node: GoNode, tree: GoTree): readonly HeldLock[] {
  const errors = found.filter(
    ({ by, at }) => by === 'return' && /^return nil, (?!nil$)\w/.test(tree.textOf({ ...node, ...at })),
  );
  if (errors.length === 0 || errors.length < found.length) return [];
  const isGiven = [...nodesWithin(tree.nodesOf('return_statement'), node)].some(
    (one) => functionAround(one) === node && /^return (?!nil,).*, nil$/.test(tree.textOf(one)),
  );
  return isGiven ? errors : [];
}

/** What is written right above the `return` says who unlocks. */
function isHandedOver({ at }: HeldLock, text: string): boolean {
  return /(?<![A-Z])R?[uU]nlock|\block\b|\breleased? (?:by|in)\b/.test(commentAbove(at.start, text));
}

/** Functions with more are no code of people: each lock is followed through all of the function. */
const mostLocks = 12;

interface Place {
  readonly node: GoNode;
  readonly tree: GoTree;
  readonly unlockers: Unlockers;
  /** What goroutines call. */
  readonly started: ReadonlySet<string>;
}

function* heldIn(flow: FlowFunction, place: Place): Generator<HeldLock> {
  const locks = new Map<string, Lock>();
  const unlocked = new Set<string>();
  for (const { instructions } of flow.blocks) {
    for (const instruction of instructions) {
      const lock = lockTakenBy(flow, instruction);
      if (lock !== undefined) locks.set(lock.key, lock);
      const key = keyUnlockedBy(flow, instruction);
      if (key !== undefined) unlocked.add(key);
    }
  }
  if (locks.size > mostLocks) return;
  for (const lock of locks.values()) if (unlocked.has(lock.key)) yield* waysOutWith(flow, lock, place);
}

/**
 * What may be true of a lock at a place: a set of these bits. `before`: the function has not touched it yet. `promised`: it is
 * unlocked at the end, whatever happens to it until then.
 */
const state = { before: 1, held: 2, released: 4, promised: 8 } as const;

function waysOutWith(flow: FlowFunction, lock: Lock, place: Place): readonly HeldLock[] {
  const { unlockers } = place;
  const isUnlock = (instruction: Instruction): boolean => keyUnlockedBy(flow, instruction) === lock.key;
  const transfer = (now: number, instruction: Instruction): number => {
    if (now === state.promised || unlockers.promises(flow, instruction, lock.key)) return state.promised;
    if (isUnlock(instruction)) return state.released;
    if (lockTakenBy(flow, instruction)?.key === lock.key) return state.held;
    return now === state.held && unlockers.mayUnlock(flow, instruction) ? state.released : now;
  };
  const solution = solveForward<number>(flow, { start: () => state.before, join: (a, b) => a | b, transfer });
  if (solution === undefined) return [];
  // It came with the lock in hand, and is to leave with it.
  const unlockedFirst: Instruction[] = [];
  solution.eachInstruction((instruction, now) => {
    if ((now & state.before) !== 0 && isUnlock(instruction)) unlockedFirst.push(instruction);
  });
  if (unlockedFirst.length > 0) return [];
  const isHeldAfter = ({ id, instructions }: Block): boolean =>
    instructions.reduce(transfer, solution.before(id) ?? 0) === state.held;
  return [
    ...turnsIn(flow, lock, place, { transfer, isHeldAfter }),
    ...endsWith(solution).map((at) => ({ lock, by: 'return', at }) as const),
    ...breaksWith(flow, place.node, place.tree, place.started, isHeldAfter).map(
      (at) => ({ lock, by: 'break', at }) as const,
    ),
  ];
}

interface Steps {
  readonly transfer: (now: number, instruction: Instruction) => number;
  readonly isHeldAfter: (block: Block) => boolean;
}

function turnsIn(
  flow: FlowFunction,
  lock: Lock,
  { node, tree }: Place,
  { transfer, isHeldAfter }: Steps,
): readonly HeldLock[] {
  return turnsWith(flow, node, tree, {
    root: lock.root,
    takes: (one) => lockTakenBy(flow, one)?.key === lock.key,
    frees: (one) => (transfer(state.held, one) & state.held) === 0,
    isHeldAfter,
  }).map(({ at, isOwn }) => ({ lock, by: isOwn ? 'left behind' : 'continue', at }) as const);
}

function endsWith(solution: Solution<number>): readonly Range[] {
  const ends: { readonly at: Range; readonly isHeld: boolean }[] = [];
  solution.eachExit(({ kind, state: now, terminator }) => {
    if (kind === 'return' && terminator !== undefined)
      ends.push({ at: terminator.at, isHeld: now === state.held });
  });
  // Who keeps it on the way that the function is for keeps it on purpose.
  const last = ends.toSorted((a, b) => b.at.start - a.at.start)[0];
  return last === undefined || last.isHeld ? [] : ends.flatMap(({ at, isHeld }) => (isHeld ? [at] : []));
}
