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
  readonly #silenced: readonly Silenced[];
  readonly #lines: LineIndex;

  constructor(comments: readonly Comment[], lines: LineIndex, text: string) {
    this.#lines = lines;
    this.#silenced = comments.flatMap((comment) => silencedBy(comment, lines, text) ?? []);
  }

  find(at: Offset): ForeignComment | undefined {
    if (this.#silenced.length === 0) return undefined;
    const line = this.#lines.lineAt(at);
    return this.#silenced.find(({ first, last }) => first <= line && line <= last)?.comment;
  }
}

function silencedBy({ text: said, range }: Comment, lines: LineIndex, text: string): Silenced | undefined {
  const match = words.exec(said);
  if (match === null || isOfStyle(match[1])) return undefined;
  const place = lines.linesOf(range);
  const comment = { text: said.replace(/\s+/g, ' ').trim(), ...place };
  const before = text.slice(text.lastIndexOf('\n', range.start - 1) + 1, range.start);
  if (before.trim() !== '')
    return { first: place.first, last: endOf(before, range.end, place.first, lines, text), comment };
  const next = /(?:[^\S\n]*(?:\/\/[^\n]*)?\n)*/y;
  next.lastIndex = range.end;
  next.exec(text);
  const start = next.lastIndex;
  const code = text.slice(start, lineEnd(text, start));
  const first = lines.lineAt(start);
  return { first: place.first, last: endOf(code, start, first, lines, text), comment };
}

/** A comment at a function holds for all of it, any other for its line. */
function endOf(code: string, from: Offset, line: Line, lines: LineIndex, text: string): Line {
  if (!/^func\b.*\{\s*$/.test(code.replace(/\/\/.*$/, ''))) return line;
  const end = text.indexOf('\n}', from);
  return end === -1 ? line : lines.lineAt(end + 1);
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
