import { levelOf } from '../../domain/finding.ts';
import type { Severity } from '../../domain/finding.ts';
import { redactWords } from '../../domain/redact-words.ts';
import { gapsIn, wordsOfGap } from './gaps.ts';
import { createLocator, sourceOf } from './report.ts';
import type { Format, Layout, Report } from './report.ts';

/** GitLab knows blocker and critical beside these: those are for people to say. */
const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', note: 'info' };

/**
 * A report of code quality, as GitLab compares it between a merge request and its target branch.
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export const renderGitLabCodeQuality: Format = (report, layout) => {
  const entries = [...findings(report, layout), ...gaps(report, layout)];
  return `${JSON.stringify(entries, undefined, 2)}\n`;
};

function findings(report: Report, { redact }: Layout): readonly object[] {
  const { review, texts, locale } = report;
  const locate = createLocator(texts);
  return review.findings.map((finding) => ({
    description: redactWords(`${finding.what[locale]} ${finding.why[locale]}`, redact),
    check_name: sourceOf(finding),
    fingerprint: finding.fingerprint,
    severity: severities[levelOf(finding)],
    location: { path: finding.path, lines: { begin: locate(finding).start.line } },
  }));
}

/** A file without entries looks as if nothing were wrong in it: one that was not analysed must not. */
function gaps(report: Report, { redact }: Layout): readonly object[] {
  return gapsIn(report).map((gap) => ({
    description: redact(wordsOfGap(gap, report.locale)),
    check_name: 'not-analysed',
    fingerprint: `not-analysed:${gap.reason}:${gap.path}`,
    severity: 'info',
    location: { path: gap.path, lines: { begin: 1 } },
  }));
}
