/** A patch that is too long for a comment: it can be fetched until it expires. */
export interface KeptPatch {
  readonly id: string;
  /** A unified diff. */
  readonly text: string;
  readonly expiresAt: Date;
}
