import type { Finding } from '../domain/finding.ts';
import type { RepoPath } from '../domain/ids.ts';
import { verdictsOf, withVerifiedFixes, worstFirst } from './compose.ts';
import type { ComposeInput } from './compose.ts';
import type { ReviewedChange } from './review-change.ts';
import type { Shown } from './select.ts';
import { verifyFixes } from './verify.ts';
import type { VerifyInput } from './verify.ts';

/**
 * The agent's findings beside those of the rules. Its edits go through the same verification, and no others are offered:
 * those of a file that no language reads cannot be shown to parse.
 * @param texts Of files that no rule has read.
 */
export async function withAgentFindings(
  reviewed: ReviewedChange,
  findings: readonly Finding[],
  texts: ReadonlyMap<RepoPath, string>,
  input: VerifyInput & ComposeInput,
): Promise<ReviewedChange> {
  if (findings.length === 0) return reviewed;
  const shown: readonly Shown[] = reviewed.files.map((file) => ({
    file,
    findings: findings.filter(({ path, fix }) => path === file.path && isWithin(path, fix)),
  }));
  const verified = await verifyFixes(shown, input);
  const added = withVerifiedFixes(findings, verified);
  const all = [...reviewed.review.findings, ...added.findings];
  const dropped = [...reviewed.review.dropped, ...added.dropped];
  const review = {
    ...reviewed.review,
    ...verdictsOf(all, dropped, input),
    findings: all.sort(worstFirst),
    dropped,
  };
  return { ...reviewed, review, texts: new Map([...texts, ...reviewed.texts]) };
}

function isWithin(path: RepoPath, fix: Finding['fix']): boolean {
  return fix === undefined || fix.edits.every((edit) => edit.path === path);
}
