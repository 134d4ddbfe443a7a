import type { Advice } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import type { GoNode } from '../../../languages/go/node.ts';

/** A condition whose outcome is known before the program runs. */
export interface FixedCondition {
  /** What is told. */
  readonly node: GoNode;
  readonly outcome: boolean;
  readonly reason:
    /** `len(x) < 0`, `u >= 0` for an unsigned `u` */
    | { readonly kind: 'never-negative'; readonly value: GoNode }
    /** `x != 1 || x != 2`, `x == 1 && x == 2` */
    | {
        readonly kind: 'two-values';
        readonly value: GoNode;
        readonly first: GoNode;
        readonly operator: GoNode | undefined;
      }
    /** `n > 10 && n < 5` */
    | { readonly kind: 'range'; readonly value: GoNode; readonly first: GoNode }
    /** `if a { f(x) } else { f(x) }` */
    | { readonly kind: 'same-branches' }
    /** For a reason that is said as it is; `away`: the whole sentence is. */
    | { readonly kind: 'told' | 'away'; readonly text: Localized; readonly advice?: Advice }
    /** `a || true`, `a && false` */
    | { readonly kind: 'literal' }
    /** `err == ErrGone`, where the error wraps that one. */
    | { readonly kind: 'wrapped'; readonly value: GoNode; readonly error: GoNode }
    /** `readErr != nil && err != io.EOF`: the error that is told is another one. */
    | { readonly kind: 'other-error'; readonly value: GoNode; readonly asked: GoNode }
    /** Asked further up in the same chain. */
    | { readonly kind: 'asked-before'; readonly first: GoNode };
}
