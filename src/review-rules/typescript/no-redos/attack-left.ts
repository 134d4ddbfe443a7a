import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';
import { valuesWritten } from '../_kit/values-written.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { canHold } from './can-hold.ts';
import type { Attack } from './pattern/attack.ts';
import type { Slowness } from './pattern/slowness.ts';
import type { TextTest } from './tests-before.ts';
import { testsBefore } from './tests-before.ts';
import { pieceNamed, pieceOf } from './text-pieces.ts';

/** Steps back over what was done to a text. */
const mostSteps = 30;
/** Rounds of a text that is tried out here. */
const rounds = 16;
const fewRounds = 6;
/** Letters to put around an attack, so that it does not stand at the end of a text. */
const edges = ['a', '-', '0'];
/** Letters of a round that is tried out, at most. */
const longestRound = 4;

/**
 * The attack that is still there after what was done to a text before it is read: as it is, or between two letters, where
 * `trim` does not find it. undefined: none is.
 */
export function attackLeft({ attack, growth }: Slowness, text: Node, pattern: RegExp): Attack | undefined {
  const before = stepsBefore(text, attack, growth);
  if (before === undefined) return undefined;
  const isLeft = (one: Attack): boolean =>
    before.steps.every((step) => isLeftAfter(step, one)) && before.tests.every((test) => test(fewOf(one)));
  if (isLeft(attack)) return attack;
  // What takes twice as long with each round is not tried out.
  const isSafe = growth === 'polynomial' && attack.round.length <= longestRound;
  return isSafe ? variantsOf(attack, pattern).find(isLeft) : undefined;
}

type Step = (text: string) => string;

interface Before {
  readonly steps: readonly Step[];
  readonly tests: readonly TextTest[];
}

/** undefined: the text is a piece of another one that the attack cannot be in. */
function stepsBefore(text: Node, attack: Attack, growth: Slowness['growth']): Before | undefined {
  const steps: Step[] = [];
  const tests: TextTest[] = [];
  const open = new Set([text]);
  for (const one of open) {
    if (open.size > mostSteps) break;
    const value = unwrap(one);
    const binding = value.type === 'Identifier' ? referenceOf(value)?.binding : undefined;
    if (binding !== undefined) tests.push(...testsBefore(value));
    for (const written of (binding && valuesWritten(binding)) ?? []) open.add(written);
    const piece = binding === undefined ? pieceOf(value) : pieceNamed(binding);
    const isAnyPiece = growth === 'exponential' && piece?.by === 'split';
    if (piece !== undefined && !isAnyPiece && !canHold(piece, attack)) return undefined;
    if (piece !== undefined) open.add(piece.whole);
    if (!isCall(value)) continue;
    const callee = unwrap(value.callee);
    if (!('object' in callee)) continue;
    open.add(callee.object as Node);
    const step = stepOf(value, propertyName(callee) ?? '');
    if (step !== undefined) steps.push(step);
  }
  return { steps, tests };
}

function stepOf({ arguments: [sought, put] }: Call, method: string): Step | undefined {
  if (/^trim(?:Left|Right|Start|End)?$/.test(method)) return (text) => trimmed(text, method);
  if ((method !== 'replace' && method !== 'replaceAll') || sought === undefined || put === undefined)
    return undefined;
  const pattern = writtenValue(sought);
  const replacement = textPut(writtenValue(put));
  if (pattern.type !== 'RegExpLiteral' || replacement === undefined || !isSimple(pattern.pattern))
    return undefined;
  const made = new RegExp(pattern.pattern, pattern.flags);
  return (text) => text.replace(made, replacement);
}

function trimmed(text: string, method: string): string {
  if (method === 'trim') return text.trim();
  return /Left|Start/.test(method) ? text.trimStart() : text.trimEnd();
}

/** `' '`, `() => ' '` */
function textPut(value: Node): string | undefined {
  if (value.type === 'StringLiteral') return value.value;
  if (!isFunction(value) || value.params.length > 0) return undefined;
  return value.body.type === 'StringLiteral' ? value.body.value : undefined;
}

/** Nothing that could take long on a short text. */
function isSimple(pattern: string): boolean {
  return (
    pattern.length < 100 &&
    pattern.split(/[*+{]/).length <= 4 &&
    !/\([^()]*[*+{(]/.test(pattern) &&
    !/\\[1-9k]/.test(pattern)
  );
}

function isLeftAfter(step: Step, attack: Attack): boolean {
  return step(textOf(attack)).includes(attack.round.repeat(rounds - 5));
}

function textOf({ prefix, round, suffix }: Attack): string {
  return `${prefix}${round.repeat(rounds)}${suffix}`;
}

/** So short that no pattern takes long to read it. */
function fewOf({ prefix, round, suffix }: Attack): string {
  return `${prefix}${round.repeat(fewRounds)}${suffix}`;
}

function variantsOf(attack: Attack, pattern: RegExp): readonly Attack[] {
  const { prefix, round, suffix } = attack;
  const fromStart = isAnchored(pattern);
  const wrapped = edges.flatMap((edge) => [
    { prefix, round, suffix: `${suffix}${edge}` },
    ...(fromStart ? [] : [{ prefix: `${edge}${prefix}`, round, suffix: `${suffix}${edge}` }]),
  ]);
  return wrapped.filter((one) => !matchesRounds(one, pattern));
}

/** It fits at the start of a text only. */
function isAnchored({ source, flags }: RegExp): boolean {
  if (!source.startsWith('^') || flags.includes('m')) return false;
  let depth = 0;
  for (const [token] of source.matchAll(/\\[^]|\[(?:\\[^]|[^\]\\])*\]|[(|)]/g)) {
    if (token === '(') depth++;
    else if (token === ')') depth--;
    else if (token === '|' && depth === 0) return false;
  }
  return true;
}

/** What matches at once takes no time. */
function matchesRounds(attack: Attack, { source, flags }: RegExp): boolean {
  const [found = ''] = new RegExp(source, flags.replace(/[gy]/g, '')).exec(textOf(attack)) ?? [];
  return found.includes(attack.round.repeat(rounds / 2));
}
