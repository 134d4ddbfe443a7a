import { lastIndexWhere } from '../../../domain/last-index-where.ts';
import type { Offset, Range } from '../../../domain/text-position.ts';
import { calleeOf } from '../../../analysis/flow/callee.ts';
import { definitionOf } from '../../../analysis/flow/definitions.ts';
import type { FlowFunction } from '../../../analysis/flow/form.ts';
import type { Instruction, InstructionOf } from '../../../analysis/flow/instruction.ts';
import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import { keyUnlockedBy } from './lock-calls.ts';

/** Characters of a `return` that the name of what it calls stands in. */
const longestCall = 120;

/** Who else in a file may unlock what a function has locked. */
export class Unlockers {
  readonly #unlocks: readonly Offset[];
  readonly #locks: readonly Offset[];
  /** Functions of the file that unlock what somebody else has locked. */
  readonly #helpers = new Set<string>();

  constructor({ tree, text }: GoFile) {
    this.#unlocks = placesOf(text, /\.R?Unlock\b/g);
    this.#locks = placesOf(text, /\.R?Lock\b/g);
    for (const node of tree.functions) {
      const name = childOf(node, 'name');
      const unlock = firstIn(this.#unlocks, node);
      if (name === undefined || unlock === undefined) continue;
      if (unlock < (firstIn(this.#locks, node) ?? Number.POSITIVE_INFINITY))
        this.#helpers.add(tree.textOf(name));
    }
    if (this.#helpers.size > 0) this.#addCallers(tree);
  }

  /** Who locks nothing itself and ends in a call of such a function: `return p.wait(ctx)`. */
  #addCallers(tree: GoTree): void {
    for (const statement of tree.nodesOf('return_statement')) {
      const around = functionAround(statement);
      const name = around === undefined ? undefined : childOf(around, 'name');
      const called = /^return (?:\w+\.)*(\w+)\(/.exec(tree.textOf(statement).slice(0, longestCall))?.[1];
      if (around === undefined || name === undefined || !this.#helpers.has(called ?? '')) continue;
      const inner = tree
        .nodesOf('func_literal')
        .filter((one) => one.start > around.start && one.end < around.end);
      const isOwn = (place: Offset): boolean => !inner.some(({ start, end }) => start < place && place < end);
      const own = this.#locks.filter((place) => around.start < place && place < around.end && isOwn(place));
      if (own.length === 0) this.#helpers.add(tree.textOf(name));
    }
  }

  /** A `defer` of the unlock; or a closure that unlocks something, for most of those are deferred. */
  promises(flow: FlowFunction, instruction: Instruction, key: string): boolean {
    if (instruction.op === 'function') return firstIn(this.#unlocks, instruction.at) !== undefined;
    if (instruction.op !== 'defer') return false;
    const made = definitionOf(flow, instruction.callee)?.instruction;
    return (made !== undefined && keyUnlockedBy(flow, made) === key) || this.#isHelper(flow, instruction);
  }

  /** A call of a function that unlocks for its callers. */
  mayUnlock(flow: FlowFunction, instruction: Instruction): boolean {
    return instruction.op === 'call' && this.#isHelper(flow, instruction);
  }

  #isHelper(flow: FlowFunction, call: InstructionOf<'call' | 'defer'>): boolean {
    const name = calleeOf(flow, call).names.at(-1) ?? '';
    if (name === 'Unlock' || name === 'RUnlock') return false;
    return this.#helpers.has(name) || /unlock|release/i.test(name);
  }
}

function placesOf(text: string, pattern: RegExp): readonly Offset[] {
  return [...text.matchAll(pattern)].map(({ index }) => index);
}

/** Closures stand in closures: a search in order, not one through all. */
function firstIn(places: readonly Offset[], { start, end }: Range): Offset | undefined {
  const found = places[lastIndexWhere(places, (place) => place < start) + 1];
  return found !== undefined && found < end ? found : undefined;
}
