import type { Range } from '../../domain/text-position.ts';

/** A command of a shell, on one line or on several that are continued. */
export interface ShellCommand {
  /** Between its pipes. */
  readonly stages: readonly string[];
  readonly range: Range;
  /** Its output goes to a file, or becomes a value. */
  readonly isRedirected: boolean;
}

/** The output of several lines at once goes elsewhere: nothing in such a script is known to be printed. */
const wholeRedirected =
  /^[ \t]*(?:\}|\)|done|fi|EOF)[ \t]*(?:\d?>|\|)|^[ \t]*exec[ \t]+\d?>|^[ \t]*(?:cat|tee)\b.*<</m;
/** Words before the command itself. */
const opening = /^(?:(?:then|do|else|if|time|sudo|command|!|\{|\()\s+)+/;

/** The commands of a script, as they stand in the text of the file. */
export function* commandsIn(text: string, { start, end }: Range): Generator<ShellCommand, void> {
  const raw = plainScript(text.slice(start, end));
  if (wholeRedirected.test(raw)) return;
  for (const line of raw.matchAll(/[^\r\n]+/g)) {
    if (line[0].trimStart().startsWith('#')) continue;
    for (const piece of piecesOf(line[0], /^(?:;|&&|\|\||&(?!\d))/)) {
      const command = commandOf(piece, start + line.index);
      if (command !== undefined) yield command;
    }
  }
}

/**
 * Without the quotes of YAML around it, the ends of lines that are continued, and `$(…)`, in which a text becomes a value.
 * No character moves.
 */
function plainScript(raw: string): string {
  const bare = /^["']/.test(raw) ? ` ${raw.slice(1, -1)} ` : raw;
  const blank = (part: string) => part.replace(/[^\r\n]/g, ' ');
  return bare
    .replace(/\\\r?\n/g, (mark) => ' '.repeat(mark.length))
    .replace(/\$\([^()]*\)/g, blank)
    .replace(/\$\([^()]*\)/g, blank)
    .replace(/`[^`\r\n]*`/g, blank);
}

function commandOf({ text, start, isOpen }: Piece, offset: number): ShellCommand | undefined {
  const from = start + (/^\s*/.exec(text)?.[0].length ?? 0);
  const body = text.trim().replace(opening, '');
  if (body === '' || isOpen) return undefined;
  const stages = [...piecesOf(body, /^\|&?/)].map((stage) => stage.text.trim());
  const isRedirected = stages.some((stage) => [...piecesOf(stage, /^&?>(?!\s*&\s*[12])/)].length > 1);
  return {
    stages,
    range: { start: offset + from, end: offset + start + text.trimEnd().length },
    isRedirected,
  };
}

interface Piece {
  readonly text: string;
  readonly start: number;
  /** It ends inside quotes: the text goes on in another line. */
  readonly isOpen: boolean;
}

/** Cuts a line at each mark that stands outside of quotes. */
function* piecesOf(line: string, mark: RegExp): Generator<Piece, void> {
  let quote = '';
  let start = 0;
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at] ?? '';
    if (character === '\\') at += 1;
    else if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else {
      const [cut] = mark.exec(line.slice(at, at + longestMark)) ?? [];
      if (cut === undefined) continue;
      yield { text: line.slice(start, at), start, isOpen: false };
      start = at + cut.length;
      at = start - 1;
    }
  }
  yield { text: line.slice(start), start, isOpen: quote !== '' };
}

/** With what decides whether it is one, in characters. */
const longestMark = 5;
