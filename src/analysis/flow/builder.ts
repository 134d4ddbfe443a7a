import type { Range } from '../../domain/text-position.ts';
import { BlockBuilder } from './blocks.ts';
import type { FlowHead } from './blocks.ts';
import type { BlockId, FlowFunction, Parameter, PlaceId } from './form.ts';

type Exit =
  | { readonly kind: 'jump'; readonly to: BlockId; readonly depth: number }
  | { readonly kind: 'return'; readonly value: PlaceId | undefined };

/** Where `break` and `continue` may go. */
interface Target {
  readonly kind: 'target';
  readonly labels: readonly string[];
  readonly breakTo: BlockId | undefined;
  readonly continueTo: BlockId | undefined;
  /** A labelled block that is neither loop nor switch is left only by its name. */
  readonly needsLabel: boolean;
}

/** Something that must run on the way out; each exit gets a copy of it, but for many returns. */
interface Cleanup {
  readonly kind: 'cleanup';
  readonly pending: Map<string, { readonly at: Range; readonly block: BlockId; readonly exit: Exit }>;
}

export interface CleanupOptions {
  readonly at: Range;
  readonly body: () => void;
  /** Emits the clean-up. `error` is the exception on whose way it happens. */
  readonly run: (error: PlaceId | undefined) => void;
  /** Whether the normal end of the body cleans up, too (an iterator at its end needs no close). */
  readonly runsAtEnd: boolean;
}

/** Makes the graph of one function in the order of evaluation, with everything that must run on the way out of a block. */
export class FlowBuilder extends BlockBuilder {
  readonly #exits: (Target | Cleanup)[] = [];

  /** Leaves the function through everything that has to run before. */
  return(at: Range, value: PlaceId | undefined): void {
    this.#leave(at, { kind: 'return', value }, this.#exits.length);
  }

  /** False when nothing of that name is around: the text is no valid program. */
  break(at: Range, label: string | undefined): boolean {
    return this.#jumpTo(at, (target) =>
      label === undefined
        ? !target.needsLabel && target.breakTo
        : target.labels.includes(label) && target.breakTo,
    );
  }

  continue(at: Range, label: string | undefined): boolean {
    return this.#jumpTo(
      at,
      (target) => (label === undefined || target.labels.includes(label)) && target.continueTo,
    );
  }

  /** After a yield: where something has to be cleaned up, the consumer's end of the generator is a way out. */
  resume(at: Range, sent: PlaceId): void {
    if (!this.#exits.some((exit) => exit.kind === 'cleanup')) return;
    const next = this.block();
    const close = this.block();
    this.terminate({ kind: 'resume', at, sent, next, close });
    this.start(close);
    this.return(at, sent);
    this.start(next);
  }

  /** The body is a place that `break` and `continue` can name. */
  within(target: Omit<Target, 'kind'>, body: () => void): void {
    this.#exits.push({ kind: 'target', ...target });
    body();
    this.#exits.pop();
  }

  /** Runs the clean-up on every way out of the body: one copy for exceptions, one per target of a jump, one per return. */
  cleanup(options: CleanupOptions): void {
    const { at, run } = options;
    const scope: Cleanup = { kind: 'cleanup', pending: new Map() };
    const thrown = this.block();
    const after = this.block();
    this.#exits.push(scope);
    this.guarded(thrown, options.body);
    this.#exits.pop();
    if (this.isOpen && options.runsAtEnd) run(undefined);
    if (this.isOpen) this.jump(at, after);
    this.start(thrown);
    const error = this.temporary();
    this.emit({ op: 'catch', at, to: error });
    run(error);
    if (this.isOpen) this.throw(at, error);
    for (const { at: place, block, exit } of scope.pending.values()) {
      this.start(block);
      run(undefined);
      if (this.isOpen) this.#leave(place, exit, this.#exits.length);
    }
    this.start(after);
  }

  finish(head: FlowHead, parameters: readonly Parameter[]): FlowFunction {
    if (this.isOpen) this.return({ start: head.at.end, end: head.at.end }, undefined);
    return this.close(head, parameters);
  }

  #jumpTo(at: Range, find: (target: Target) => BlockId | false | undefined): boolean {
    for (let depth = this.#exits.length - 1; depth >= 0; depth--) {
      const scope = this.#exits[depth];
      if (scope?.kind !== 'target') continue;
      const to = find(scope);
      if (to === undefined || to === false) continue;
      this.#leave(at, { kind: 'jump', to, depth }, this.#exits.length);
      return true;
    }
    return false;
  }

  /** Goes through the innermost clean-up below `from` that the exit passes, or straight to its end. */
  #leave(at: Range, exit: Exit, from: number): void {
    if (!this.isOpen) return;
    const floor = exit.kind === 'jump' ? exit.depth + 1 : 0;
    for (let depth = from - 1; depth >= floor; depth--) {
      const scope = this.#exits[depth];
      if (scope?.kind === 'cleanup') {
        this.#leaveThrough(scope, at, exit);
        return;
      }
    }
    if (exit.kind === 'jump') this.jump(at, exit.to);
    else this.terminate({ kind: 'return', at, value: exit.value });
  }

  #leaveThrough(scope: Cleanup, at: Range, exit: Exit): void {
    const key = keyOf(exit, at, scope.pending.size);
    let pending = scope.pending.get(key);
    if (pending === undefined) {
      // Each clean-up keeps the value in a place of its own: a return inside a `finally` must not overwrite it.
      const kept: Exit =
        exit.kind === 'return' && exit.value !== undefined
          ? { kind: 'return', value: this.temporary() }
          : exit;
      pending = { at, block: this.block(), exit: kept };
      scope.pending.set(key, pending);
    }
    if (exit.kind === 'return' && exit.value !== undefined && pending.exit.kind === 'return') {
      const to = pending.exit.value;
      if (to !== undefined) this.emit({ op: 'copy', at, to, from: exit.value });
    }
    this.jump(at, pending.block);
  }
}

/** What has been done differs from one return to the next. More of them than this share a copy: a `finally` may be long. */
const mostCopies = 8;

function keyOf(exit: Exit, at: Range, copies: number): string {
  if (exit.kind === 'jump') return String(exit.to);
  if (copies < mostCopies) return `return ${at.start}`;
  return exit.value === undefined ? 'return' : 'return value';
}
