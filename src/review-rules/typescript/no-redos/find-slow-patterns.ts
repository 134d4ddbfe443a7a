import type { Node } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isShortText } from './is-short-text.ts';
import { attackLeft } from './attack-left.ts';
import type { Attack } from './pattern/attack.ts';
import type { Effort } from './pattern/ambiguity.ts';
import type { Slowness } from './pattern/slowness.ts';
import { repeats, slownessOf } from './pattern/slowness.ts';
import { canReach } from './can-reach.ts';
import { patternUses } from './pattern-uses.ts';
import type { WrittenPattern } from './written-patterns.ts';
import { patternsOf } from './written-patterns.ts';
import type { Giver } from './text-givers.ts';
import { TextGivers } from './text-givers.ts';

export interface SlowPattern {
  readonly place: Node;
  readonly slowness: Slowness;
  /** What it reads; undefined: that is not seen in this file. */
  readonly text: Node | undefined;
  readonly giver: Giver;
  /** Another pattern, kept under the same name, may be what reads the text. */
  readonly isGuess: boolean;
}

/** Steps for the patterns of one file; those of real files take a hundredth. */
const effortOfFile = 100_000;

/** Of what is told on suspicion; longer rounds take a second only in texts of many hundred thousand characters. */
const longestRound = 4;

/** Without one of these no pattern repeats anything. */
export const mayRepeat = /[*+}][^\n]*\/|RegExp\(/;

export function* findSlowPatterns(file: TypeScriptFile): Generator<SlowPattern, void> {
  const effort: Effort = { left: effortOfFile };
  const givers = new TextGivers(file);
  const known = new Map<string, Slowness | undefined>();
  /** What is said of a part is not said again of what it becomes a part of. */
  const told: string[] = [];
  for (const written of patternsOf(file)) {
    if (!repeats.test(written.pattern)) continue;
    if (!mayDouble.test(written.pattern) && !givers.hasFor(written.node)) continue;
    const key = `${written.flags}/${written.pattern}`;
    if (!known.has(key)) known.set(key, slownessOf(written.pattern, written.flags, effort));
    const slowness = known.get(key);
    const found = slowness && worstUse(written, slowness, givers, file);
    if (found === undefined || told.some((part) => written.pattern.includes(part))) continue;
    if (slowness?.growth === 'exponential') told.push(written.pattern);
    yield found;
  }
}

/** Only what repeats something in brackets can double its steps with each letter. */
const mayDouble = /\)[*+{]/;

function worstUse(
  { node, place, ...written }: WrittenPattern,
  slowness: Slowness,
  givers: TextGivers,
  file: TypeScriptFile,
): SlowPattern | undefined {
  let worst: SlowPattern | undefined;
  const isExponential = slowness.growth === 'exponential';
  for (const use of patternUses(node, givers.kept)) {
    const { text, isGuess = false } = use;
    if ((text !== undefined && isShortText(text, file)) || (isExponential && isGuess)) continue;
    const giver = givers.ofUse(use);
    if (!isExponential && (giver === undefined || !canReach(slowness.attack, text))) continue;
    if (!isExponential && (isGuess || isOfCallers(giver)) && !isLikely(slowness)) continue;
    const attack = attackAt(text, written, slowness);
    if (attack === undefined) continue;
    if ((giver === 'request' && !isGuess) || worst?.text === undefined)
      worst = { place, slowness: { ...slowness, attack }, text, giver, isGuess };
    if (giver === 'request' && !isGuess) break;
  }
  return worst;
}

function isOfCallers(giver: Giver): boolean {
  return giver === 'caller' || giver === 'maybe-caller';
}

/** Nobody has thousands of slashes at hand, and what is told on suspicion is to be worth a look. */
function isLikely({ attack: { round }, isBySearch }: Slowness): boolean {
  return round.length <= longestRound && !(isBySearch && /^[/\\]+$/.test(round));
}

/** What is left of it after all that was done to the text. */
function attackAt(
  text: Node | undefined,
  { pattern, flags }: Pick<WrittenPattern, 'pattern' | 'flags'>,
  slowness: Slowness,
): Attack | undefined {
  return text === undefined ? slowness.attack : attackLeft(slowness, text, new RegExp(pattern, flags));
}
