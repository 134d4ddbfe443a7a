import type { EditorStyle, StyleMatch } from '../../domain/file-style.ts';
import { say } from '../../domain/locale.ts';
import type { Offset, Range } from '../../domain/text-position.ts';
import { wrongCharset } from './charset.ts';
import type { Complaint, Place } from './complaint.ts';
import { wrongIndentSize } from './indent-size.ts';
import { longLines } from './line-length.ts';
import { lineStartsOf } from './line-starts.ts';
import { linesOf } from './text-lines.ts';
import type { Line } from './text-lines.ts';

/** A file with more of one sort does not follow this at all: the first place speaks for the others. */
const mostPlaces = 10;

/** Where a text is not as `.editorconfig` asks for. */
export function editorMatches(path: string, text: string, style: EditorStyle): readonly StyleMatch[] {
  const lines = linesOf(text);
  const plain = [
    trailingSpace(lines, style),
    indentation(lines, style),
    lineEnds(lines, style),
    finalNewline(text, lines, style),
    wrongCharset(text, lines, style),
  ];
  const { indentSize, lineLength } = style;
  if (indentSize === undefined && lineLength === undefined) return plain.flatMap(toMatches);
  const starts = lineStartsOf(path, lines);
  const measured = [wrongIndentSize(lines, starts, style), longLines(path, lines, starts, style)];
  // What is measured is told line by line or not at all: long lines are common where nobody heeds the length.
  return [...plain, ...measured.filter(({ places }) => places.length <= mostPlaces)].flatMap(toMatches);
}

function toMatches({ kind, places, what }: Complaint): readonly StyleMatch[] {
  const [first] = places;
  const of = { rule: 'require-editorconfig', ...(kind && { kind }) } as const;
  if (first === undefined || places.length <= mostPlaces)
    return places.map((place) => ({ ...place, ...of, what }));
  const others = places.length - 1;
  const all = say(`${what.en} So do ${others} other lines.`, `${what['zh-CN']}另有 ${others} 行也是如此。`);
  return [{ range: first.range, ...of, what: all }];
}

function trailingSpace(lines: readonly Line[], { trimsTrailingSpace }: EditorStyle): Complaint {
  const what = say(
    'This line ends in white space, against `.editorconfig`.',
    '这一行以空白结尾，不符合 `.editorconfig`。',
  );
  if (trimsTrailingSpace !== true) return { places: [], what };
  const places = lines.flatMap(({ start, text }): readonly Place[] => {
    const kept = text.trimEnd();
    if (kept.length === text.length) return [];
    const range = { start: start + kept.length, end: start + text.length };
    return [{ range, fix: { range, text: '' } }];
  });
  return { places, what };
}

/** A line of text in a comment or a list is often set in by spaces: one alone says nothing. */
function indentation(lines: readonly Line[], { indentStyle }: EditorStyle): Complaint {
  const isTab = indentStyle === 'tab';
  const what = isTab
    ? say(
        'This line is indented by spaces, and `.editorconfig` asks for tabs.',
        '这一行用空格缩进，而 `.editorconfig` 要求用制表符。',
      )
    : say(
        'This line is indented by a tab, and `.editorconfig` asks for spaces.',
        '这一行用制表符缩进，而 `.editorconfig` 要求用空格。',
      );
  if (indentStyle === undefined) return { places: [], what };
  const wrong = isTab ? /^ {2,}(?![ *])/ : /^ *\t+/;
  const places = lines.flatMap(({ start, text }): readonly Place[] => {
    const [space] = wrong.exec(text) ?? [];
    return space === undefined || space.length === text.length
      ? []
      : [{ range: { start, end: start + space.length } }];
  });
  return { places, what };
}

/** Git may store other line ends than it checks out: where CR LF is asked for, only a file that has both is wrong for sure. */
function lineEnds(lines: readonly Line[], { endOfLine }: EditorStyle): Complaint {
  const what =
    endOfLine === 'lf'
      ? say(
          'This line ends in CR LF, and `.editorconfig` asks for LF.',
          '这一行以 CR LF 结尾，而 `.editorconfig` 要求 LF。',
        )
      : say(
          'This line ends in LF, and `.editorconfig` asks for CR LF.',
          '这一行以 LF 结尾，而 `.editorconfig` 要求 CR LF。',
        );
  const wrong = endOfLine === 'lf' ? '\r\n' : '\n';
  const isMixed = lines.some(({ end }) => end === '\r\n');
  if (endOfLine === undefined || !isMixed) return { places: [], what };
  const places = lines
    .filter(({ end }) => end === wrong)
    .map(({ start, text, end }): Place => {
      const range = { start: start + text.length, end: start + text.length + end.length };
      return { range: pointed(range, start), fix: { range, text: endOfLine === 'lf' ? '\n' : '\r\n' } };
    });
  return { places, what };
}

/** The line before its end: a line end cannot be seen. */
function pointed({ start, end }: Range, lineStart: Offset): Range {
  return lineStart < start ? { start: lineStart, end: start } : { start, end };
}

function finalNewline(text: string, lines: readonly Line[], { endsWithNewline }: EditorStyle): Complaint {
  const what = say(
    'The file does not end in a line end, against `.editorconfig`.',
    '文件末尾没有换行，不符合 `.editorconfig`。',
  );
  const last = lines.at(-1);
  if (endsWithNewline !== true || last?.end !== '') return { places: [], what };
  const end = lines.at(-2)?.end ?? '\n';
  const range = { start: last.start, end: text.length };
  return { places: [{ range, fix: { range: { start: text.length, end: text.length }, text: end } }], what };
}
