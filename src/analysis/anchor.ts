import type { Anchor } from '../domain/finding.ts';
import { redactSecrets } from '../domain/redact.ts';
import type { SourceFile } from '../domain/source-file.ts';
import type { Range } from '../domain/text-position.ts';
import type { Language } from '../languages/language.ts';
import { digestOf } from '../domain/digest.ts';

/** The place of a finding in terms that survive formatting, moves and renames around it. */
export function anchorAt(language: Language<unknown>, file: SourceFile<unknown>, range: Range): Anchor {
  const { before, after } = language.surroundings(file, range);
  return {
    symbol: language.symbolPathAt(file, range.start).join('.'),
    snippet: digest(snippetOf(language, file, range)),
    beside: [...before.map((text) => `<${digest(text)}`), ...after.map((text) => `>${digest(text)}`)],
  };
}

/**
 * A snippet's digest is part of the fingerprint, which is printed: what stands for a secret must not be open to guessing.
 * So where the code holds a secret, no text of it goes into the digest, only lengths.
 */
function snippetOf(language: Language<unknown>, file: SourceFile<unknown>, range: Range): string {
  const normalised = language.normalise(file, range);
  return holdsSecret(file.text, range)
    ? normalised.replace(quoted, (text) => '*'.repeat(text.length))
    : normalised;
}

/** What makes a text a secret may stand beside it: a name, or the host that a password in a URL is for. */
function holdsSecret(text: string, { start, end }: Range): boolean {
  const from = Math.max(0, start - contextLength);
  const excerpt = text.slice(from, end + contextLength);
  return redactSecrets(excerpt).slice(start - from, end - from) !== text.slice(start, end);
}

const contextLength = 300;
const quoted = /"(?:[^"\\]|\\.)*"/g;

function digest(text: string): string {
  return digestOf(text).slice(0, 12);
}
