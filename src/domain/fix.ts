import type { Brand } from './brand.ts';
import type { Localized } from './locale.ts';
import type { TextEdit } from './text-edit.ts';

/** `safe`: never changes what the program means to do; `needs-review`: a person must agree. */
export type FixSafety = 'safe' | 'needs-review';

export interface Fix {
  readonly title: Localized;
  readonly safety: FixSafety;
  readonly edits: readonly [TextEdit, ...TextEdit[]];
}

/** A fix that was shown to apply at the head of the review it is in. Only `review/verify.ts` makes one. */
export type VerifiedFix = Brand<Fix, 'Verified'> & {
  /** Command of the operator that passes with it at that head, and without it too; absent: nobody knows. */
  readonly passes?: string;
};
