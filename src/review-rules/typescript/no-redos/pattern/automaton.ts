import { RegExpParser } from '@eslint-community/regexpp';
import type { AST } from '@eslint-community/regexpp';
import { alphabetOf } from './alphabet.ts';
import type { CharacterClass } from './alphabet.ts';
import { emptyFragment, PositionBuilder } from './fragment.ts';
import type { Condition, Edges, Fragment } from './fragment.ts';
import { noLetters } from './letter-sets.ts';
import type { LetterSets, SetId } from './letter-sets.ts';

/** What a pattern does, letter by letter. */
export interface Automaton {
  readonly sets: LetterSets;
  /** What each position takes; nothing where it is a condition. */
  readonly letters: readonly SetId[];
  readonly conditions: readonly (Condition | undefined)[];
  readonly follow: readonly Edges[];
  readonly first: Edges;
  readonly last: Edges;
  readonly matchesNothing: boolean;
  readonly wordLetters: SetId;
  /** `^` and `$` hold at each line, which these end; none: only around the whole text. */
  readonly lineEnds: SetId;
  /** It is searched for again after each match. */
  readonly isGlobal: boolean;
  /** The positions that go round as seldom as they can: what comes behind is tried first, after each letter. */
  readonly lazy: ReadonlySet<number>;
  /** The position that passes over text before a match begins; undefined: a match begins where it is told to. */
  readonly search: number | undefined;
}

/** Characters. Longer ones are made by programs, and could be nested deeper than they can be read. */
const longestPattern = 1000;

/** undefined: it does not parse, is too large, or has parts whose work is not known. */
export function automatonOf(pattern: string, flags: string): Automaton | undefined {
  if (pattern.length > longestPattern || /[^dgimsuy]/.test(flags)) return undefined;
  const root = parsed(pattern, flags.includes('u'));
  if (root === undefined) return undefined;
  const reader = new PatternReader();
  const whole = reader.read(root.alternatives, true);
  return reader.isUnknown ? undefined : assemble(reader, whole, flags);
}

/** `a`, `b` of `a|b`; none where there is no choice. */
export function choicesOf(pattern: string): readonly string[] {
  if (!pattern.includes('|')) return [];
  const choices = parsed(pattern, false)?.alternatives ?? [];
  return choices.length > 1 ? choices.map(({ raw }) => raw) : [];
}

function parsed(pattern: string, unicode: boolean): AST.Pattern | undefined {
  try {
    return new RegExpParser({ ecmaVersion: 2025 }).parsePattern(pattern, 0, pattern.length, { unicode });
  } catch {
    // Not a pattern: that is for the engine to say.
    return undefined;
  }
}

function assemble({ builder, lazy }: PatternReader, whole: Fragment, flags: string): Automaton {
  const { positions, follow } = builder;
  const isByLine = flags.includes('m');
  const written = [wordClass, ...(isByLine ? [lineEndClass] : []), ...positions.flatMap(asClass)];
  const classes = [...new Map(written.map((one) => [one.raw, one])).values()];
  const { sets, setsOf } = alphabetOf(classes, flags);
  const byRaw = new Map(classes.map(({ raw }, index) => [raw, setsOf[index] ?? noLetters]));
  const letters = positions.map((one) => (typeof one === 'string' ? noLetters : (byRaw.get(one.raw) ?? 0)));
  const search = flags.includes('y') ? undefined : positions.length;
  const passing: readonly [number, 1][] = search === undefined ? [] : [[search, 1]];
  return {
    sets,
    letters: [...letters, ...passing.map(() => sets.all)],
    conditions: positions.map((one) => (typeof one === 'string' ? one : undefined)),
    follow: [...follow, ...passing.map((self) => new Map([self, ...whole.first]))],
    first: whole.first,
    last: whole.last,
    matchesNothing: whole.empty !== undefined,
    wordLetters: byRaw.get(wordClass.raw) ?? noLetters,
    lineEnds: isByLine ? (byRaw.get(lineEndClass.raw) ?? noLetters) : noLetters,
    isGlobal: flags.includes('g'),
    lazy,
    search,
  };
}

const wordClass: CharacterClass = { raw: '\\w', borders: [] };
const lineEndClass: CharacterClass = { raw: String.raw`[\n\r\u2028\u2029]`, borders: [] };

function asClass(position: CharacterClass | Condition): readonly CharacterClass[] {
  return typeof position === 'string' ? [] : [position];
}

class PatternReader {
  readonly builder = new PositionBuilder();
  readonly lazy = new Set<number>();
  #isUnknown = false;

  get isUnknown(): boolean {
    return this.#isUnknown || this.builder.isTooLarge;
  }

  /** @param isLast Nothing of the pattern comes behind. */
  read(alternatives: readonly AST.Alternative[], isLast = false): Fragment {
    return this.builder.either(
      alternatives.map(({ elements }) =>
        elements
          .map((element, index) => () => this.#element(element, isLast && index === elements.length - 1))
          .reduce<Fragment>((before, next) => this.builder.sequence(before, next()), emptyFragment),
      ),
    );
  }

  #element(element: AST.Element, isLast = false): Fragment {
    if (this.isUnknown) return emptyFragment;
    switch (element.type) {
      case 'CapturingGroup':
        return this.read(element.alternatives, isLast);
      case 'Group':
        this.#isUnknown ||= element.modifiers !== null;
        return this.read(element.alternatives, isLast);
      case 'Quantifier':
        return this.#quantified(element);
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
        return this.builder.one({ raw: element.raw, borders: bordersOf(element) });
      case 'Assertion':
        // What has to follow the end is read as if it were a part.
        return isLast && element.kind === 'lookahead' && !element.negate
          ? this.read(element.alternatives, true)
          : this.builder.one(conditionOf(element));
      case 'Backreference':
        return this.builder.one('repeat');
      case 'ExpressionCharacterClass':
        this.#isUnknown = true;
        return emptyFragment;
    }
  }

  #quantified({ element, min, max, greedy }: AST.Quantifier): Fragment {
    const { builder } = this;
    const isEndless = max === Infinity;
    let rounds = emptyFragment;
    if (isEndless) {
      rounds = builder.repeated(this.#element(element));
      if (!greedy && element.type.startsWith('Character'))
        for (const at of rounds.first.keys()) this.lazy.add(at);
      if (min === 0) return builder.optional(rounds);
    } else {
      // From the last round to the first: each is only asked for after the one before.
      for (let round = max; round > min && !this.isUnknown; round -= 1)
        rounds = builder.optional(builder.sequence(this.#element(element), rounds));
    }
    for (let round = isEndless ? 1 : 0; round < min && !this.isUnknown; round += 1)
      rounds = builder.sequence(this.#element(element), rounds);
    return rounds;
  }
}

function conditionOf(assertion: AST.Assertion): Condition {
  switch (assertion.kind) {
    case 'start':
    case 'end':
      return assertion.kind;
    case 'word':
      return assertion.negate ? 'unseen' : 'word';
    default:
      return 'unseen';
  }
}

function bordersOf(node: AST.Character | AST.CharacterSet | AST.CharacterClass): readonly number[] {
  switch (node.type) {
    case 'Character':
      return [node.value];
    case 'CharacterSet':
      return [];
    case 'CharacterClass':
      return node.elements.flatMap((element) => {
        if (element.type === 'Character') return [element.value];
        return element.type === 'CharacterClassRange' ? [element.min.value, element.max.value] : [];
      });
  }
}
