import { wordsOf } from '../config/config-problem.ts';
import { parseRepoPath } from '../domain/ids.ts';
import type { Locale } from '../domain/locale.ts';
import type { Review, SkippedFile } from '../domain/review.ts';
import type { ChangeSettings } from '../review/read-settings.ts';

/** With its settings unread a review is not the one that was asked for: it says so. */
export function withConfigProblems(review: Review, broken: ChangeSettings['broken'], locale: Locale): Review {
  if (broken.length === 0) return review;
  const files = broken.flatMap(({ file, problems }) =>
    problems.map((problem): SkippedFile => ({
      path: parseRepoPath(file),
      reason: 'unreadable',
      detail: `${problem.line}:${problem.column} ${wordsOf(problem, locale)}`,
    })),
  );
  const gaps = review.outcome.kind === 'partial' ? review.outcome.files : [];
  return {
    ...review,
    outcome: { kind: 'partial', files: [...files, ...gaps] },
    skipped: [...files, ...review.skipped],
  };
}
