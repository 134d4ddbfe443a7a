import type { Node } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';
import { keptPatterns } from './kept-patterns.ts';
import type { KeptPattern } from './kept-patterns.ts';

/** A search that begins where the one before stopped, in another text. */
export interface KeptPosition {
  readonly call: Call;
  readonly method: string;
  readonly pattern: KeptPattern;
}

export function* findKeptPositions(file: TypeScriptFile): Generator<KeptPosition> {
  const told = new Set<Node>();
  for (const pattern of keptPatterns(file)) {
    const searches = pattern.uses.flatMap((use) => searchBy(use) ?? []);
    // Who looks for all matches knows of the position.
    if (searches.some(({ call }) => isOfLoop(call)) || isSetBack(pattern)) continue;
    for (const { call, method } of searches)
      if (!told.has(call) && isForOtherTexts(call, pattern)) {
        told.add(call);
        yield { call, method, pattern };
      }
  }
}

function searchBy(use: Node): { readonly call: Call; readonly method: string } | undefined {
  const member = parentOf(use);
  const method = member === undefined || keyOf(use) !== 'object' ? undefined : propertyName(member);
  const call = member === undefined ? undefined : parentOf(member);
  if ((method !== 'test' && method !== 'exec') || call === undefined || !isCall(call)) return undefined;
  return keyOf(member ?? call) === 'callee' ? { call, method } : undefined;
}

/** In the head of a loop, or in one that goes on for as long as it likes. */
function isOfLoop(call: Call): boolean {
  for (const around of ancestorsOf(call)) {
    if (isFunction(around) || around.type === 'ForOfStatement') return false;
    if (/^(?:While|DoWhile|For)Statement$/.test(around.type)) return true;
  }
  return false;
}

/** The pattern is made once, and this runs again: in another function, or in a loop. */
function isForOtherTexts(call: Call, { holder }: KeptPattern): boolean {
  if (enclosingFunction(call) !== enclosingFunction(holder)) return true;
  if (leavesWhenFound(call)) return false;
  const loop = ancestorsOf(call).find(({ type }) => type === 'ForOfStatement' || type === 'ForInStatement');
  return loop !== undefined && !ancestorsOf(holder).some((around) => around === loop);
}

/** `for (const word of words) if (pattern.test(word)) return word;`: a search that finds nothing sets the position back. */
function leavesWhenFound(call: Call): boolean {
  const around = keyOf(call) === 'test' ? parentOf(call) : undefined;
  if (around?.type !== 'IfStatement') return false;
  const { consequent } = around;
  const last = consequent.type === 'BlockStatement' ? consequent.body.at(-1) : consequent;
  return last?.type === 'ReturnStatement' || last?.type === 'ThrowStatement';
}

/** `text.replace(pattern, …)` and `text.match(pattern)` begin at the start, and leave it there: mostly for what was just found. */
function isSetBack({ uses }: KeptPattern): boolean {
  return uses.some((use) => {
    const other = parentOf(use);
    if (other === undefined || !isCall(other) || keyOf(use) !== 'arguments') return false;
    return !isSearchMethod(propertyName(other.callee));
  });
}

/** They keep the position, or take a copy of the pattern. */
function isSearchMethod(method: string | undefined): boolean {
  return method === 'search' || method === 'matchAll' || method === 'split';
}
