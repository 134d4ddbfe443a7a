import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import type { Replacement } from './replacement.ts';
import { replacementAfter, replacementBefore, replacementOf } from './replacement.ts';

export interface FirstOnly {
  readonly kind: 'first-only';
  readonly at: Node;
  readonly from: string;
  readonly to: string;
}

export interface WrongOrder {
  readonly kind: 'escape-order';
  readonly at: Node;
  /** What another replacement in the same chain makes, or leaves, and this one takes for its own. */
  readonly from: string;
  readonly other: string;
  readonly manner: 'escape' | 'decode';
}

export type PartialEscape = FirstOnly | WrongOrder;

/** Signs of HTML and their names. */
const entities: ReadonlyMap<string, RegExp> = new Map([
  ['&', /^&(?:amp|#38|#x26);$/i],
  ['<', /^&(?:lt|#60|#x3c);$/i],
  ['>', /^&(?:gt|#62|#x3e);$/i],
  ['"', /^&(?:quot|#34|#x22);$/i],
  ["'", /^&(?:apos|#0?39|#x27);$/i],
]);
/** Longer chains are not looked through. */
const longestChain = 12;
const quotes = new Set(["'", '"', '`', '\\']);

export function* findPartialEscapes({ tree }: TypeScriptFile): Generator<PartialEscape, void> {
  for (const call of tree.callsNamed(['replace', 'replaceAll'])) {
    const found = replacementOf(call);
    if (found === undefined) continue;
    const other = replacementBefore(call);
    const order = other && wrongOrder(found, other);
    if (order !== undefined) yield order;
    else if (!found.isGlobal && (isEscape(found) || isOfEach(found)) && !isOneOfTwo(found, other))
      yield { kind: 'first-only', at: placeOf(found), from: found.from, to: found.to };
  }
}

/** `replace(…)` of the call, without what it is called on. */
function placeOf({ call }: Replacement): Node {
  return 'property' in call.callee ? call.callee.property : call;
}

/** Does the second text stand for the first one where that has another meaning? */
function isEscape({ from, to }: Replacement): boolean {
  if (entities.get(from)?.test(to) === true) return true;
  if (!quotes.has(from)) return false;
  return to === `\\${from}` || (from === "'" && to === "''") || (from === '"' && to === '""');
}

/** `path.replace('\\\\', '/')`, `Number(text.replace(',', ''))`: each one stands in the way. */
function isOfEach({ call, from, to }: Replacement): boolean {
  if (from === '\\' && to === '/') return true;
  const around = parentOf(call);
  if (from !== ',' || to !== '' || around?.type !== 'CallExpression') return false;
  return /^(?:Number|parseInt|parseFloat)$/.test(nameOfCallee(around.callee) ?? '');
}

/** The first and the last sign are looked for one after the other: `text.replace('"', '\\"').replace('"', '\\"')`. */
function isOneOfTwo(found: Replacement, other: Replacement | undefined): boolean {
  return other?.from === found.from || replacementAfter(found.call)?.from === found.from;
}

/**
 * `&` is escaped after `<`, so that `&lt;` becomes `&amp;lt;`; or `&amp;` is read before `&lt;`, so that `&amp;lt;`, which
 * stands for `&lt;`, becomes `<`. The same with the backslash.
 */
function wrongOrder(found: Replacement, other: Replacement): WrongOrder | undefined {
  if (!found.isGlobal || !other.isGlobal) return undefined;
  let before: Replacement | undefined = other;
  for (let steps = 0; before !== undefined && steps < longestChain; steps++) {
    const isLate =
      isEscape(found) && isEscape(before) && found.from !== before.from && before.to.includes(found.from);
    if (isLate && isMark(found.from))
      return {
        kind: 'escape-order',
        at: placeOf(found),
        from: found.from,
        other: before.to,
        manner: 'escape',
      };
    if (isDecoding(before, '&') && isDecoding(found) && !isDecoding(found, '&'))
      return {
        kind: 'escape-order',
        at: placeOf(found),
        from: found.from,
        other: before.from,
        manner: 'decode',
      };
    before = replacementBefore(before.call);
  }
  return undefined;
}

function isMark(sign: string): boolean {
  return sign === '&' || sign === '\\';
}

/** `replace(/&lt;/g, '<')` */
function isDecoding({ from, to }: Replacement, sign?: string): boolean {
  return (sign === undefined || sign === to) && entities.get(to)?.test(from) === true;
}
