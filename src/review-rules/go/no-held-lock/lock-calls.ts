import { calleeOf } from '../../../analysis/flow/callee.ts';
import { definitionsOf } from '../../../analysis/flow/definitions.ts';
import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { Instruction } from '../../../analysis/flow/instruction.ts';
import { usesOf } from '../../../analysis/flow/uses.ts';

/** A lock as a function names it, and how it is taken: `s.mu` for reading is another one than `s.mu` for writing. */
export interface Lock {
  /** Equal for the same lock of one function. */
  readonly key: string;
  /** The variable that it is read from. */
  readonly root: PlaceId;
  /** As written: `s.mu`. */
  readonly name: string;
  readonly unlock: 'Unlock' | 'RUnlock';
}

/** The lock that this call takes, as a statement of its own; what gives back an error or a token is another kind of lock. */
export function lockTakenBy(flow: FlowFunction, instruction: Instruction): Lock | undefined {
  if (instruction.op !== 'call' || instruction.args.length > 0) return undefined;
  const { root, names } = calleeOf(flow, instruction);
  const method = names.at(-1);
  const isLock = names.length > 1 && (method === 'Lock' || method === 'RLock');
  if (!isLock || names.includes('*') || names[0] === '') return undefined;
  // A name that walks along a list stands for another lock each time.
  const isOneThing = definitionsOf(flow, root).length <= 1;
  if (!isOneThing || usesOf(flow, instruction.to).length > 0) return undefined;
  const unlock = method === 'RLock' ? 'RUnlock' : 'Unlock';
  return { key: keyOf(root, names, unlock), root, name: names.slice(0, -1).join('.'), unlock };
}

/** What is unlocked, now or at the end of the function; or the method is on its way to somebody who calls it. */
export function keyUnlockedBy(flow: FlowFunction, instruction: Instruction): string | undefined {
  if (instruction.op !== 'member' || instruction.key.kind !== 'name') return undefined;
  const { name } = instruction.key;
  if (name !== 'Unlock' && name !== 'RUnlock') return undefined;
  const { root, names } = calleeOf(flow, { callee: instruction.to });
  return keyOf(root, names, name);
}

function keyOf(root: number, names: readonly string[], unlock: Lock['unlock']): string {
  return [root, ...names.slice(1, -1), unlock].join('.');
}
