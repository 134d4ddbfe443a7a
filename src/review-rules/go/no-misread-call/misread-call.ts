import type { Localized } from '../../../domain/locale.ts';
import type { Range } from '../../../domain/text-position.ts';

/** A call that does something else than it reads as. */
export type MisreadCall = { readonly range: Range } &
  /** For a reason that is said as it is. */
  (
    | { readonly problem: 'told'; readonly text: Localized; readonly isLikely?: boolean }
    | { readonly problem: 'code-point'; readonly value: string }
    | { readonly problem: 'cutset'; readonly call: string; readonly set: string; readonly end: CutEnd }
    | { readonly problem: 'nanoseconds'; readonly value: string; readonly call: string }
    | { readonly problem: 'fraction'; readonly value: string; readonly how: 'converted' | 'multiplied' }
    | { readonly problem: 'early-flag'; readonly value: string; readonly call: string }
    | { readonly problem: 'must'; readonly value: string; readonly call: string }
    | { readonly problem: 'sent-again'; readonly value: string; readonly call: string }
    | { readonly problem: 'product'; readonly value: string }
    | { readonly problem: 'layout'; readonly layout: string; readonly call: string }
    | { readonly problem: 'empty-copy'; readonly list: string }
    | { readonly problem: 'swapped'; readonly wanted: string; readonly error: string }
    | { readonly problem: 'idle'; readonly call: string; readonly gives: 'same' | 'nothing' }
    /** `append(lines, scanner.Bytes())` */
    | { readonly problem: 'kept-buffer'; readonly call: string; readonly value: string }
    | { readonly problem: 'closed-server'; readonly call: string; readonly value: string }
    | { readonly problem: 'read-again' | 'end-as-failure'; readonly call: string }
    | { readonly problem: 'no-pointer'; readonly call: string; readonly value: string }
  );

export type CutEnd = 'prefix' | 'suffix' | 'word';
