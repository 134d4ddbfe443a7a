import { isBlocking } from '../../domain/finding.ts';
import { redactWords } from '../../domain/redact-words.ts';
import { gapsIn, wordsOfGap } from './gaps.ts';
import { createLocator, shortId, sourceOf } from './report.ts';
import type { Format, Layout, Report, ReportedFinding } from './report.ts';
import { element, renderXml } from './xml.ts';
import type { XmlElement } from './xml.ts';

/**
 * The XML of JUnit, which every CI shows: a test case for each finding and for each file that is clean. What is at or
 * over the failing level is a failure, as for the exit code; what is below passes, with its words as output; a file that
 * could not be analysed is skipped. Elements and attributes are those that Jenkins' schema knows:
 * https://github.com/jenkinsci/xunit-plugin (junit-10.xsd)
 */
export const renderJunit: Format = (report, layout) => {
  const { findings } = report.review;
  const failures = findings.filter((finding) => isFailure(finding, report));
  const gaps = gapsIn(report).map((gap) =>
    testCase(gap.path, 'not-analysed', [
      element('skipped', { message: layout.redact(wordsOfGap(gap, report.locale)) }),
    ]),
  );
  const cases = [...findingCases(report, layout), ...cleanCases(report), ...gaps];
  const counts = { tests: cases.length, failures: failures.length, errors: 0 };
  const time = report.seconds.toFixed(3);
  const suite = { name: suiteName, ...counts, skipped: gaps.length, time };
  return renderXml(
    element('testsuites', { name: suiteName, ...counts, time }, [element('testsuite', suite, cases)]),
  );
};

const suiteName = 'Open-AutoGLM';

function isFailure(finding: ReportedFinding, { failingLevel }: Report): boolean {
  return isBlocking(finding, failingLevel);
}

function findingCases(report: Report, { redact }: Layout): readonly XmlElement[] {
  const { review, texts, locale } = report;
  const locate = createLocator(texts);
  return review.findings.map((finding) => {
    const { path, severity, what, why, instead } = finding;
    const { line, column } = locate(finding).start;
    const message = redactWords(what[locale], redact);
    const more = [why, instead].map((words) => redactWords(words[locale], redact));
    const text = [`${path}:${line}:${column}`, message, ...more].join('\n');
    return testCase(path, `${sourceOf(finding)} ${shortId(finding)}`, [
      isFailure(finding, report)
        ? element('failure', { type: severity, message }, text)
        : element('system-out', {}, text),
    ]);
  });
}

function cleanCases({ review, texts }: Report): readonly XmlElement[] {
  const found = new Set(review.findings.map(({ path }) => path));
  return [...texts.keys()]
    .filter((path) => !found.has(path))
    .map((path) => testCase(path, 'no findings', []));
}

function testCase(path: string, name: string, content: readonly XmlElement[]): XmlElement {
  return element('testcase', { classname: path, name }, content);
}
