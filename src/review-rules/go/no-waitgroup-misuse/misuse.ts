import type { Range } from '../../../domain/text-position.ts';

/** Something wrong with a WaitGroup; `name`: as the function writes it. */
export type Misuse =
  /** `Add` in the goroutine that it counts. */
  | { readonly kind: 'late-add'; readonly at: Range; readonly name: string; readonly isSure: boolean }
  /** A copy of it is given to a function. */
  | { readonly kind: 'copied'; readonly at: Range; readonly name: string }
  /** A `return` of the goroutine without the `Done` of a line. */
  | { readonly kind: 'missed-done'; readonly at: Range; readonly name: string; readonly line: number }
  /** Waited for, and nobody calls `Done`. */
  | { readonly kind: 'never-done'; readonly at: Range; readonly name: string };
