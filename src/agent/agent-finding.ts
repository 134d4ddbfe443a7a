import { digestOf } from '../domain/digest.ts';
import { confidences, severities } from '../domain/finding.ts';
import type { Finding, Origin, Severity } from '../domain/finding.ts';
import type { Fingerprint } from '../domain/ids.ts';
import { say } from '../domain/locale.ts';
import type { Localized } from '../domain/locale.ts';
import { placeOf, shownLines } from './claim.ts';
import type { Claim } from './claim.ts';
import { familyOf } from './kinds.ts';
import { limits } from './limits.ts';
import { plainWords } from './plain-words.ts';

export interface FindingOptions {
  readonly model: string;
  readonly worstSeverity: Severity;
}

/** Findings of claims that stood every check, the worst and surest first. */
export function agentFindings(claims: readonly Claim[], options: FindingOptions): readonly Finding[] {
  const seen = new Map<string, number>();
  const inPlace = [...claims].sort((a, b) => compare(a.file.path, b.file.path) || a.line - b.line);
  const findings = inPlace.map((claim) => {
    const snippet = digestOf(placeOf(claim)).slice(0, 12);
    const key = ['agent', claim.proposal.kind, claim.file.path, snippet].join('\0');
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    const fingerprint = digestOf(`${key}\0${occurrence}`).slice(0, 16) as Fingerprint;
    return toFinding(claim, fingerprint, snippet, options);
  });
  return findings.sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence),
  );
}

function toFinding(
  claim: Claim,
  fingerprint: Fingerprint,
  snippet: string,
  { model, worstSeverity }: FindingOptions,
): Finding {
  const { proposal, file, range, edits } = claim;
  const { kind, confidence } = proposal;
  return {
    fingerprint,
    severity: mildest(proposal.severity, worstSeverity),
    confidence,
    origin: originOf(claim, model),
    family: familyOf[kind],
    kind,
    path: file.path,
    range,
    anchor: { symbol: '', snippet, beside: [] },
    what: words(proposal.what, limits.whatLength),
    why: words(proposal.why, limits.proseLength),
    instead: words(proposal.instead, limits.proseLength),
    ...(edits === undefined
      ? {}
      : { fix: { title: words(proposal.instead, limits.whatLength), safety: 'needs-review', edits } }),
  };
}

function originOf(claim: Claim, model: string): Origin {
  const edits = claim.edits === undefined ? [] : claim.proposal.edits;
  return { kind: 'agent', model, quote: shownLines(claim).join('\n'), edits };
}

/** What a model wrote, in the one language that it was asked to write in. */
function words(text: string, length: number): Localized {
  const plain = plainWords(text, length);
  return say(plain, plain);
}

function mildest(said: Severity, worst: Severity): Severity {
  return severities.indexOf(said) < severities.indexOf(worst) ? worst : said;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
