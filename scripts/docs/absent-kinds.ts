import type { Family } from '../../src/domain/rule-meta.ts';
import type { Localized } from '../../src/domain/locale.ts';

/** A kind of bug that belongs to what the rules are for, and that none of them tells yet. */
export interface AbsentKind {
  readonly language: string;
  readonly family: Family;
  /** As the rule for it will name it: in its `kinds`, or after the first word of its own name. */
  readonly kind: string;
  readonly what: Localized;
}

/** Whoever writes the rule for a kind strikes out its line here; a test finds the lines that stayed. */
export const absentKinds: readonly AbsentKind[] = [];
