import { AppError } from '../domain/errors.ts';
import type { RepoPath } from '../domain/ids.ts';
import type { Locale } from '../domain/locale.ts';
import { count, fill } from '../domain/words.ts';
import { fixBranchName, openFixBranch } from '../forges/local/fix-branch.ts';
import type { LocalChange } from '../forges/local/open-change.ts';
import { writeFixes } from '../forges/local/write-fixes.ts';
import type { FileChange } from '../forges/local/write-fixes.ts';
import type { ReviewedChange } from '../review/review-change.ts';
import { planFixes } from './fix-plan.ts';
import type { FixStep } from './fix-plan.ts';
import { sourceOf } from './formats/report.ts';
import type { ReviewSession } from './review-session.ts';
import { printableText } from './terminal/cells.ts';
import { texts } from './texts.ts';

/** A fix may make way for another one at the same place; more rounds than this would mean that fixes undo each other. */
const mostRounds = 5;

/**
 * Writes the safe fixes to the work tree, reviews again, and says what it did.
 * @returns the change and the review after the last fix
 */
export async function fixInPlace(
  first: LocalChange,
  session: ReviewSession,
): Promise<{ readonly change: LocalChange; readonly reviewed: ReviewedChange }> {
  let change = first;
  let reviewed = await session.review(change);
  let fixes = 0;
  const files = new Set<RepoPath>();
  const changedMeanwhile = new Set<RepoPath>();
  for (let round = 0; round < mostRounds; round += 1) {
    const steps = planFixes(reviewed.review.findings, reviewed.texts, ['safe']);
    const result = await writeFixes(change.root, filesOf(steps));
    for (const path of result.changedMeanwhile) changedMeanwhile.add(path);
    for (const path of result.written) files.add(path);
    fixes += steps.filter(({ path }) => result.written.includes(path)).length;
    if (result.written.length === 0) break;
    change = await session.open();
    reviewed = await session.review(change);
  }
  tellFixed(session, fixes, files.size, changedMeanwhile);
  return { change, reviewed };
}

/** Each file once: from its text at the start to its text with all fixes. */
function filesOf(steps: readonly FixStep[]): readonly FileChange[] {
  const changes = new Map<RepoPath, FileChange>();
  for (const { path, before, after } of steps) {
    changes.set(path, { path, before: changes.get(path)?.before ?? before, after });
  }
  return [...changes.values()];
}

function tellFixed(
  { config: { language }, io }: ReviewSession,
  fixes: number,
  files: number,
  changedMeanwhile: ReadonlySet<RepoPath>,
): void {
  const facts = { count: count(language, fixes, 'finding'), files: count(language, files, 'file') };
  const lines = [
    fixes === 0 ? texts.nothingToFix[language] : fill(texts.applied, language, facts),
    ...[...changedMeanwhile].map((path) =>
      fill(texts.changedMeanwhile, language, { path: printableText(path) }),
    ),
  ];
  io.err.write(`${lines.join('\n')}\n`);
}

/** Makes a branch with a commit for each fix, also of those that a person must judge: that is what a branch is for. */
export async function fixByBranch(
  { git }: LocalChange,
  { review, texts: sources }: ReviewedChange,
  { config: { language }, io, options }: ReviewSession,
): Promise<void> {
  if (git === undefined) throw new AppError('usage', { problem: '--fix-branch needs a git repository' });
  const steps = planFixes(review.findings, sources, ['safe', 'needs-review']);
  if (steps.length === 0) {
    io.err.write(`${texts.nothingToFix[language]}\n`);
    return;
  }
  const head = options.head ?? 'HEAD';
  const commit = await git.text(['rev-parse', '--verify', '--end-of-options', `${head}^{commit}`]);
  const name = await git.maybe(['rev-parse', '--abbrev-ref', head]);
  const commits = steps.map((step) => ({ ...step, message: messageOf(step, language) }));
  const branch = await openFixBranch(git, commit, fixBranchName(name ?? 'head', commit), commits);
  const facts = { branch: branch.name, count: count(language, branch.commits.length, 'fix') };
  io.err.write(`${fill(texts.fixBranch, language, facts)}\n`);
}

/** First line: what the fix does; then what was wrong and why it matters. */
function messageOf({ finding }: FixStep, locale: Locale): string {
  const title = finding.fix?.title[locale] ?? '';
  return `fix(${sourceOf(finding)}): ${title}\n\n${finding.what[locale]}\n${finding.why[locale]}\n`;
}
