import type { Generated } from 'kysely';
import type { Guidance } from '../../domain/guidance.ts';

/** What people of repositories said. */
export interface GuidanceTables {
  readonly guidance: GuidanceTable;
  readonly guidance_words: GuidanceWordsTable;
}

/** See `Guidance`. */
export interface GuidanceTable extends Pick<Guidance, 'id' | 'source' | 'state' | 'weight'> {
  readonly number: Generated<number>;
  /** By `keyOfRepository`. */
  readonly repository: string;
  readonly finding: string | null;
  readonly origin: string;
  readonly path: string;
  readonly at: number;
  /** How often it was of use, and when last. */
  readonly uses: Generated<number>;
  readonly used_at: number | null;
  /** JSON of a `Guidance`. */
  readonly entry: string;
}

/** Search terms of the entry of the same number, see the migration. Full-text index: `rowid` is its only key. */
interface GuidanceWordsTable {
  readonly rowid: number;
  readonly home: string;
  readonly place: string;
  readonly subject: string;
  readonly code: string;
  readonly said: string;
}
