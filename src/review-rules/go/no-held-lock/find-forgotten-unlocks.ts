import { solveForward } from '../../../analysis/flow/dataflow.ts';
import type { FlowFunction } from '../../../analysis/flow/form.ts';
import type { Instruction } from '../../../analysis/flow/instruction.ts';
import type { Range } from '../../../domain/text-position.ts';
import type { GoFile } from '../../../languages/go/go.ts';
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
  for (const { node, name } of new LockUsers(file).endingLocked()) {
    const written = tree.textOf(node);
    if (locksForCaller(node, tree, text) !== 'never' || keepsItOnPurpose.test(written)) continue;
    // `defer mu.Lock()`, where `Unlock` was meant, is told as such.
    if (written.includes(`defer ${name}.Lock()`) || written.includes(`defer ${name}.RLock()`)) continue;
    const result = tree.flowOf(node);
    if (result.kind === 'flow') yield* forgottenIn(result.flow, name, unlockers);
  }
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
