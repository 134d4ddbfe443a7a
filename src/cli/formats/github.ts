import { levelOf } from '../../domain/finding.ts';
import type { Severity } from '../../domain/finding.ts';
import { redactWords } from '../../domain/redact-words.ts';
import { skipWords } from '../../domain/words.ts';
import { texts } from '../texts.ts';
import { gapsIn } from './gaps.ts';
import { createLocator, shortId, sourceOf } from './report.ts';
import type { Format, Layout, Report, ReportedFinding, Span } from './report.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** Workflow commands of GitHub Actions: annotations in the change, without a token. */
export const renderGithub: Format = (report, layout) => {
  const locate = createLocator(report.texts);
  const findings = report.review.findings.map((finding) =>
    annotation(finding, locate(finding), report, layout),
  );
  const warnings = gapsIn(report).map(({ path, reason, detail = '' }) =>
    command('warning', { file: path, ...placeIn(detail), title: texts.partial[report.locale] }, [
      skipWords[reason][report.locale],
      layout.redact(detail),
    ]),
  );
  return [...findings, ...warnings].join('');
};

/** What is wrong with a file of settings or rules begins with where. */
function placeIn(detail: string): Readonly<Record<string, number>> {
  const [, line, column] = /^(\d+):(\d+) /.exec(detail) ?? [];
  return line === undefined ? {} : { line: Number(line), col: Number(column) };
}

function annotation(
  finding: ReportedFinding,
  { start, end }: Span,
  { locale }: Report,
  { redact }: Layout,
): string {
  const fix = finding.fix === undefined ? [] : [`${texts.fix[locale]}: ${finding.fix.title[locale]}`];
  // The end is exclusive: at the start of a line it belongs to the line before.
  const lastLine = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  const properties = {
    file: finding.path,
    line: start.line,
    endLine: lastLine,
    // GitHub draws columns only for a place inside one line.
    ...(start.line === end.line ? { col: start.column, endColumn: end.column } : {}),
    title: `${sourceOf(finding)} ${shortId(finding)}`,
  };
  const words = [finding.what[locale], finding.why[locale], ...fix];
  const message = words.map((text) => redactWords(text, redact));
  return command(commands[levelOf(finding)], properties, message);
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: readonly string[],
): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  const text = message.filter((part) => part !== '').join('\n');
  return `::${name} ${list.join(',')}::${escapeData(text)}\n`;
}

/** A line end in a text from outside would begin another command. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
