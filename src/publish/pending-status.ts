import type { Sha } from '../domain/ids.ts';
import type { Locale } from '../domain/locale.ts';
import type { Posted, Status } from '../ports/forge.ts';
import { texts } from './texts.ts';

/** Says that a review is under way. The status of the finished one takes its place. */
export function pendingStatus(
  { id, head, language }: { readonly id: string; readonly head: Sha; readonly language: Locale },
  { statuses }: Posted,
): Status {
  return {
    review: id,
    head,
    state: 'pending',
    title: texts.underWay[language],
    summary: texts.underWayWhy[language],
    annotations: [],
    replaces: statuses.find(({ isFinal }) => !isFinal)?.id,
  };
}
