import type { Locale } from '../../domain/locale.ts';
import type { SkippedFile } from '../../domain/review.ts';
import { skipWords } from '../../domain/words.ts';
import type { Report } from './report.ts';

/** Files that should have been analysed and were not. Where nothing is said of a file it looks as if it were fine. */
export function gapsIn({ review: { outcome } }: Pick<Report, 'review'>): readonly SkippedFile[] {
  return outcome.kind === 'partial' ? outcome.files : [];
}

/** Why it was not analysed, on one line. */
export function wordsOfGap({ reason, detail }: SkippedFile, locale: Locale): string {
  return [skipWords[reason][locale], ...(detail === undefined ? [] : [detail])].join(': ');
}
