import type { Localized } from '../../../domain/locale.ts';
import type { Range } from '../../../domain/text-position.ts';

/** A call or an operator that does nothing of what it is written for. */
export type VainCall = { readonly range: Range } & Problem;

type Problem =
  /** For a reason that is said as it is. */
  | { readonly problem: 'told'; readonly text: Localized; readonly isHarmless?: boolean }
  /** `signal.Notify` waits for nobody. */
  | { readonly problem: 'signal'; readonly channel: string }
  /** `u.Query().Set(…)`: of a copy that is made for each call. */
  | { readonly problem: 'query'; readonly method: string; readonly variable?: string }
  /** `x = sort.StringSlice(x)`, `sort.Reverse(x)`: nothing is sorted by it. */
  | { readonly problem: 'unsorted'; readonly call: string }
  | { readonly problem: 'swapped'; readonly call: string; readonly text: string; readonly part: string }
  | { readonly problem: 'pattern'; readonly part: string }
  | { readonly problem: 'backspace' }
  | { readonly problem: 'atomic'; readonly target: string }
  | { readonly problem: 'other-list'; readonly sorted: string; readonly compared: string }
  | { readonly problem: 'mode'; readonly mode: string; readonly octal: string }
  | { readonly problem: 'power'; readonly written: string; readonly value: number }
  | { readonly problem: 'directive'; readonly directive: string }
  | { readonly problem: 'rows'; readonly call: string }
  /** `limiter := rate.NewLimiter(…)` in the function that asks it. */
  | { readonly problem: 'own-guard'; readonly guard: string; readonly call: string }
  /** `r.Use(…)` behind the routes of chi. */
  | { readonly problem: 'late-use'; readonly router: string }
  | { readonly problem: 'unset-producer'; readonly config: string }
  | { readonly problem: 'acked-twice'; readonly call: string };
