import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { writtenValue } from '../_kit/written-value.ts';
import type { Attack } from './pattern/attack.ts';
import type { Piece } from './text-pieces.ts';

/** Can the rounds of an attack be in what was taken out of a text? What is not known of the pattern says no. */
export function canHold({ by, at, group }: Piece, attack: Attack): boolean {
  const rounds = attack.round.repeat(20);
  const value = writtenValue(at);
  if (by === 'split') {
    if (value.type === 'StringLiteral') return value.value !== '' && !rounds.includes(value.value);
    return (
      value.type === 'RegExpLiteral' &&
      isPlain(value.pattern) &&
      !new RegExp(value.pattern, value.flags).test(rounds)
    );
  }
  if (value.type !== 'RegExpLiteral') return false;
  const source = group === 0 ? value.pattern : sourceOf(value.pattern, group);
  if (source === undefined || !isPlain(source)) return false;
  const reaching = new RegExp(greedy(source), value.flags.replace(/[gy]/g, ''));
  const [found = ''] = reaching.exec(`${attack.prefix}${rounds}${attack.suffix}`) ?? [];
  return found.includes(attack.round.repeat(10));
}

/** How far it can reach, which is not how far it reaches at once. */
function greedy(source: string): string {
  return source.replace(/([*+}?])\?/g, '$1');
}

/** Nothing that could take long on a short text. */
function isPlain(pattern: string): boolean {
  return pattern.length < 100 && !pattern.includes('(') && pattern.split(/[*+{]/).length <= 3;
}

/** What stands in the brackets of a group, by its number. */
function sourceOf(pattern: string, group: number): string | undefined {
  const sources: string[] = [];
  try {
    const root = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(pattern);
    visitRegExpAST(root, {
      onCapturingGroupEnter: ({ alternatives }) => {
        sources.push(alternatives.map(({ raw }) => raw).join('|'));
      },
    });
  } catch {
    // Not a pattern: that is for the engine to say.
    return undefined;
  }
  return sources[group - 1];
}
