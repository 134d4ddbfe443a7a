import type { Proposal, ProposalDrop } from '../domain/agent.ts';
import type { Line, Range } from '../domain/text-position.ts';
import type { ChangedFile } from './changed-file.ts';
import { visibleLines } from './changed-file.ts';
import type { ReadFile } from './repository-files.ts';

/** Models count lines badly: so far away a quotation is still taken for the one that is meant, if there is only one. */
const lineTolerance = 3;

export type Evidence =
  | { readonly kind: 'found'; readonly line: Line; readonly range: Range }
  | {
      readonly kind: 'missing';
      readonly because: Extract<ProposalDrop, 'quote-not-there' | 'outside-diff'>;
    };

/** Whether what a model quotes stands where it says, in lines that the change shows. */
export function findEvidence({ line, quote }: Proposal, changed: ChangedFile): Evidence {
  const place = findQuote({ line, quote }, changed.file);
  if (place === undefined) return { kind: 'missing', because: 'quote-not-there' };
  const { first, last } = changed.file.lines.linesOf(place.range);
  if (!visibleLines(changed).hasAny(first, last)) return { kind: 'missing', because: 'outside-diff' };
  return { kind: 'found', ...place };
}

/** Where a quotation stands in a file, if it stands where it is said to. */
export function findQuote(
  { line, quote }: Pick<Proposal, 'line' | 'quote'>,
  file: ReadFile,
): { readonly line: Line; readonly range: Range } | undefined {
  const rows = quote.replaceAll('\r\n', '\n').trim().split('\n').map(withoutRest);
  const at = placeOf(rows, line, file);
  return at === undefined ? undefined : { line: at, range: rangeOf(rows, at, file) };
}

/** What was shown of a long line ends in a mark of ours. */
function withoutRest(row: string): string {
  return row.trim().replace(/…$/, '');
}

function placeOf(rows: readonly string[], line: Line, file: ReadFile): Line | undefined {
  if (rows.every((row) => row === '')) return undefined;
  if (standsAt(rows, line, file)) return line;
  const near: Line[] = [];
  for (let at = Math.max(1, line - lineTolerance); at <= line + lineTolerance; at++)
    if (standsAt(rows, at, file)) near.push(at);
  return near.length === 1 ? near[0] : undefined;
}

function standsAt(rows: readonly string[], line: Line, file: ReadFile): boolean {
  if (line < 1 || line + rows.length - 1 > file.lineCount) return false;
  return rows.every((row, index) => {
    const texts = [file.shownLine(line + index), file.lines.textOf(line + index)];
    return texts.some((text) => (rows.length === 1 ? text.includes(row) : text.trim() === row));
  });
}

/** Of the quoted text; of its lines, where the text that was shown is another one. */
function rangeOf(rows: readonly string[], line: Line, file: ReadFile): Range {
  const { start } = file.lines.rangeOf(line);
  const { end } = file.lines.rangeOf(line + rows.length - 1);
  const text = file.text.slice(start, end);
  const [row = ''] = rows;
  const at = rows.length === 1 ? text.indexOf(row) : -1;
  if (at !== -1) return { start: start + at, end: start + at + row.length };
  return { start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length };
}
