import { levelOf } from '../../domain/finding.ts';
import type { Severity } from '../../domain/finding.ts';
import type { RepoPath } from '../../domain/ids.ts';
import { redactWords } from '../../domain/redact-words.ts';
import { gapsIn, wordsOfGap } from './gaps.ts';
import { createLocator, sourceOf } from './report.ts';
import type { Format, Layout, Report } from './report.ts';
import { element, renderXml } from './xml.ts';
import type { XmlElement } from './xml.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'info' };

/** The XML of Checkstyle, which editors, Jenkins and reviewdog read: https://checkstyle.org */
export const renderCheckstyle: Format = (report, layout) => {
  const files = Map.groupBy(entriesOf(report, layout), ({ path }) => path);
  const elements = Array.from(files, ([name, entries]) =>
    element(
      'file',
      { name },
      entries.map(({ problem }) => problem),
    ),
  );
  return renderXml(element('checkstyle', { version: '4.3' }, elements));
};

interface Entry {
  readonly path: RepoPath;
  readonly problem: XmlElement;
}

function entriesOf(report: Report, { redact }: Layout): readonly Entry[] {
  const { review, texts, locale } = report;
  const locate = createLocator(texts);
  const findings = review.findings.map((finding): Entry => {
    const { line, column } = locate(finding).start;
    const message = redactWords(`${finding.what[locale]} ${finding.why[locale]}`, redact);
    const source = `autoglm.${sourceOf(finding)}`;
    const problem = { line, column, severity: severities[levelOf(finding)], message, source };
    return { path: finding.path, problem: element('error', problem) };
  });
  const gaps = gapsIn(report).map((gap): Entry => {
    const message = redact(wordsOfGap(gap, locale));
    const problem = { line: 1, severity: 'warning', message, source: 'autoglm.not-analysed' };
    return { path: gap.path, problem: element('error', problem) };
  });
  return [...findings, ...gaps];
}
