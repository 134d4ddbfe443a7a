import type { Range } from '../../../domain/text-position.ts';

/** What is believed though nobody has checked who wrote it. */
export interface Unverified {
  readonly place: Range;
  /**
   * `decoded`: a token that is only taken apart; `ignored`: whose check nobody looks at; `unsigned`: the key for tokens without a signature;
   * `skipped`: a verifier that leaves checks out; `optional`: a signature that is checked where there is one.
   */
  readonly manner: 'decoded' | 'ignored' | 'unsigned' | 'skipped' | 'optional';
}
