import type { Dismissal } from '../domain/dismissal.ts';
import type { Finding } from '../domain/finding.ts';
import type { VerifiedFix } from '../domain/fix.ts';
import type { ReportedDismissal } from '../domain/review-report.ts';
import type { Dropped, Review } from '../domain/review.ts';
import { dismissalOf } from './dismissal-of.ts';
import { verdictsOf } from './compose.ts';
import type { ComposeInput } from './compose.ts';
import { sourceOf } from './report-finding.ts';
import { lastingNames } from './review-opened.ts';
import type { ReviewedAgain } from './review-opened.ts';

export interface Dismissed {
  readonly review: Review;
  /** What is left out, and by whom. */
  readonly dismissed: readonly ReportedDismissal[];
}

/** A review without what people have dismissed: that makes nothing red, and is told in one line. */
export function dismissFindings(
  again: ReviewedAgain,
  dismissals: readonly Dismissal[],
  input: ComposeInput,
): Dismissed {
  const { review } = again.reviewed;
  if (dismissals.length === 0) return { review, dismissed: [] };
  const idOf = lastingNames(again);
  const findings: Finding<VerifiedFix>[] = [];
  const dropped: Dropped[] = [...review.dropped];
  const dismissed: ReportedDismissal[] = [];
  for (const finding of review.findings) {
    const id = idOf(finding);
    const dismissal = dismissalOf(finding, id, dismissals);
    if (dismissal === undefined) findings.push(finding);
    else {
      const { by, reason } = dismissal;
      dropped.push({ finding, because: 'dismissed', detail: reason });
      dismissed.push({ id, rule: sourceOf(finding), path: finding.path, by, reason });
    }
  }
  const verdicts = verdictsOf(findings, dropped, input);
  return { review: { ...review, ...verdicts, findings, dropped }, dismissed };
}
