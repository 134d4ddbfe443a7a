import type { CheckEnding } from './sandbox.ts';

/** How checks ended, so that none is run twice on the same files. Written at once, and durably. */
export interface CheckMemory {
  /** @param check Digest of all that it depends on. @returns undefined: it has not come to an end yet */
  ending(check: string): Promise<CheckEnding | undefined>;
  keep(check: string, ending: CheckEnding, at: Date): Promise<void>;
}
