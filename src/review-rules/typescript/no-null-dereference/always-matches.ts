/** Nobody writes a longer one by hand. */
const longest = 1_000;
/** One of these alone matches whatever the next character is. */
const anyCharacter = /^(?:\.|\[\^\]|\[\\s\\S\]|\[\\S\\s\])[+*]?\??$/;
/** `.*`, `[^x]*`, `[\s\S]*`: with it in between, both ends of a text are within reach. */
const anything = /\.[*+]|\[\^[^\]]*\][*+]|\[\\s\\S\][*+]|\[\\S\\s\][*+]/;

/**
 * Does a pattern find something in every text (of one line, and with something in it)? It does when it may be empty, and
 * is not tied to both the start and the end without allowing for what is between them; and when any character will do.
 */
export function alwaysMatches(pattern: string): boolean {
  if (pattern.length > longest) return false;
  const reader = new PatternReader(pattern);
  return reader.alternatives().some((alternative) => {
    const [, start, body = '', end] = /^(\^?)(.*?)((?<!\\)\$)?$/s.exec(withPlainEnd(alternative)) ?? [];
    if (anyCharacter.test(alternative)) return true;
    const isTied = start === '^' && end === '$';
    return (!isTied || anything.test(body)) && mayBeEmpty(body);
  });
}

/** `(…|$)` at the end matches there, as `$` does. */
function withPlainEnd(alternative: string): string {
  return alternative.replace(/\((?:\?:)?[^()]*\|\$\)$/, '$$');
}

function mayBeEmpty(pattern: string): boolean {
  const reader = new PatternReader(pattern);
  return reader.alternatives().some((alternative) => new PatternReader(alternative).isOptional());
}

/** Reads as much of a pattern as it takes to know what may be empty. */
class PatternReader {
  readonly #pattern: string;
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  /** The texts between the `|` outside of groups. */
  alternatives(): readonly string[] {
    const found: string[] = [];
    let start = 0;
    while (this.#at < this.#pattern.length) {
      if (this.#pattern[this.#at] === '|') {
        found.push(this.#pattern.slice(start, this.#at));
        start = this.#at + 1;
      }
      this.#atom();
    }
    return [...found, this.#pattern.slice(start)];
  }

  /** Every atom may be left out. */
  isOptional(): boolean {
    while (this.#at < this.#pattern.length) {
      const group = this.#atom();
      const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(this.#pattern.slice(this.#at, this.#at + 20));
      this.#at += quantifier?.[0].length ?? 0;
      if (quantifier !== null && /^(?:[*?]|\{0\D)/.test(quantifier[0])) continue;
      if (group === undefined || !mayBeEmpty(group)) return false;
    }
    return true;
  }

  /** Steps over one atom; the inside of it when it is a group that matches what it holds. */
  #atom(): string | undefined {
    const first = this.#pattern[this.#at++];
    if (first === '\\') this.#at++;
    else if (first === '[') this.#skipClass();
    else if (first === '(') return this.#group();
    return undefined;
  }

  #skipClass(): void {
    while (this.#at < this.#pattern.length && this.#pattern[this.#at] !== ']')
      this.#at += this.#pattern[this.#at] === '\\' ? 2 : 1;
    this.#at++;
  }

  #group(): string | undefined {
    const start = this.#at;
    while (this.#at < this.#pattern.length && this.#pattern[this.#at] !== ')') this.#atom();
    const inside = this.#pattern.slice(start, this.#at++);
    const head = /^\?(?::|<[^=!>][^>]*>)/.exec(inside);
    if (head !== null) return inside.slice(head[0].length);
    return inside.startsWith('?') ? undefined : inside;
  }
}
