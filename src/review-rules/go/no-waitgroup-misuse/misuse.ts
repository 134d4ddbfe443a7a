import type { Range } from '../../../domain/text-position.ts';

/** Something wrong with a WaitGroup; `name`: as the function writes it. */
export type Misuse =
  /** `Add` in the goroutine that it counts. */
  | { readonly kind: 'late-add'; readonly at: Range; readonly name: string; readonly isSure: boolean }
  /** `Add` behind the goroutine that it counts. */
  | { readonly kind: 'add-behind'; readonly at: Range; readonly name: string }
  /** A copy of it is given to a function. */
  | { readonly kind: 'copied'; readonly at: Range; readonly name: string }
  /** A `return` of the goroutine without the `Done` of a line. */
  | { readonly kind: 'missed-done'; readonly at: Range; readonly name: string; readonly line: number }
  /** Waited for, and nobody calls `Done`. */
  | { readonly kind: 'never-done'; readonly at: Range; readonly name: string }
  /** Counted, with no `Done` in what is started, while the others have one. */
  | { readonly kind: 'unended'; readonly at: Range; readonly name: string }
  /** Waited for in the loop, behind the one goroutine of the turn. */
  | { readonly kind: 'serial-wait'; readonly at: Range; readonly name: string }
  /** Waited for in the loop that starts what was counted before it. */
  | { readonly kind: 'early-wait'; readonly at: Range; readonly name: string }
  /** `Done` beside a deferred `Done`. */
  | { readonly kind: 'second-done'; readonly at: Range; readonly name: string }
  /** `Done` in what `Go` of the same one starts. */
  | { readonly kind: 'done-in-go'; readonly at: Range; readonly name: string }
  /** So many are counted, and so many end. */
  | {
      readonly kind: 'other-number';
      readonly at: Range;
      readonly name: string;
      readonly counted: number;
      readonly ends: number;
    }
  /** Once before a loop that starts many. */
  | { readonly kind: 'counted-once'; readonly at: Range; readonly name: string }
  /** Counted, alone or with all of a list, and left out. */
  | { readonly kind: 'skipped-turn'; readonly at: Range; readonly name: string };
