import type { EditorStyle } from '../../domain/file-style.ts';
import { say } from '../../domain/locale.ts';
import type { Complaint, Place } from './complaint.ts';
import type { LineStart } from './line-starts.ts';
import type { Line } from './text-lines.ts';

/** Text and data, whose lines mean something or are written by programs. */
const notOfCode =
  /\.(?:md|mdx|markdown|rst|adoc|txt|csv|tsv|json\w*|svg|xml|html?|snap|lock|sum|map|po|properties|ipynb)$/i;
/** Cannot be broken, or would not be what it is. */
const unbreakable =
  /:\/\/|^\s*(?:import\b|export\b.*\bfrom\b|from\b|package\b|using\b|#\s*include\b|(?:const|let|var)\b.*\brequire\()|^\s*(?:\/\*)?\*+\s*@\w+|\b(?:noqa|nolint|NOSONAR|eslint-disable|prettier-ignore|pylint:|type: ignore|@ts-\w+)/;
/** What other tools call this: where they are told to let it pass, it is passed. */
const known = /max-len|line-too-long|\bE501\b|LineLength|\blll\b/i;
const ofNextLine = /next-?line/i;
const literal = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/g;
const word = /\S+/g;
/** In characters: a longer line is data, or a program wrote it. */
const longest = 1_000;
/** What must stand beside a text in a line: a bracket or a comma after it. */
const besides = 2;

/** Lines with more columns than asked for, where they can be broken. */
export function longLines(
  path: string,
  lines: readonly Line[],
  starts: readonly LineStart[] | undefined,
  style: EditorStyle,
): Complaint {
  const { lineLength: most } = style;
  const what = say(
    `This line is longer than the ${most ?? ''} columns that \`.editorconfig\` asks for.`,
    `这一行超过了 \`.editorconfig\` 所要求的 ${most ?? ''} 列。`,
  );
  const none: Complaint = { kind: 'line-length', places: [], what };
  if (most === undefined || notOfCode.test(path) || isLetPass(lines)) return none;
  const places = lines.flatMap((line, index): readonly Place[] => {
    // Most lines are short, whatever they hold.
    if (line.text.length * (style.tabWidth ?? 1) <= most || starts?.[index]?.inside === 'string') return [];
    const cut = firstBeyond(line.text, most, style.tabWidth ?? 1);
    if (cut === undefined || !canBeBroken(line.text, most) || known.test(lines[index - 1]?.text ?? ''))
      return [];
    return [{ range: { start: line.start + cut, end: line.start + line.text.length } }];
  });
  return { ...none, places };
}

/** Does a comment say so of the whole file, or of a part of it? */
function isLetPass(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => known.test(text) && !ofNextLine.test(text));
}

/** Where the text after the last allowed column begins. A character counts as one column, however wide it is shown. */
function firstBeyond(text: string, most: number, tabWidth: number): number | undefined {
  let [column, at] = [0, 0];
  for (const character of text.trimEnd()) {
    if (column >= most) return at;
    if (character === '\t') column += tabWidth - (column % tabWidth);
    else if (!/^[\p{M}\p{Cf}]$/u.test(character)) column += 1;
    at += character.length;
  }
  return undefined;
}

/** There is a space in it, and no text or word alone is too long. */
function canBeBroken(text: string, most: number): boolean {
  if (text.length > longest) return false;
  const code = text.trim();
  if (!/\s/.test(code.replace(/^(?:\/\/+|#+|\*+|--)\s*/, '')) || unbreakable.test(text)) return false;
  const indentation = text.length - text.trimStart().length;
  const parts = [...text.matchAll(literal), ...text.matchAll(word)];
  return parts.every(([{ length }]) => indentation + length + besides <= most);
}
