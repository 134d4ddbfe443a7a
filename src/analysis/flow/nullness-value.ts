import type { Range } from '../../domain/text-position.ts';
import type { Fact } from './facts.ts';
import type { InstructionOf } from './instruction.ts';

/** Null (undefined, nil) on every way here. */
export interface KnownNull {
  readonly kind: 'null';
  /** The test or the assignment that says so. */
  readonly since: Range;
  readonly by: 'assignment' | 'test';
  /** An empty text, zero or false fits the test, too. */
  readonly mayBeFalsy: boolean;
  /** Since the test nothing ran that may end here, or that another test may ask for. */
  readonly isFresh: boolean;
}

/** What a call gave that may give null; nobody has asked since. */
export interface MaybeNull {
  readonly kind: 'maybe';
  readonly origin: InstructionOf<'call'>;
  /** When it is not null it is an object. */
  readonly isObject: boolean;
}

/** Null on a way that leads here from a test or an exception, and nothing happened that could tell this way from the others. */
export interface SometimesNull {
  readonly kind: 'sometimes';
  readonly since: Range;
  readonly by: 'test' | 'exception';
  readonly mayBeFalsy: boolean;
}

/**
 * It was not null before other code ran that may have changed it, or the code has asked for it in a way that is not
 * understood: a test of it may be mere caution.
 */
interface Trusted {
  readonly kind: 'trusted';
}

/**
 * What is known of a value. `undefined` (of JavaScript): nothing that could be relied on. Where ways meet, what is true
 * on one of them only is not known, with one exception: a null that a fresh test has shown stays `sometimes`.
 */
export type Nullness = KnownNull | MaybeNull | SometimesNull | Trusted | Present;

/** Neither null nor undefined. */
interface Present {
  readonly kind: 'present';
  /** Nor an empty text, zero or false. */
  readonly isTruthy: boolean;
}

export const present: Nullness = { kind: 'present', isTruthy: false };
export const truthy: Nullness = { kind: 'present', isTruthy: true };
export const trusted: Nullness = { kind: 'trusted' };

/** Where two ways meet. Gives `a` itself when `b` adds nothing. */
export function joinNullness(a: Nullness | undefined, b: Nullness | undefined): Nullness | undefined {
  if (a === b) return a;
  if (a?.kind === 'null' && b?.kind === 'null') return joinNull(a, b);
  if (a?.kind === 'maybe' && b?.kind === 'maybe') return joinMaybe(a, b);
  if (isTrusted(a) && isTrusted(b)) return a === truthy || b === trusted ? b : a;
  const [one, other] = [sometimesOf(a), sometimesOf(b)];
  if (one === undefined) return other;
  if (other === undefined || one.mayBeFalsy || !other.mayBeFalsy) return one;
  return { ...one, mayBeFalsy: true };
}

function isTrusted(value: Nullness | undefined): boolean {
  return value?.kind === 'present' || value?.kind === 'trusted';
}

function sometimesOf(value: Nullness | undefined): SometimesNull | undefined {
  if (value?.kind === 'sometimes') return value;
  if (value?.kind !== 'null' || !value.isFresh) return undefined;
  return { kind: 'sometimes', since: value.since, by: 'test', mayBeFalsy: value.mayBeFalsy };
}

function joinNull(a: KnownNull, b: KnownNull): KnownNull {
  const joined: KnownNull = {
    ...a,
    by: a.by === b.by ? a.by : 'test',
    mayBeFalsy: a.mayBeFalsy || b.mayBeFalsy,
    isFresh: a.isFresh || b.isFresh,
  };
  const isSame = joined.by === a.by && joined.mayBeFalsy === a.mayBeFalsy && joined.isFresh === a.isFresh;
  return isSame ? a : joined;
}

function joinMaybe(a: MaybeNull, b: MaybeNull): MaybeNull {
  const first = b.origin.at.start < a.origin.at.start ? b : a;
  const isObject = a.isObject && b.isObject;
  return first.isObject === isObject ? first : { ...first, isObject };
}

/** What is left of a value when something ran that may end here, or that later tests may ask for. */
export function disturbed(value: Nullness | undefined): Nullness | undefined {
  if (value?.kind === 'sometimes') return undefined;
  return value?.kind === 'null' && value.isFresh ? { ...value, isFresh: false } : value;
}

/** What is left of a value that other code may have changed. */
export function exposed(value: Nullness | undefined): Nullness | undefined {
  return isTrusted(value) ? trusted : undefined;
}

/** What a fact makes of a value; `impossible` when it cannot be true of it. `at`: the test. */
export function refined(
  value: Nullness | undefined,
  fact: Fact,
  at: Range,
): Nullness | undefined | 'impossible' {
  switch (fact.kind) {
    case 'nullish':
    case 'undefined':
    case 'null':
      return value?.kind === 'present' ? 'impossible' : toNull(value, at, false);
    case 'falsy':
      if (value?.kind !== 'present') return toNull(value, at, true);
      return value.isTruthy ? 'impossible' : value;
    case 'truthy':
    case 'instance':
    case 'has-key':
      return value?.kind === 'null' ? 'impossible' : truthy;
    case 'not-nullish':
      if (value?.kind === 'null' && !value.mayBeFalsy) return 'impossible';
      return value === truthy ? value : present;
    case 'not-null':
    case 'not-undefined':
      // Half a test is one, too: the author has thought of it.
      return value?.kind === 'present' ? value : trusted;
    default:
      return value;
  }
}

function toNull(value: Nullness | undefined, since: Range, isOnlyFalsy: boolean): KnownNull {
  if (value?.kind === 'null') {
    if (value.by === 'assignment') return value;
    return { ...value, since, mayBeFalsy: value.mayBeFalsy && isOnlyFalsy, isFresh: true };
  }
  const mayBeFalsy = isOnlyFalsy && !(value?.kind === 'maybe' && value.isObject);
  return { kind: 'null', since, by: 'test', mayBeFalsy, isFresh: value?.kind !== 'trusted' };
}
