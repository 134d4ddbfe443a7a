import { extname } from 'node:path/posix';
import { notationOf } from './notation.ts';
import type { Notation } from './notation.ts';
import type { Line } from './text-lines.ts';

/** What is open where a line begins. */
export interface LineStart {
  readonly inside: 'code' | 'comment' | 'string';
  /** A statement or entry may begin here: what stands before is at its end, and only blocks are open. */
  readonly isFresh: boolean;
  /** The line that opened the innermost block; undefined: none is open. */
  readonly opener: number | undefined;
}

interface Bracket {
  readonly isBlock: boolean;
  readonly line: number;
  /** A bracket around it is no block, and was not opened together with what it holds. */
  readonly isLinedUp: boolean;
}

/** undefined: how the language is written is not known. Brackets, comments and texts over several lines are read, no more. */
export function lineStartsOf(path: string, lines: readonly Line[]): readonly LineStart[] | undefined {
  const notation = notationOf(extname(path).slice(1).toLowerCase());
  return notation && new LineReader(notation).read(lines);
}

class LineReader {
  readonly #notation: Notation;
  readonly #open: Bracket[] = [];
  /** What begins nothing, in any notation. `R` may begin a text of C++. */
  readonly #plain = /[A-QS-Za-z\d_.\s]+/y;
  /** What ends the comment or text that is open. */
  #until: Notation['long'][number] | undefined;
  /** Of the code so far, without comments. */
  #last = '';

  constructor(notation: Notation) {
    this.#notation = notation;
  }

  read(lines: readonly Line[]): readonly LineStart[] {
    return lines.map(({ text }, index) => {
      const start = this.#start();
      this.#line(text, index);
      return start;
    });
  }

  #start(): LineStart {
    const opener = this.#open.findLast(({ isBlock }) => isBlock)?.line;
    return { inside: this.#until?.kind ?? 'code', isFresh: this.#isFresh(), opener };
  }

  #isFresh(): boolean {
    const { fresh } = this.#notation;
    const innermost = this.#open.at(-1);
    if (this.#until !== undefined || innermost?.isBlock === false) return false;
    return innermost?.isLinedUp !== true && (this.#last === '' || fresh.test(this.#last));
  }

  #line(text: string, index: number): void {
    let at = 0;
    while (at < text.length) {
      if (this.#until !== undefined) at = this.#close(text, at, this.#until);
      else {
        const next = this.#code(text, at, index);
        if (next === undefined) return;
        at = next;
      }
    }
  }

  /** Where what is open ends, else the end of the line. */
  #close(text: string, from: number, { end, kind, isRaw }: Notation['long'][number]): number {
    const hasEscapes = kind === 'string' && isRaw !== true;
    for (let at = from; at < text.length; at += 1) {
      if (text[at] === '\\' && hasEscapes) at += 1;
      else if (text.startsWith(end, at)) {
        if (kind === 'string') this.#last = end;
        this.#until = undefined;
        return at + end.length;
      }
    }
    return text.length;
  }

  /** undefined: the rest of the line is a comment. */
  #code(text: string, at: number, line: number): number | undefined {
    const { lineComment, long, quotes, hasPatterns } = this.#notation;
    this.#plain.lastIndex = at;
    const [plain] = this.#plain.exec(text) ?? [];
    if (plain !== undefined) {
      this.#last = plain.trimEnd().at(-1) ?? this.#last;
      return at + plain.length;
    }
    if (lineComment !== undefined && text.startsWith(lineComment, at)) return undefined;
    const opened = long.find(({ start }) => text.startsWith(start, at));
    if (opened !== undefined) {
      this.#until = opened;
      return at + opened.start.length;
    }
    const character = text[at] ?? '';
    if (quotes.includes(character)) return this.#skip(text, at, character);
    if (hasPatterns && character === '/' && /^$|[(,=:[!&|?{};]$/.test(this.#last))
      return this.#skip(text, at, '/');
    this.#note(character, line);
    return at + 1;
  }

  /** A text that ends with its line at the latest. */
  #skip(text: string, from: number, quote: string): number {
    this.#last = quote;
    let isClass = false;
    for (let at = from + 1; at < text.length; at += 1) {
      const character = text[at];
      if (character === '\\') at += 1;
      else if (quote === '/' && character === '[') isClass = true;
      else if (quote === '/' && character === ']') isClass = false;
      else if (character === quote && !isClass) return at + 1;
    }
    return text.length;
  }

  #note(character: string, line: number): void {
    if (character.trim() === '') return;
    this.#last = character;
    if ('([{'.includes(character)) this.#push(character, line);
    else if (')]}'.includes(character)) this.#open.pop();
  }

  #push(character: string, line: number): void {
    const around = this.#open.at(-1);
    // What is opened in one line together is closed together: `test('…', () => {`.
    const isLone = around?.isBlock === false && around.line !== line;
    this.#open.push({
      isBlock: this.#notation.blocks.includes(character),
      line,
      isLinedUp: isLone || around?.isLinedUp === true,
    });
  }
}
