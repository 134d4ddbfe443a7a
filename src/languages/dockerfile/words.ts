import type { Range } from '../../domain/text-position.ts';
import type { Instruction } from './instruction.ts';

/** A word between white space; its text is without the quotes and escapes. */
export interface Word {
  readonly text: string;
  readonly range: Range;
  /** Where it begins in the body of its instruction, and where it ends. */
  readonly from: number;
  readonly to: number;
}

/** Of quotes, escapes and other characters: as many as hold together. */
const plainShape = /\S+/g;
const mark = /["'\\]/;
const wordShape = /(?:"(?:[^"\\]|\\[^])*"?|'[^']*'?|\\[^]|[^\s"'\\]|\\$)+/g;

export function wordsOf({ body }: Instruction): readonly Word[] {
  const { text } = body;
  const isPlain = !mark.test(text);
  const words: Word[] = [];
  for (const { 0: raw, index: from } of text.matchAll(isPlain ? plainShape : wordShape)) {
    const to = from + raw.length;
    words.push({ text: isPlain ? raw : unquoted(raw), range: body.rangeOf(from, to), from, to });
  }
  return words;
}

function unquoted(raw: string): string {
  if (!mark.test(raw)) return raw;
  return raw.replace(/"((?:[^"\\]|\\[^])*)"?|'([^']*)'?|\\([^])/g, (_whole, double, single, escaped) =>
    String(double ?? single ?? escaped ?? ''),
  );
}

/** A variable that ENV or ARG sets. */
export interface Assignment {
  readonly name: string;
  /** undefined: an ARG without a default. */
  readonly value: string | undefined;
  readonly range: Range;
}

/** `ENV A=1 B=2`, `ARG A`, and the old form `ENV A some words`. */
export function assignmentsOf(instruction: Instruction): readonly Assignment[] {
  const words = wordsOf(instruction);
  const [first, second] = words;
  if (first === undefined) return [];
  if (instruction.keyword === 'ENV' && !first.text.includes('=') && second !== undefined) {
    const { body } = instruction;
    const value = body.text.slice(second.from).trimEnd();
    return [{ name: first.text, value, range: body.rangeOf(first.from, second.from + value.length) }];
  }
  return words.map(({ text, range }) => {
    const at = text.indexOf('=');
    return at === -1
      ? { name: text, value: undefined, range }
      : { name: text.slice(0, at), value: text.slice(at + 1), range };
  });
}
