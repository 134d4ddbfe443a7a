import type { Dismissal } from '../domain/dismissal.ts';
import type { Finding } from '../domain/finding.ts';
import type { VerifiedFix } from '../domain/fix.ts';
import type { Fingerprint, RepoPath } from '../domain/ids.ts';
import type { Localized } from '../domain/locale.ts';
import type { FixSelection, LeftOutFix, PlannedFix, WhyLeftOut } from '../domain/fix-plan.ts';
import { combineFixes, hasFix, textAfter } from './combine.ts';
import type { CombinedFix, FixedFinding } from './combine.ts';
import { dismissFindings } from './dismiss.ts';
import { patchOf } from './patch.ts';
import type { Patch } from './patch.ts';
import { sourceOf } from './report-finding.ts';
import { lastingNames, reviewOpened } from './review-opened.ts';
import type { IdOf, OpenedInput } from './review-opened.ts';
import type { ReviewEngine } from './review-engine.ts';

/** One fix as a step from text to text, for a commit of its own. */
export interface ProposedFix extends PlannedFix {
  readonly before: string;
  readonly after: string;
  readonly what: Localized;
  readonly why: Localized;
}

export interface FixProposal extends Patch {
  /** In the order to make them. */
  readonly fixes: readonly ProposedFix[];
  readonly leftOut: readonly LeftOutFix[];
}

export interface ProposalInput extends OpenedInput {
  readonly dismissals: readonly Dismissal[];
  /** Findings that another plan is carried out for. */
  readonly taken?: readonly Fingerprint[];
}

/** Reviews a change at its head and puts the fixes that were asked for together; the whole is verified once more. */
export async function proposeFixes(
  { dismissals, taken = [], ...input }: ProposalInput,
  selection: FixSelection,
  engine: Pick<ReviewEngine, 'poolFor'>,
): Promise<FixProposal> {
  const again = await reviewOpened(input, engine);
  const { reviewed } = again;
  const trustAddedSuppressions = !input.opened.isOutsideAuthor;
  const { review } = dismissFindings(again, dismissals, { ...input, trustAddedSuppressions });
  // What people do not want to be told is not among all; by its name it can be asked for.
  const findings = typeof selection === 'string' ? review.findings : reviewed.review.findings;
  const idOf = lastingNames(again);
  const wanted = findings.filter((finding) => isWanted(selection, idOf(finding), finding));
  const leftOut: LeftOutFix[] = [];
  const usable: FixedFinding[] = [];
  for (const finding of wanted) {
    const id = idOf(finding);
    const why = taken.includes(id) ? 'in-another-plan' : whyNotUsable(finding, reviewed.texts);
    if (why !== undefined) leftOut.push({ id, why });
    else if (hasFix(finding)) usable.push(finding);
  }
  const pool = engine.poolFor(input.config.limits.secondsPerFile);
  const combined = await combineFixes(reviewed.files, usable, pool);
  for (const one of combined)
    leftOut.push(...one.leftOut.map(({ finding, why }) => ({ id: idOf(finding), why })));
  const found = new Set(wanted.map(idOf));
  const named = typeof selection === 'string' ? [] : selection;
  leftOut.push(...named.filter((id) => !found.has(id)).map((id) => ({ id, why: 'not-found' as const })));
  return { fixes: combined.flatMap((one) => stepsOf(one, idOf)), leftOut, ...patchOf(combined) };
}

function isWanted(
  selection: FixSelection,
  id: Fingerprint,
  { fix }: { readonly fix?: { readonly safety: string } },
): boolean {
  if (typeof selection !== 'string') return selection.includes(id);
  return fix !== undefined && (selection === 'all' || fix.safety === 'safe');
}

/** What could not be decoded reads as U+FFFD, and would be written as that. */
function whyNotUsable(
  finding: Finding<VerifiedFix>,
  texts: ReadonlyMap<RepoPath, string>,
): WhyLeftOut | undefined {
  if (!hasFix(finding)) return 'no-fix';
  const { path, fix } = finding;
  if (fix.edits.some((edit) => edit.path !== path)) return 'several-files';
  return texts.get(path)?.includes('\uFFFD') === true ? 'not-utf-8' : undefined;
}

function stepsOf(combined: CombinedFix, idOf: IdOf): readonly ProposedFix[] {
  return combined.fixed.map((finding, index) => ({
    id: idOf(finding),
    rule: sourceOf(finding),
    path: finding.path,
    title: finding.fix.title,
    ...(finding.fix.passes !== undefined && { passes: finding.fix.passes }),
    before: textAfter(combined, index),
    after: textAfter(combined, index + 1),
    what: finding.what,
    why: finding.why,
  }));
}
