import type { Range } from './text-position.ts';
import type { TokenFormat } from './token-format.ts';
import { compactFormats, isRandomToken, spreadFormats } from './token-format.ts';

/** Something in a text that has the format of a credential. */
export interface SecretToken {
  readonly format: TokenFormat;
  /** The secret part: of a URL only the password. */
  readonly range: Range;
  readonly secret: string;
  /** The secret with what makes it one: the whole URL. */
  readonly whole: string;
}

interface Finder {
  readonly any: RegExp;
  /** The same, for a mere question: looking for all copies the expression for each text. */
  readonly some: RegExp;
  readonly each: readonly { readonly format: TokenFormat; readonly exact: RegExp }[];
}

/** A token starts where no word goes on, or after an escape such as `\n`. */
function finderOf(formats: readonly TokenFormat[]): Finder {
  const patterns = formats.map(({ pattern }) => pattern).join('|');
  const some = new RegExp(`(?:(?<![A-Za-z0-9_])|(?<=\\\\[nrt]))(?:${patterns})(?![A-Za-z0-9_])`);
  return {
    some,
    any: new RegExp(some, 'g'),
    each: formats.map((format) => ({ format, exact: new RegExp(`^(?:${format.pattern})$`, 'd') })),
  };
}

const compact = finderOf(compactFormats);
const spread = finderOf(spreadFormats);
/** A compact token has at least so many characters; longer pieces than that are data. */
const pieceLength = { least: 20, most: 8_000 };
/** What every compact token has. */
const tokenMark = /[0-9]|hf_|:\/\//;
/** What every spread token begins with, or has in it. */
const spreadMark = /A(?:[KS]IA[A-Z2-7]{16}|C[0-9a-f]{32})|PRIVATE KEY/;
const breaks = markCharacters(' \t\r\n"\'`<>(){}[]\\');

/** Everything with the format of a credential, examples and mere look-alikes too. */
export function* tokenShapesIn(text: string): Generator<SecretToken, void> {
  yield* compactTokensIn(text);
  yield* spreadTokensIn(text);
}

/** Those of more than one piece, such as private keys; quick on any text. */
export function spreadTokensIn(text: string): Iterable<SecretToken> {
  return spreadMark.test(text) ? shapesIn(text, 0, spread) : none;
}

/** Those of one piece, such as tokens with a prefix. @param within Only there; what stands around it breaks no piece. */
export function compactTokensIn(text: string, within?: Range): readonly SecretToken[] {
  let tokens: SecretToken[] | undefined;
  const { start: from, end: to } = within ?? { start: 0, end: text.length };
  eachLongPiece(text, from, to, (start, end) => {
    // With the character before, which tells whether a word starts here.
    const before = Math.max(from, start - 1);
    const piece = text.slice(before, end);
    if (tokenMark.test(piece) && compact.some.test(piece))
      for (const token of shapesIn(piece, before, compact)) (tokens ??= []).push(token);
  });
  return tokens ?? none;
}

const none: readonly SecretToken[] = [];

/** Has the text something of the format of a compact token? Cheaper than to look which. */
export function hasCompactToken(text: string): boolean {
  let has = false;
  eachLongPiece(text, 0, text.length, (start, end) => {
    if (has) return;
    const piece = text.slice(Math.max(0, start - 1), end);
    has = tokenMark.test(piece) && compact.some.test(piece);
  });
  return has;
}

/**
 * Pieces without white space, quotes and brackets. Each is looked at from where it would be long enough, backwards: where
 * there is a break, what is before it is passed over unseen.
 */
function eachLongPiece(
  text: string,
  from: number,
  to: number,
  visit: (start: number, end: number) => void,
): void {
  const { least, most } = pieceLength;
  for (let start = from; start + least <= to;) {
    let at = start + least - 1;
    while (at >= start && !isBreak(text, at)) at -= 1;
    if (at >= start) {
      start = at + 1;
      continue;
    }
    let end = start + least;
    while (end < to && !isBreak(text, end)) end += 1;
    if (end - start <= most) visit(start, end);
    start = end + 1;
  }
}

function isBreak(text: string, at: number): boolean {
  return breaks[text.charCodeAt(at)] === 1;
}

function markCharacters(characters: string): Readonly<Uint8Array> {
  const marks = new Uint8Array(128);
  for (let at = 0; at < characters.length; at += 1) marks[characters.charCodeAt(at)] = 1;
  return marks;
}

function* shapesIn(text: string, offset: number, { any, each }: Finder): Generator<SecretToken, void> {
  for (const { 0: whole, index } of text.matchAll(any)) {
    for (const { format, exact } of each) {
      const found = exact.exec(whole);
      if (found === null) continue;
      const [from, to] = found.indices?.[1] ?? [0, whole.length];
      const start = offset + index;
      yield { format, range: { start: start + from, end: start + to }, secret: whole.slice(from, to), whole };
      break;
    }
  }
}

/** Is it no example and no mere look-alike? */
export function isGenuine({ format, secret, whole }: SecretToken): boolean {
  return format.accepts === undefined ? isRandomToken(secret) : format.accepts(secret, whole);
}
