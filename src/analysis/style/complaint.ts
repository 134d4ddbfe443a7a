import type { StyleMatch } from '../../domain/file-style.ts';
import type { Localized } from '../../domain/locale.ts';

export type Place = Omit<StyleMatch, 'rule' | 'kind' | 'what'>;

/** Each check: what is wrong at which places, and how that is said of one of them. */
export interface Complaint {
  readonly kind?: StyleMatch['kind'];
  readonly places: readonly Place[];
  readonly what: Localized;
}
