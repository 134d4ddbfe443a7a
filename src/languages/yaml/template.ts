import type { Range } from '../../domain/text-position.ts';

interface Mark extends Range {
  /** `if`, `end`, …; of a value empty. */
  readonly word: string;
}

/** Stands for what a template puts in: no name, tag or secret has it. */
const filler = '§';
/** Lines of a block that is a mere setting, which whoever installs it turns on. */
const shortBlock = 3;

/**
 * A text with marks of a template (`{{ … }}`) as one without: values become filler, what decides and what stands alone in
 * its line becomes blank. No character moves. What is there only on demand is left out.
 */
export function withoutTemplate(text: string): string {
  const marks = [...marksIn(text)];
  const blank = [
    ...shortBlocks(text, marks),
    ...marks.filter((mark) => mark.word !== '' || isAlone(text, mark)),
  ];
  const parts = text.split('');
  for (const range of marks) cover(parts, range, filler);
  for (const range of blank) cover(parts, range, ' ');
  return parts.join('');
}

function* marksIn(text: string): Generator<Mark, void> {
  for (let start = text.indexOf('{{'); start !== -1;) {
    const close = text.indexOf('}}', start);
    if (close === -1) return;
    const end = close + 2;
    const [, word = ''] =
      /^\{\{-?\s*(if|else|end|with|range|define|block|template|\/\*|\$\w+\s*:?=)/.exec(
        text.slice(start, start + 100),
      ) ?? [];
    yield { start, end, word };
    start = text.indexOf('{{', end);
  }
}

function* shortBlocks(text: string, marks: readonly Mark[]): Generator<Range, void> {
  const open: Mark[] = [];
  for (const mark of marks) {
    if (/^(?:if|with|range|define|block)$/.test(mark.word)) open.push(mark);
    const start = mark.word === 'end' ? open.pop()?.start : undefined;
    if (start === undefined) continue;
    const lines = text.slice(start, mark.end).split('\n', shortBlock + 3).length;
    if (lines <= shortBlock + 2) yield { start, end: mark.end };
  }
}

/** Nothing else but white space stands in its lines. */
function isAlone(text: string, { start, end }: Range): boolean {
  let [from, to] = [start, end];
  while (/[ \t]/.test(text.charAt(from - 1))) from -= 1;
  while (/[ \t]/.test(text.charAt(to))) to += 1;
  return /^[\r\n]?$/.test(text.charAt(from - 1)) && /^[\r\n]?$/.test(text.charAt(to));
}

function cover(parts: string[], { start, end }: Range, by: string): void {
  for (let at = start; at < end; at += 1) if (!/[\r\n]/.test(parts[at] ?? '')) parts[at] = by;
}
