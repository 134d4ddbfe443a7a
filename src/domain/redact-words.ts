import { redactSecrets } from './redact.ts';

/** Nothing but characters of a key: of a name with dots, a path or an image nobody could make one. */
const oneWord = /^[\w+=-]{16,}$/;
/** Base64 has slashes, too: so long a word with letters of both sizes and digits is seldom a path. */
const encoded = /^(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])(?=\D*\d)[\w+/=-]{24,}$/;

/**
 * What a rule says, in which code stands between back-ticks, without secrets. These are no quotes, and no assignment goes from one
 * piece of code over words into the next: read as code, "the cookie `token`: it is not `httpOnly`" would lose what it is about.
 * Not for words of strangers: they may write a value beside its name in any way.
 */
export function redactWords(sentence: string, redact: (code: string) => string = redactSecrets): string {
  return sentence
    .split(/`([^`]*)`/)
    .map((piece, index) => (index % 2 === 1 ? `\`${redactPiece(piece, redact)}\`` : redact(piece)))
    .join('');
}

function redactPiece(code: string, redact: (code: string) => string): string {
  return oneWord.test(code) || encoded.test(code) ? redact(`'${code}'`).slice(1, -1) : redact(code);
}
