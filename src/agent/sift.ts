import type { Proposal, ProposalDrop } from '../domain/agent.ts';
import { confidences } from '../domain/finding.ts';
import type { Confidence, Finding } from '../domain/finding.ts';
import type { Guidance } from '../domain/guidance.ts';
import type { RepoPath } from '../domain/ids.ts';
import type { ChangedFile } from './changed-file.ts';
import { normalised, placeOf } from './claim.ts';
import type { Claim } from './claim.ts';
import { textEdits } from './edits.ts';
import { findEvidence } from './evidence.ts';
import { familiesAlike, familyOf } from './kinds.ts';
import { isSettled } from './settled.ts';

/** Something that was told of a change before. */
export interface Told {
  readonly path: RepoPath;
  readonly quote: string;
  readonly what: string;
}

export interface DroppedProposal {
  readonly proposal: Proposal;
  readonly because: ProposalDrop;
  /** What people said in another change, where that is why. */
  readonly settledBy?: Guidance;
}

export interface Sifted {
  readonly claims: readonly Claim[];
  readonly dropped: readonly DroppedProposal[];
}

export interface SiftInput {
  readonly changed: ReadonlyMap<RepoPath, ChangedFile>;
  readonly ruleFindings: readonly Finding[];
  readonly known: readonly Told[];
  readonly dismissed: readonly Told[];
  /** Claims that were dismissed in any change of the repository. */
  readonly settled: readonly Guidance[];
  readonly leastConfidence: Confidence;
}

/** What of a model's proposals is worth another look: it is about something that is there, and new. */
export function siftProposals(proposals: readonly Proposal[], input: SiftInput): Sifted {
  const claims: Claim[] = [];
  const dropped: DroppedProposal[] = [];
  for (const proposal of proposals) {
    const judged = judge(proposal, claims, input);
    if (typeof judged === 'string') dropped.push({ proposal, because: judged });
    else if ('settledBy' in judged) dropped.push({ proposal, because: 'dismissed', ...judged });
    else claims.push(judged);
  }
  return { claims, dropped };
}

function judge(
  proposal: Proposal,
  before: readonly Claim[],
  input: SiftInput,
): Claim | ProposalDrop | Required<Pick<DroppedProposal, 'settledBy'>> {
  const changed = input.changed.get(proposal.path);
  if (changed === undefined) return 'no-such-file';
  const evidence = findEvidence(proposal, changed);
  if (evidence.kind === 'missing') return evidence.because;
  const { file } = changed;
  const { line, range } = evidence;
  const lastLine = file.lines.linesOf(range).last;
  const files = new Map([...input.changed].map(([path, one]) => [path, one.file]));
  const claim = { proposal, file, line, lastLine, range, edits: textEdits(proposal.edits, files) };
  if (repeatsRule(claim, input.ruleFindings)) return 'repeats-a-rule';
  if (input.dismissed.some((one) => isToldOf(claim, one))) return 'dismissed';
  const settledBy = input.settled.find((one) => isSettled(claim, one, changed));
  if (settledBy !== undefined) return { settledBy };
  if (input.known.some((one) => isToldOf(claim, one)) || before.some((one) => isRepeated(claim, one)))
    return 'repeats-itself';
  return isSureEnough(proposal.confidence, input.leastConfidence) ? claim : 'not-sure-enough';
}

export function isSureEnough(confidence: Confidence, least: Confidence): boolean {
  return confidences.indexOf(confidence) <= confidences.indexOf(least);
}

/** Two claims of one family about the same lines. */
export function isRepeated(a: Claim, b: Claim): boolean {
  const isAlike = familyOf[a.proposal.kind] === familyOf[b.proposal.kind];
  return a.file.path === b.file.path && isAlike && a.line <= b.lastLine && b.line <= a.lastLine;
}

function repeatsRule({ proposal, file, line, lastLine }: Claim, findings: readonly Finding[]): boolean {
  return findings.some(({ path, family, range }) => {
    if (path !== file.path || !familiesAlike[proposal.kind].includes(family)) return false;
    const { first, last } = file.lines.linesOf(range);
    return line <= last && first <= lastLine;
  });
}

function isToldOf(claim: Claim, { path, quote }: Told): boolean {
  if (path !== claim.file.path) return false;
  const said = normalised(quote);
  const place = placeOf(claim);
  return said !== '' && (said === place || said === normalised(claim.proposal.quote) || isPart(said, place));
}

/** Half a line, but enough of it to know the line by. */
function isPart(said: string, place: string): boolean {
  return said.length >= place.length / 2 && place.includes(said);
}
