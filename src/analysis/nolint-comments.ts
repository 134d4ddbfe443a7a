import { lastIndexWhere } from '../domain/last-index-where.ts';
import type { Line, LineIndex, Offset } from '../domain/text-position.ts';
import type { Comment } from '../languages/language.ts';
import type { ForeignComment } from './foreign-suppression.ts';

interface Silenced {
  readonly first: Line;
  readonly last: Line;
  readonly comment: ForeignComment;
}

/** Of golangci-lint, gosec and staticcheck. */
const words = /^\s*(?:nolint\b(?::([\w,\s-]*))?|#nosec\b|lint:ignore\b)/;
/** Who switches off these says nothing of mistakes. */
const ofStyle =
  /^(?:lll|funlen|gocyclo|cyclop|gocognit|nestif|maintidx|dupl|dupword|goconst|godot|godox|gofmt|gofumpt|goimports|gci|golint|revive|stylecheck|misspell|mnd|gomnd|wsl|whitespace|nlreturn|unused|deadcode|unparam|varnamelen|nonamedreturns|nakedret|interfacebloat|ireturn|paralleltest|testpackage|exhaustruct|gochecknoglobals|gochecknoinits|depguard|tagliatelle)$/;

/** Where the comments of a Go file tell other linters that the code is meant. */
export class NolintComments {
  /** In the order of the file. */
  readonly #silenced: readonly Silenced[];
  readonly #lines: LineIndex;

  constructor(comments: readonly Comment[], lines: LineIndex, text: string) {
    this.#lines = lines;
    const telling = comments.filter((comment) => tells(comment));
    const ends = telling.length === 0 ? [] : Array.from(text.matchAll(/\n\}/g), ({ index }) => index + 1);
    this.#silenced = telling.map((comment) => silencedBy(comment, { lines, text, ends }));
  }

  find(at: Offset): ForeignComment | undefined {
    if (this.#silenced.length === 0) return undefined;
    const line = this.#lines.lineAt(at);
    const last = lastIndexWhere(this.#silenced, ({ first }) => first <= line);
    // One inside of a function may come after the one that holds for all of it.
    for (let index = last; index >= Math.max(0, last - mostInside); index -= 1) {
      const one = this.#silenced[index];
      if (one !== undefined && line <= one.last) return one.comment;
    }
    return undefined;
  }
}

const mostInside = 20;

interface Source {
  readonly lines: LineIndex;
  readonly text: string;
  /** Where functions end: `}` at the beginning of a line. */
  readonly ends: readonly Offset[];
}

function tells({ text }: Comment): boolean {
  const match = words.exec(text);
  return match !== null && !isOfStyle(match[1]);
}

/** Further lines of a description that are passed over, down to the function. */
const following = /^(?:[^\S\n]*(?:\/\/[^\n]*)?\n)*/;
/** Characters. */
const longestDescription = 5_000;

function silencedBy({ text: said, range }: Comment, source: Source): Silenced {
  const { lines, text } = source;
  const { first, last } = lines.linesOf(range);
  const comment = { text: said.replace(/\s+/g, ' ').trim(), first, last };
  const before = text.slice(text.lastIndexOf('\n', range.start - 1) + 1, range.start);
  if (before.trim() !== '') return { first, last: endOf(before, range.end, first, source), comment };
  const below = text.slice(range.end, range.end + longestDescription);
  const start = range.end + (following.exec(below)?.[0].length ?? 0);
  const code = text.slice(start, lineEnd(text, start));
  return { first, last: endOf(code, start, lines.lineAt(start), source), comment };
}

/** A comment at a function holds for all of it, any other for its line. */
function endOf(code: string, from: Offset, line: Line, { lines, ends }: Source): Line {
  if (!/^func\b.*\{\s*$/.test(code.replace(/\/\/.*$/, ''))) return line;
  const before = lastIndexWhere(ends, (end) => end < from);
  const end = ends[before + 1];
  return end === undefined ? line : lines.lineAt(end);
}

function lineEnd(text: string, from: Offset): Offset {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** `nolint` alone means every linter. */
function isOfStyle(names: string | undefined): boolean {
  const list = (names ?? '').split(/[\s,]+/).filter((name) => name !== '');
  return list.length > 0 && list.every((name) => ofStyle.test(name));
}
