import { diffLines } from 'diff';
import type { StyleMatch } from '../../domain/file-style.ts';
import { say } from '../../domain/locale.ts';
import type { Range } from '../../domain/text-position.ts';

/** A file with more is not kept formatted, or was written without: one place speaks for all. */
const mostPlaces = 10;

/** Where a text is not as Prettier writes it: a match for each run of lines. */
export function formattingMatches(path: string, text: string, formatted: string): readonly StyleMatch[] {
  if (text === formatted) return [];
  const places = differences(text, formatted);
  const [first] = places;
  if (first === undefined || places.length <= mostPlaces) return places.map(toMatch);
  const others = places.length - 1;
  return [
    {
      rule,
      range: first.told,
      what: say(
        `Prettier writes this otherwise, and ${others} other places of the file: \`prettier --write ${path}\`.`,
        `此处以及文件中另外 ${others} 处与 Prettier 的结果不一致：\`prettier --write ${path}\`。`,
      ),
    },
  ];
}

const rule = 'require-formatting';

interface Difference {
  /** Lines to be replaced; empty where some are missing. */
  readonly range: Range;
  readonly replacement: string;
  /** What is pointed at: never empty. */
  readonly told: Range;
  readonly lines: number;
}

/** Which of such lines belong together a comparison of lines does not know: by itself neither side would be whole. */
const bracketsOnly = /^(?:[ \t]*[()[\]{};,]+[ \t]*\r?\n){1,2}$/;

function differences(text: string, formatted: string): readonly Difference[] {
  const found: Difference[] = [];
  let at = 0;
  let removed = '';
  let added = '';
  /** Unchanged, behind what is changed. */
  let between = '';
  const flush = (): void => {
    const start = at - between.length - removed.length;
    if (removed !== '' || added !== '') found.push(difference(text, start, removed, added));
    [removed, added, between] = ['', '', ''];
  };
  const goOn = (): void => {
    [removed, added, between] = [removed + between, added + between, ''];
  };
  for (const { value, added: isAdded, removed: isRemoved } of diffLines(text, formatted)) {
    const isChanged = isAdded || isRemoved;
    if (isChanged) goOn();
    if (isAdded) added += value;
    if (isRemoved) removed += value;
    if (!isAdded) at += value.length;
    if (isChanged) continue;
    if (bracketsOnly.test(value) && (removed !== '' || added !== '')) between = value;
    else {
      between = value;
      flush();
    }
  }
  flush();
  return found;
}

function difference(text: string, start: number, removed: string, replacement: string): Difference {
  const range = { start, end: start + removed.length };
  const lines = removed.split('\n').length - (removed.endsWith('\n') ? 1 : 0);
  return { range, replacement, told: toldAt(text, range), lines };
}

/** Without the last line's end; where lines are missing, the line that they are missing before, or the last. */
function toldAt(text: string, { start, end }: Range): Range {
  if (start < end) return { start, end: text[end - 1] === '\n' && end - 1 > start ? end - 1 : end };
  const from = start < text.length ? start : startOfLastLine(text);
  const lineEnd = text.indexOf('\n', from);
  if (lineEnd === -1) return { start: from, end: text.length };
  // Of an empty line its end is pointed at.
  return { start: from, end: lineEnd > from ? lineEnd : lineEnd + 1 };
}

/** A line end at the end belongs to the line before it. */
function startOfLastLine(text: string): number {
  return text.length < 2 ? 0 : text.lastIndexOf('\n', text.length - 2) + 1;
}

function toMatch({ range, replacement, told, lines }: Difference): StyleMatch {
  return {
    rule,
    range: told,
    what: lines > 1 ? severalLines(lines) : oneLine(range, replacement),
    fix: { range, text: replacement },
  };
}

function severalLines(lines: number): StyleMatch['what'] {
  return say(`Prettier writes these ${lines} lines otherwise.`, `这 ${lines} 行与 Prettier 的结果不一致。`);
}

function oneLine({ start, end }: Range, replacement: string): StyleMatch['what'] {
  if (start === end) return say('Prettier puts a line in here.', 'Prettier 会在此处加一行。');
  if (replacement === '') return say('Prettier takes this line out.', 'Prettier 会删去这一行。');
  return say('Prettier writes this line otherwise.', '这一行与 Prettier 的结果不一致。');
}
