import { baselineFile } from '../../domain/baseline.ts';
import { levelOf } from '../../domain/finding.ts';
import type { Dropped, SkippedFile } from '../../domain/review.ts';
import { expectedSkips } from '../../domain/review.ts';
import type { RepoPath } from '../../domain/ids.ts';
import type { TextEdit } from '../../domain/text-edit.ts';
import { skipWords } from '../../domain/words.ts';
import { createLineIndexes } from '../../domain/line-indexes.ts';
import { redactWords } from '../../domain/redact-words.ts';
import { createLocator, sourceOf } from './report.ts';
import type { Format, Layout, Report, ReportedFinding, Span } from './report.ts';
import { sarifRule } from './sarif-rule.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** All paths are relative to the top of the repository, wherever that is. */
const sourceRoot = 'SRCROOT';

/** SARIF 2.1.0, for code scanning and other tools. */
export const renderSarif: Format = (report, layout) => {
  const { review, locale } = report;
  const log = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driver(report) },
        language: locale,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [sourceRoot]: { description: { text: 'The top of the repository' } } },
        invocations: [
          {
            executionSuccessful: review.outcome.kind !== 'failed',
            toolExecutionNotifications: review.skipped.map((file) => notification(file, report, layout)),
          },
        ],
        results: results(report, layout),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
};

function driver({ version, rules, locale, configOf }: Report): object {
  return {
    name: 'Open-AutoGLM',
    version,
    semanticVersion: version,
    rules: rules.map((rule) => sarifRule(rule, configOf(rule.id), locale)),
  };
}

function results(report: Report, layout: Layout): readonly object[] {
  const locate = createLocator(report.texts);
  const resultOf = (finding: ReportedFinding | Dropped['finding']): object =>
    result(finding, locate(finding), report, layout);
  const silenced = report.review.dropped.filter(
    ({ because }) => because === 'suppressed' || because === 'known',
  );
  return [
    ...report.review.findings.map((finding) => ({
      ...resultOf(finding),
      ...fixes(finding, report, layout),
      suppressions: [],
    })),
    ...silenced.map((dropped) => ({
      ...resultOf(dropped.finding),
      suppressions: [suppression(dropped, layout)],
    })),
  ];
}

function result(finding: Dropped['finding'], span: Span, report: Report, layout: Layout): object {
  const ruleIndex = report.rules.findIndex(({ id }) => id === sourceOf(finding));
  return {
    ruleId: sourceOf(finding),
    ...(ruleIndex === -1 ? {} : { ruleIndex }),
    level: levelOf(finding),
    message: { text: redactWords(finding.what[report.locale], layout.redact) },
    locations: [{ physicalLocation: { artifactLocation: location(finding.path), region: region(span) } }],
    partialFingerprints: { 'autoglm/v1': finding.fingerprint },
    properties: {
      tags: [`family:${finding.family}`, `kind:${finding.kind}`],
      confidence: finding.confidence,
    },
  };
}

/** A fix that would write a secret is not printed: with the secret taken out it would be another fix. */
function fixes({ fix }: ReportedFinding, report: Report, layout: Layout): object {
  if (fix === undefined || fix.edits.some(({ text }) => layout.redact(text) !== text)) return {};
  const changes = Map.groupBy(fix.edits, ({ path }) => path);
  const artifactChanges = [...changes].map(([path, edits]) => ({
    artifactLocation: location(path),
    replacements: edits.map((edit) => replacement(edit, report)),
  }));
  return { fixes: [{ description: { text: fix.title[report.locale] }, artifactChanges }] };
}

function replacement({ path, range, text }: TextEdit, report: Report): object {
  const lines = createLineIndexes(report.texts)(path);
  const span = { start: lines.positionAt(range.start), end: lines.positionAt(range.end) };
  return { deletedRegion: region(span), ...(text === '' ? {} : { insertedContent: { text } }) };
}

/** What the change itself silences waits for somebody else's agreement. */
function suppression({ because, detail, byThisChange }: Dropped, layout: Layout): object {
  if (because === 'known')
    return { kind: 'external', status: 'accepted', justification: `Listed in ${baselineFile}` };
  const justification = detail === undefined || detail === '' ? {} : { justification: layout.redact(detail) };
  return { kind: 'inSource', status: byThisChange === true ? 'underReview' : 'accepted', ...justification };
}

function notification({ path, reason, detail }: SkippedFile, { locale }: Report, layout: Layout): object {
  const words = [skipWords[reason][locale], ...(detail === undefined ? [] : [layout.redact(detail)])];
  return {
    level: expectedSkips.has(reason) ? 'note' : 'warning',
    descriptor: { id: reason },
    message: { text: words.join(': ') },
    locations: [{ physicalLocation: { artifactLocation: location(path) } }],
  };
}

function region({ start, end }: Span): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function location(path: RepoPath): object {
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: sourceRoot };
}
