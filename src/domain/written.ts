/**
 * Something that a forge was given, and that must show when it is asked next, unless it never took it.
 * `comment`: of a finding; `status`: of a head; `summary`: of a change.
 */
export interface Written {
  readonly kind: 'comment' | 'status' | 'summary';
  /** The finding, or the head; of a summary empty. */
  readonly name: string;
  /** Which review wrote it last; empty: it is not told, or was being written over. */
  readonly review: string;
}
