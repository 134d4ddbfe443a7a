import { fixBlocks } from '../../domain/fix-block.ts';
import type { FixBlock } from '../../domain/fix-block.ts';
import type { RepoPath } from '../../domain/ids.ts';
import { redactWords } from '../../domain/redact-words.ts';
import { LineIndex } from '../../domain/text-position.ts';
import { fill, safetyWords, severityWords } from '../../domain/words.ts';
import { cellsOf, printableText } from '../terminal/cells.ts';
import { texts } from '../texts.ts';
import { renderFrame } from './code-frame.ts';
import { gapsIn } from './gaps.ts';
import { createLocator, severityStyles, shortId, sourceOf } from './report.ts';
import type { Format, Layout, Report, ReportedFinding, Span } from './report.ts';
import { gapLines, renderSummary } from './summary.ts';

/** Lines of a fix that are shown. */
const mostFixLines = 12;

/** For people: each finding with its code and its fix, then what was done and what was not. */
export const renderText: Format = (report, layout) => {
  const locate = createLocator(report.texts);
  if (layout.isTerse) return renderTerse(report, layout);
  const isFirst = createOnce();
  const linesOf = createLines(report, layout);
  const blocks = report.review.findings.map((finding) =>
    renderFinding(finding, locate(finding), { isFirst, lines: linesOf(finding.path) }, report, layout),
  );
  return [...blocks, renderSummary(report, layout)].map((lines) => `${lines.join('\n')}\n`).join('\n');
};

function renderTerse(report: Report, layout: Layout): string {
  const { review, locale } = report;
  const locate = createLocator(report.texts);
  const findings = review.findings.map(
    (finding) => `${heading(finding, locate(finding), report, layout)}  ${what(finding, report, layout)}`,
  );
  // Silence would say that all is well.
  const gaps = gapLines(gapsIn(report), locale, layout);
  const rows = [...findings, ...gaps.map((gap) => `${texts.notAnalysed[locale]}  ${gap}`)];
  return rows.map((row) => `${row}\n`).join('');
}

/** True for a key when it is asked about it for the first time. */
function createOnce(): (key: string) => boolean {
  const asked = new Set<string>();
  return (key) => {
    const isFirst = !asked.has(key);
    asked.add(key);
    return isFirst;
  };
}

/** To hide what is secret and to find the lines takes as long as the file is: done once, not for each of its findings. */
function createLines({ texts: files }: Report, { redact }: Layout): (path: RepoPath) => LineIndex {
  const known = new Map<RepoPath, LineIndex>();
  return (path) => {
    const lines = known.get(path) ?? new LineIndex(redact(files.get(path) ?? ''));
    known.set(path, lines);
    return lines;
  };
}

/** What the findings of a report share. */
interface Shared {
  /** Of a key that is asked about. */
  readonly isFirst: (key: string) => boolean;
  /** Of the file, as they are shown. */
  readonly lines: LineIndex;
}

/** Why a rule matters, and what to write instead where there is no fix, is told once for each rule. */
function renderFinding(
  finding: ReportedFinding,
  span: Span,
  { isFirst, lines }: Shared,
  report: Report,
  layout: Layout,
): readonly string[] {
  const { paint, columns } = layout;
  const { locale } = report;
  const style = severityStyles[finding.severity];
  const explanation: string[] = [];
  if (isFirst(`why ${sourceOf(finding)}`))
    explanation.push(labelled('why', finding.why[locale], report, layout));
  if (finding.fix !== undefined) explanation.push(...renderFix(finding, finding.fix, report, layout));
  // What a rule of the repository's own says more, it says at an address: no fix takes its place.
  if ((finding.fix === undefined || finding.page !== undefined) && isFirst(`instead ${sourceOf(finding)}`))
    explanation.push(labelled('instead', finding.instead[locale], report, layout));
  return [
    heading(finding, span, report, layout),
    paint('bold', what(finding, report, layout)),
    '',
    ...renderFrame(lines, finding.range, { columns, paint, style }),
    ...(explanation.length === 0 ? [] : ['', ...explanation]),
  ];
}

function heading(finding: ReportedFinding, { start }: Span, { locale }: Report, layout: Layout): string {
  const { paint, showPath } = layout;
  const place = `${printableText(showPath(finding.path))}:${start.line}:${start.column}`;
  const severity = paint([severityStyles[finding.severity], 'bold'], severityWords[finding.severity][locale]);
  return `${paint('cyan', place)}  ${severity}  ${sourceOf(finding)}  ${paint('dim', shortId(finding))}`;
}

function what(finding: ReportedFinding, { locale }: Report, { redact }: Layout): string {
  return printableText(redactWords(finding.what[locale], redact));
}

function labelled(
  label: 'why' | 'instead' | 'fix',
  text: string,
  { locale }: Report,
  { paint, redact }: Layout,
): string {
  // Somebody who writes a rule of his own may explain it in several lines.
  const lines = redactWords(text, redact).split(/\r?\n/).map(printableText);
  return `  ${paint('dim', texts[label][locale])}  ${lines.join('\n       ').replace(/ +$/gm, '')}`;
}

function renderFix(
  { path }: ReportedFinding,
  fix: NonNullable<ReportedFinding['fix']>,
  report: Report,
  layout: Layout,
): readonly string[] {
  const { locale } = report;
  const text = report.texts.get(path) ?? '';
  const own = fix.edits.filter((edit) => edit.path === path);
  const blocks = fixBlocks(text, own);
  const last = Math.max(
    ...blocks.map(({ line, removed, added }) => line + Math.max(removed.length, added.length) - 1),
  );
  const rows = blocks.flatMap((block) => renderBlock(block, String(last).length, layout));
  const rest = rows.length - mostFixLines;
  return [
    labelled('fix', `${fix.title[locale]} (${safetyWords[fix.safety][locale]})`, report, layout),
    ...(rest > 1 ? rows.slice(0, mostFixLines) : rows),
    ...(rest > 1 ? [`      ${layout.paint('dim', fill(texts.more, locale, { count: rest }))}`] : []),
  ];
}

function renderBlock(
  { line, removed, added }: FixBlock,
  width: number,
  { paint, redact, columns }: Layout,
): readonly string[] {
  const rowsOf = (code: readonly string[], sign: '-' | '+', style: 'red' | 'green'): readonly string[] =>
    // Several lines at once: a secret may begin in one and end in another.
    code.length === 0
      ? []
      : redact(code.join('\n'))
          .split('\n')
          .map((text, index) => {
            const number = paint('dim', String(line + index).padStart(width));
            return `    ${number} ${paint(style, `${sign} ${shorten(text, columns - width - 8)}`)}`;
          });
  return [...rowsOf(removed, '-', 'red'), ...rowsOf(added, '+', 'green')];
}

function shorten(text: string, columns: number): string {
  let shown = '';
  let room = columns;
  for (const cell of cellsOf(text.slice(0, columns + 1))) {
    room -= cell.width;
    if (room < 1) return `${shown}…`;
    shown += cell.text;
  }
  return shown;
}
