import type { Dropped, SkippedFile } from '../../domain/review.ts';
import type { TextEdit } from '../../domain/text-edit.ts';
import { createLineIndexes } from '../../domain/line-indexes.ts';
import { redactWords } from '../../domain/redact-words.ts';
import { createLocator, sourceOf } from './report.ts';
import type { Format, Layout, Report, ReportedFinding, Span } from './report.ts';
import type { FindingDocument, FixDocument, ReviewDocument } from './review-document.ts';

/** Version of the document; a field may be added to it, but none is renamed or dropped. */
const documentVersion = 1;

/** For programs: `docs/commands.md` describes it, `schema/review.schema.json` is its schema. */
export const renderJson: Format = (report, layout) =>
  `${JSON.stringify(toDocument(report, layout), undefined, 2)}\n`;

function toDocument(report: Report, layout: Layout): ReviewDocument {
  const { review, compared, seconds, version, locale, failingLevel } = report;
  const locate = createLocator(report.texts);
  return {
    version: documentVersion,
    tool: { name: 'open-autoglm', version },
    compared: compared ?? null,
    language: locale,
    outcome: review.outcome.kind,
    verdict: review.verdict,
    failingLevel,
    filesAnalysed: review.filesAnalysed,
    seconds: Number(seconds.toFixed(3)),
    findings: review.findings.map((finding) => findingDocument(finding, locate(finding), report, layout)),
    skipped: review.skipped.map((file) => skippedDocument(file, layout)),
    suppressed: review.dropped
      .filter(({ because }) => because === 'suppressed')
      .map((dropped) => ({ ...suppressedDocument(dropped, layout), start: locate(dropped.finding).start })),
    known: review.dropped
      .filter(({ because }) => because === 'known')
      .map(({ finding }) => ({ ...nameOf(finding), start: locate(finding).start })),
  };
}

function findingDocument(
  finding: ReportedFinding,
  { start, end }: Span,
  report: Report,
  layout: Layout,
): FindingDocument {
  const { locale } = report;
  const say = (text: string): string => redactWords(text, layout.redact);
  return {
    id: finding.fingerprint,
    rule: sourceOf(finding),
    family: finding.family,
    kind: finding.kind,
    severity: finding.severity,
    mode: finding.mode ?? null,
    confidence: finding.confidence,
    path: finding.path,
    start,
    end,
    what: say(finding.what[locale]),
    why: say(finding.why[locale]),
    instead: say(finding.instead[locale]),
    fix: finding.fix === undefined ? null : fixDocument(finding.fix, report, layout),
  };
}

/** A fix that would write a secret is not printed: with the secret taken out it would be another fix. */
function fixDocument(
  fix: NonNullable<ReportedFinding['fix']>,
  report: Report,
  layout: Layout,
): FixDocument | null {
  if (fix.edits.some(({ text }) => layout.redact(text) !== text)) return null;
  const linesOf = createLineIndexes(report.texts);
  const edit = ({ path, range, text }: TextEdit): FixDocument['edits'][number] => ({
    path,
    start: linesOf(path).positionAt(range.start),
    end: linesOf(path).positionAt(range.end),
    text,
  });
  return { title: fix.title[report.locale], safety: fix.safety, edits: fix.edits.map(edit) };
}

function skippedDocument(
  { path, reason, detail }: SkippedFile,
  layout: Layout,
): ReviewDocument['skipped'][number] {
  return { path, reason, detail: detail === undefined ? null : layout.redact(detail) };
}

function nameOf(finding: Dropped['finding']): Omit<ReviewDocument['known'][number], 'start'> {
  return { id: finding.fingerprint, rule: sourceOf(finding), path: finding.path };
}

function suppressedDocument(
  { finding, detail, byThisChange }: Dropped,
  layout: Layout,
): Omit<ReviewDocument['suppressed'][number], 'start'> {
  return {
    ...nameOf(finding),
    reason: layout.redact(detail ?? ''),
    byThisChange: byThisChange ?? false,
  };
}
