import type { EditorStyle } from '../../domain/file-style.ts';
import { say } from '../../domain/locale.ts';
import type { Complaint, Place } from './complaint.ts';
import type { LineStart } from './line-starts.ts';
import type { Line } from './text-lines.ts';

/** So many lines must be indented by whole steps, so large a part may not be: else the file is not kept so. */
const [fewest, mostOthers] = [5, 0.1];
/** A name, a keyword, a key in quotes, a decorator, or the end of a block. What else begins a line often goes on with the one before. */
const beginning = /^(?:[\w$@}]|"[^"]*"\s*:)/;
/** Labels may stand between two steps. */
const label = /^(?:(?:public|private|protected|internal|signals|default)\b[^({]*:|case\b|\w+:$)/;

/**
 * Lines whose indentation is no whole number of steps. Only those are looked at that begin a statement or an entry, in a block whose own
 * line is indented well: what goes on over several lines may be lined up with anything.
 */
export function wrongIndentSize(
  lines: readonly Line[],
  starts: readonly LineStart[] | undefined,
  { indentSize }: EditorStyle,
): Complaint {
  const what = say(
    `This indentation is no multiple of ${indentSize ?? ''} spaces, which \`.editorconfig\` asks for.`,
    `此处缩进不是 \`.editorconfig\` 所要求的 ${indentSize ?? ''} 个空格的整数倍。`,
  );
  const none: Complaint = { kind: 'indent-size', places: [], what };
  if (indentSize === undefined || starts === undefined) return none;
  const isWhole = (line: Line | undefined): boolean => (spacesOf(line) ?? 1) % indentSize === 0;
  const looked = lines.filter((line, index) => {
    const start = starts[index];
    if (start === undefined || !begins(line, start)) return false;
    return start.opener === undefined || isWhole(lines[start.opener]);
  });
  const wrong = looked.filter((line) => !isWhole(line));
  if (looked.length - wrong.length < fewest || wrong.length > mostOthers * looked.length) return none;
  return { ...none, places: wrong.map(indentationOf) };
}

function begins(line: Line, { inside, isFresh }: LineStart): boolean {
  const spaces = spacesOf(line);
  if (spaces === undefined || spaces === 0 || inside !== 'code' || !isFresh) return false;
  const code = line.text.trim();
  return beginning.test(code) && !label.test(code);
}

/** undefined: it is empty, or indented by other characters, too. */
function spacesOf(line: Line | undefined): number | undefined {
  const [, spaces] = /^( *)\S/.exec(line?.text ?? '') ?? [];
  return spaces?.length;
}

function indentationOf(line: Line): Place {
  return { range: { start: line.start, end: line.start + (spacesOf(line) ?? 0) } };
}
