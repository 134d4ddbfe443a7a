/** One place of a segment: a certain character, any one, any number of them, or one out of a class. */
type Token =
  | { readonly kind: 'character'; readonly value: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'star' }
  | {
      readonly kind: 'class';
      readonly negated: boolean;
      readonly ranges: readonly (readonly [string, string])[];
    };

/**
 * Matches one file or folder name against `*`, `?`, `[a-z]` and `[!a-z]`. The time is the product of both lengths at
 * worst: a regular expression made of the same pattern can take minutes on a name that somebody made for that.
 */
export function createSegmentMatcher(pattern: string): (name: string) => boolean {
  if (!/[*?[]/.test(pattern)) return (name) => name === pattern;
  const tokens = tokensOf(pattern);
  // Folders named `[id]` exist: Next.js wants them.
  return (name) => name === pattern || matchTokens(tokens, name);
}

function tokensOf(pattern: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern[at] ?? '';
    const end = character === '[' ? pattern.indexOf(']', at + 2) : -1;
    if (end !== -1) {
      tokens.push(classOf(pattern.slice(at + 1, end)));
      at = end;
    } else if (character !== '*') {
      tokens.push(character === '?' ? { kind: 'any' } : { kind: 'character', value: character });
    } else if (tokens.at(-1)?.kind !== 'star') {
      tokens.push({ kind: 'star' });
    }
  }
  return tokens;
}

function classOf(body: string): Token {
  const negated = body.startsWith('!') || body.startsWith('^');
  const ranges: (readonly [string, string])[] = [];
  for (const [, from = '', to = from] of body.slice(negated ? 1 : 0).matchAll(/([^])(?:-([^]))?/g)) {
    ranges.push([from, to]);
  }
  return { kind: 'class', negated, ranges };
}

/** Only the last star has to be tried again: what an earlier one took does not matter once a later one is reached. */
function matchTokens(tokens: readonly Token[], name: string): boolean {
  let token = 0;
  let star: { readonly token: number; taken: number } | undefined;
  for (let at = 0; at < name.length;) {
    const wanted = tokens[token];
    if (wanted?.kind === 'star') {
      star = { token, taken: at };
      token += 1;
    } else if (wanted !== undefined && isMatch(wanted, name[at] ?? '')) {
      token += 1;
      at += 1;
    } else if (star === undefined) {
      return false;
    } else {
      star.taken += 1;
      at = star.taken;
      token = star.token + 1;
    }
  }
  return tokens.slice(token).every(({ kind }) => kind === 'star');
}

function isMatch(token: Token, character: string): boolean {
  switch (token.kind) {
    case 'any':
      return true;
    case 'character':
      return token.value === character;
    case 'class':
      return token.ranges.some(([from, to]) => from <= character && character <= to) !== token.negated;
    case 'star':
      return false;
  }
}
