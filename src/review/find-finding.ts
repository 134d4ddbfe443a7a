import type { Finding } from '../domain/finding.ts';
import type { Fingerprint } from '../domain/ids.ts';
import type { ReviewEngine } from './review-engine.ts';
import type { ReviewedChange } from './review-change.ts';
import { lastingNames, reviewOpened } from './review-opened.ts';
import type { OpenedInput } from './review-opened.ts';

export interface FoundAgain {
  readonly finding: Finding;
  readonly reviewed: ReviewedChange;
}

/** A finding of the head by its lasting name, with the review that it is in; undefined: it is not there any more. */
export async function findFinding(
  input: OpenedInput,
  id: Fingerprint,
  engine: Pick<ReviewEngine, 'poolFor'>,
): Promise<FoundAgain | undefined> {
  const again = await reviewOpened(input, engine);
  const idOf = lastingNames(again);
  const finding = again.reviewed.review.findings.find((one) => idOf(one) === id);
  return finding && { finding, reviewed: again.reviewed };
}
