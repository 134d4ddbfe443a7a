import type { Line, Range } from '../../domain/text-position.ts';
import { LineIndex } from '../../domain/text-position.ts';
import type { Flag, Heredoc, Instruction } from './instruction.ts';
import { SplicedText } from './spliced-text.ts';

export type DockerfileSyntax =
  | {
      readonly kind: 'parsed';
      readonly instructions: readonly Instruction[];
      readonly comments: readonly Range[];
    }
  | { readonly kind: 'broken'; readonly line: Line; readonly why: string };

const keywords: ReadonlySet<string> = new Set(
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(
    ' ',
  ),
);
/** The instructions that read here-documents. */
const withHeredocs: ReadonlySet<string> = new Set(['ADD', 'COPY', 'RUN']);

export function parseDockerfile(text: string): DockerfileSyntax {
  const reader = new Reader(text);
  const instructions: Instruction[] = [];
  for (;;) {
    const next = reader.next();
    if (next === undefined) return { kind: 'parsed', instructions, comments: reader.comments };
    if ('why' in next) return { kind: 'broken', ...next };
    instructions.push(next);
  }
}

interface Problem {
  readonly line: Line;
  readonly why: string;
}

/** Reads instruction after instruction, each line once. */
class Reader {
  readonly comments: Range[] = [];
  readonly #text: string;
  readonly #lines: LineIndex;
  readonly #escape: string;
  #line = 1;

  constructor(text: string) {
    this.#text = text;
    this.#lines = new LineIndex(text);
    this.#escape = escapeIn(text);
  }

  /** undefined: the end. */
  next(): Instruction | Problem | undefined {
    const line = this.#nextLine();
    if (line === undefined) return undefined;
    const pieces = this.#piecesFrom(line);
    const whole = new SplicedText(this.#text, pieces);
    const keyword = /^\s*(\S+)/.exec(whole.text)?.[1]?.toUpperCase() ?? '';
    if (!keywords.has(keyword)) return { line, why: 'an unknown instruction' };
    const start = (pieces[0]?.start ?? 0) + whole.text.search(/\S/);
    const flags = flagsIn(whole.text);
    const body = new SplicedText(this.#text, without(pieces, flags.length));
    const heredocs: Heredoc[] = [];
    for (const mark of withHeredocs.has(keyword) ? heredocMarksIn(body.text) : []) {
      const heredoc = this.#heredoc(mark);
      if (heredoc === undefined) return { line, why: `no end of the here-document ${mark.name}` };
      heredocs.push(heredoc);
    }
    const end = this.#lines.rangeOf(this.#line - 1).end;
    return { keyword, range: { start, end }, flags: flags.flags, body, heredocs };
  }

  /** The number of the next line that is no comment and not empty. */
  #nextLine(): Line | undefined {
    for (; this.#line <= this.#lines.lineCount; this.#line += 1) {
      const range = this.#lines.rangeOf(this.#line);
      if (!this.#takeBlank(range)) return this.#line;
    }
    return undefined;
  }

  /** The pieces of the lines that make one: continuation marks, comments and empty lines between them are left out. */
  #piecesFrom(first: Line): readonly Range[] {
    const pieces: Range[] = [];
    for (this.#line = first; this.#line <= this.#lines.lineCount;) {
      const { start, end } = this.#lines.rangeOf(this.#line);
      this.#line += 1;
      if (pieces.length > 0 && this.#takeBlank({ start, end })) continue;
      const last = start + this.#text.slice(start, end).trimEnd().length;
      if (this.#text[last - 1] !== this.#escape) {
        pieces.push({ start, end: last });
        break;
      }
      pieces.push({ start, end: last - 1 });
    }
    return pieces;
  }

  /** Is the line a comment, which is noted, or empty? */
  #takeBlank({ start, end }: Range): boolean {
    const line = this.#text.slice(start, end);
    const first = line.search(/\S/);
    if (first === -1) return true;
    if (line[first] !== '#') return false;
    this.comments.push({ start: start + first, end });
    return true;
  }

  #heredoc({ name, isIndented }: HeredocMark): Heredoc | undefined {
    const start = this.#lines.startOf(this.#line);
    for (; this.#line <= this.#lines.lineCount; this.#line += 1) {
      const line = this.#lines.textOf(this.#line);
      if ((isIndented ? line.replace(/^\t+/, '') : line) !== name) continue;
      const heredoc = { name, range: { start, end: this.#lines.startOf(this.#line) } };
      this.#line += 1;
      return heredoc;
    }
    return undefined;
  }
}

/** The directive `# escape=` counts among the directives at the very top. */
function escapeIn(text: string): string {
  const top = /^\uFEFF?(?:[ \t]*#[ \t]*\w+[ \t]*=[^\n]*\n)*/.exec(text)?.[0] ?? '';
  return /^[ \t]*#[ \t]*escape[ \t]*=[ \t]*`/im.test(top) ? '`' : '\\';
}

/** The flags after the keyword, and how many characters both take. */
function flagsIn(text: string): { readonly flags: readonly Flag[]; readonly length: number } {
  const flags: Flag[] = [];
  const shape = /\s+--([a-z][\w-]*)(?:=("[^"]*"|\S*))?(?=\s|$)/y;
  let length = /^\s*\S+/.exec(text)?.[0].length ?? 0;
  for (;;) {
    shape.lastIndex = length;
    const match = shape.exec(text);
    if (match === null) break;
    flags.push({ name: match[1] ?? '', value: (match[2] ?? '').replace(/^"|"$/g, '') });
    length = shape.lastIndex;
  }
  return { flags, length: length + (/^\s*/.exec(text.slice(length))?.[0].length ?? 0) };
}

function without(pieces: readonly Range[], length: number): readonly Range[] {
  let left = length;
  return pieces.flatMap(({ start, end }) => {
    const taken = Math.min(left, end - start);
    left -= taken;
    return taken < end - start ? [{ start: start + taken, end }] : [];
  });
}

interface HeredocMark {
  readonly name: string;
  readonly isIndented: boolean;
}

function heredocMarksIn(text: string): readonly HeredocMark[] {
  return Array.from(
    text.matchAll(/(?<!\S)\d*<<(-?)(["']?)([A-Za-z_]\w*)\2(?!\S)/g),
    ([, dash, , name = '']) => ({
      name,
      isIndented: dash === '-',
    }),
  );
}
