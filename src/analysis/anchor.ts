import type { Anchor } from '../domain/finding.ts';
import type { RepoPath } from '../domain/ids.ts';
import { redactSecrets } from '../domain/redact.ts';
import type { SourceFile } from '../domain/source-file.ts';
import type { Range } from '../domain/text-position.ts';
import type { Language } from '../languages/language.ts';
import { digestOf } from '../domain/digest.ts';

/** Finds the places of findings in one file in terms that survive formatting, moves and renames around them. */
export class Anchors {
  readonly #language: Language<unknown>;
  readonly #file: SourceFile<unknown>;
  /** Many findings may have the same long neighbour. */
  readonly #digests = new Map<string, string>();

  constructor(language: Language<unknown>, file: SourceFile<unknown>) {
    this.#language = language;
    this.#file = file;
  }

  get path(): RepoPath {
    return this.#file.path;
  }

  at(range: Range): Anchor {
    const { before, after } = this.#language.surroundings(this.#file, range);
    return {
      symbol: this.#language.symbolPathAt(this.#file, range.start).join('.'),
      snippet: digest(snippetOf(this.#language, this.#file, range)),
      beside: [
        ...before.map((text) => `<${this.#digestOf(text)}`),
        ...after.map((text) => `>${this.#digestOf(text)}`),
      ],
    };
  }

  #digestOf(text: string): string {
    const known = this.#digests.get(text);
    if (known !== undefined) return known;
    const found = digest(text);
    this.#digests.set(text, found);
    return found;
  }
}

/**
 * A snippet's digest is part of the fingerprint, which is printed: what stands for a secret must not be open to guessing.
 * So where the code holds a secret, no text of it goes into the digest, only lengths.
 */
function snippetOf(language: Language<unknown>, file: SourceFile<unknown>, range: Range): string {
  const normalised = language.normalise(file, range);
  // Only what is quoted would go: most code that is told of has no text in it, and is not searched for secrets.
  return normalised.includes('"') && holdsSecret(file.text, range)
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
