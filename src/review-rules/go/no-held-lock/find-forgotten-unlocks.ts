import { solveForward } from '../../../analysis/flow/dataflow.ts';
import type { FlowFunction } from '../../../analysis/flow/form.ts';
import type { Instruction } from '../../../analysis/flow/instruction.ts';
import type { Range } from '../../../domain/text-position.ts';
import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { keyUnlockedBy, lockTakenBy } from './lock-calls.ts';
import type { Lock } from './lock-calls.ts';
import { LockUsers } from './lock-users.ts';
import { keepsItOnPurpose, locksForCaller } from './locks-for-caller.ts';
import type { Unlockers } from './unlockers.ts';

/** A lock that the rest of the file gives back, and this function on none of its ways. */
export interface ForgottenUnlock {
  readonly forgotten: Lock;
  /** Where it is taken last. */
  readonly at: Range;
}

export function* findForgottenUnlocks(file: GoFile, unlockers: Unlockers): Generator<ForgottenUnlock> {
  const { tree, text } = file;
  const byFunction = Map.groupBy(new LockUsers(file).endingLocked(), ({ node }) => node);
  for (const [node, uses] of byFunction) {
    if (uses.length > mostLocks) continue;
    const written = tree.textOf(node);
    if (locksForCaller(node, tree, text) !== 'never' || keepsItOnPurpose.test(written)) continue;
    const result = tree.flowOf(node);
    if (result.kind !== 'flow') continue;
    for (const { name } of uses)
      if (!isDeferred(name, written) && !isOfOthers(name, node, tree))
        yield* forgottenIn(result.flow, name, unlockers);
  }
}

/** Functions with more are no code of people: each lock is followed through all of the function. */
const mostLocks = 12;

/** `defer mu.Lock()`, where `Unlock` was meant, is told as such. */
function isDeferred(name: string, written: string): boolean {
  return written.includes(`defer ${name}.Lock()`) || written.includes(`defer ${name}.RLock()`);
}

/** `leave(&c.mu)`, `mu := &c.mu`: somebody else may unlock it. Where nothing comes behind the `Lock`, it is all that was wanted. */
function isOfOthers(name: string, node: GoNode, tree: GoTree): boolean {
  const body = tree.textOf(childOf(node, 'body') ?? node);
  const escaped = name.replaceAll('.', String.raw`\.`);
  return (
    new RegExp(String.raw`(?<![\w.])${escaped}(?![\w.])`).test(body) ||
    new RegExp(String.raw`(?<![\w.])${escaped}\.R?Lock\(\)\s*(?://[^\n]*\s*|/\*[^*]*\*/\s*)?\}$`).test(body)
  );
}

function* forgottenIn(flow: FlowFunction, name: string, unlockers: Unlockers): Generator<ForgottenUnlock> {
  const taken = new Map<string, ForgottenUnlock>();
  for (const { instructions } of flow.blocks)
    for (const instruction of instructions) {
      const lock = lockTakenBy(flow, instruction);
      if (lock?.name === name) taken.set(lock.key, { forgotten: lock, at: instruction.at });
    }
  for (const one of taken.values()) if (isAlwaysKept(flow, one.forgotten, unlockers)) yield one;
}

/** `promised`: it is unlocked at the end, whatever happens to it until then. */
type State = 'free' | 'held' | 'either' | 'promised';

/** All ends that come after it have it in hand. */
function isAlwaysKept(flow: FlowFunction, { key }: Lock, unlockers: Unlockers): boolean {
  const transfer = (state: State, instruction: Instruction): State => {
    if (state === 'promised' || unlockers.promises(flow, instruction, key)) return 'promised';
    if (keyUnlockedBy(flow, instruction) === key || unlockers.mayUnlock(flow, instruction)) return 'either';
    return lockTakenBy(flow, instruction)?.key === key ? 'held' : state;
  };
  const solution = solveForward<State>(flow, {
    start: () => 'free',
    join: (a, b) => (a === b ? a : 'either'),
    transfer,
  });
  const ends = new Set<State>();
  solution?.eachExit(({ kind, state }) => {
    if (kind === 'return') ends.add(state);
  });
  return ends.has('held') && !ends.has('either') && !ends.has('promised');
}
