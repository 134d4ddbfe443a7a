import type { FileDiff, Hunk, LineSpan } from '../domain/diff.ts';
import { newSpan } from '../domain/diff.ts';
import type { Finding } from '../domain/finding.ts';
import { fixBlocks } from '../domain/fix-block.ts';
import type { VerifiedFix } from '../domain/fix.ts';
import type { Fingerprint, RepoPath } from '../domain/ids.ts';
import { createLineIndexes } from '../domain/line-indexes.ts';
import type { FindingNews, LineAnchor, ReportedFinding, ReportedFix } from '../domain/review-report.ts';
import type { Line } from '../domain/text-position.ts';
import type { Tracking } from './identity.ts';
import { suggestionFor } from './suggestion.ts';

/** Lines that a comment stands at; below a longer block it would stand far from where the block begins. */
const mostAnchored = 6;

/** How findings of a review are told: in lines, and under their lasting names. */
export function findingReporter(
  texts: ReadonlyMap<RepoPath, string>,
  diffs: readonly FileDiff[],
  tracking: Tracking,
  agentMaySuggest = false,
): (finding: Finding<VerifiedFix>) => ReportedFinding {
  const linesOf = createLineIndexes(texts);
  const hunksOf = new Map(diffs.flatMap((diff) => ('hunks' in diff ? [[diff.path, diff.hunks]] : [])));
  const identityOf = identities(tracking);
  return (finding) => {
    const { family, kind, severity, confidence, path, range, what, why, instead, page, mode } = finding;
    const lines = linesOf(path);
    const { first, last } = lines.linesOf(range);
    const hunk = hunkAt(hunksOf.get(path) ?? [], first);
    const canSuggest = finding.origin.kind === 'rule' || agentMaySuggest;
    const fix = reportFix(finding, texts.get(path) ?? '', first, canSuggest ? hunk : undefined);
    return {
      ...identityOf(finding),
      ...{ rule: sourceOf(finding), family, kind, severity, confidence },
      ...(mode !== undefined && { mode }),
      ...(finding.origin.kind === 'agent' && { isAgents: true as const }),
      ...{ path, start: lines.positionAt(range.start), end: lines.positionAt(range.end) },
      ...{ what, why, instead },
      ...(page !== undefined && { page }),
      anchor: fix?.suggestion?.lines ?? (hunk && anchorIn(hunk, first, last)),
      fix,
    };
  };
}

/** The rule or model that made a finding. */
export function sourceOf({ origin }: Finding): string {
  return origin.kind === 'rule' ? origin.rule : origin.model;
}

/** By fingerprint, of which each head has no two alike: verified findings are other objects than those tracked. */
function identities(tracking: Tracking): (finding: Finding) => Pick<ReportedFinding, 'id' | 'news'> {
  const ids = new Map<Fingerprint, Fingerprint>();
  for (const [{ fingerprint }, id] of tracking.ids) ids.set(fingerprint, id);
  const news = new Map<Fingerprint, FindingNews>();
  for (const { fingerprint } of tracking.repeated) news.set(fingerprint, 'repeated');
  for (const { fingerprint } of tracking.returned) news.set(fingerprint, 'returned');
  return ({ fingerprint }) => ({
    id: ids.get(fingerprint) ?? fingerprint,
    news: news.get(fingerprint) ?? 'fresh',
  });
}

function hunkAt(hunks: readonly Hunk[], line: Line): LineSpan | undefined {
  return hunks.map(newSpan).find((span) => span.first <= line && line < span.end);
}

function anchorIn(hunk: LineSpan, first: Line, last: Line): LineAnchor {
  const end = Math.min(last, hunk.end - 1);
  return { first, last: end - first < mostAnchored ? end : first };
}

/** @param hunk undefined: there is none, or it is not offered for one click, as what a model wrote. */
function reportFix(
  { path, fix }: Finding<VerifiedFix>,
  text: string,
  line: Line,
  hunk: LineSpan | undefined,
): ReportedFix | undefined {
  if (fix === undefined) return undefined;
  const { title, safety, edits, passes } = fix;
  const isHere = edits.every((edit) => edit.path === path);
  const canSuggest = isHere && hunk !== undefined;
  return {
    title,
    safety,
    blocks: fixBlocks(
      text,
      edits.filter((edit) => edit.path === path),
    ),
    suggestion: canSuggest ? suggestionFor(text, edits, line, hunk) : undefined,
    ...(passes !== undefined && { passes }),
  };
}
