import { calleeOf } from '../../../analysis/flow/callee.ts';
import { definitionOf, definitionsOf } from '../../../analysis/flow/definitions.ts';
import type { Site } from '../../../analysis/flow/definitions.ts';
import { writtenPlace } from '../../../analysis/flow/effects.ts';
import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import { usesOf } from '../../../analysis/flow/uses.ts';
import { isGoNode } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { callBehind } from '../_kit/call-behind.ts';
import { isErrorName } from '../_kit/error-names.ts';
import { functionAround } from '../_kit/functions.ts';
import { isZeroValue } from '../_kit/is-zero-value.ts';
import type { LostError } from './lost-error.ts';
import { asksFor, somewhereAfter } from '../_kit/ways.ts';
import { callsGiving, isAlwaysZero, looksByPlace, wayToOuter } from './way-to-outer.ts';
import type { Twins } from './way-to-outer.ts';

/** More of one name are written by a machine. */
const mostOfAName = 40;

/**
 * An error is in a variable of an inner block, and where it is one the function comes to a `return` of the variable of the
 * same name around that block, which holds nothing, or to a question for it.
 */
export function* findShadowedErrors(flow: FlowFunction, text: string): Generator<LostError> {
  for (const twins of twinsIn(flow, text)) {
    const end = isLost(flow, twins, text) ? wayToOuter(flow, twins, text) : undefined;
    const declared = declarationOf(flow, twins.inner);
    if (end === undefined || declared === undefined) continue;
    const range = { start: declared.start, end: declared.end };
    const isNeverSet = isAlwaysZero(flow, twins.outer);
    const isAsked = end.kind === 'branch';
    yield { problem: 'shadowed', range, name: twins.name, end: end.at, isNeverSet, isAsked };
  }
}

function* twinsIn(flow: FlowFunction, text: string): Generator<Twins> {
  const byName = new Map<string, PlaceId[]>();
  flow.places.forEach(({ kind, name, isWrittenElsewhere, origin }, place) => {
    if (kind !== 'local' || !isErrorName(name)) return;
    if (isWrittenElsewhere && !isWrittenAtTheEnd(name, origin, text)) return;
    const list = byName.get(name);
    if (list === undefined) byName.set(name, [place]);
    else list.push(place);
  });
  for (const [name, places] of byName) {
    const [outer, ...others] = places;
    if (places.length > mostOfAName || outer === undefined) continue;
    for (const inner of others) yield { outer, inner, name };
  }
}

/** The place of a variable of Go is known by the node that declares it. */
function declarationOf(flow: FlowFunction, place: PlaceId): GoNode | undefined {
  return flow.places[place]?.origin as GoNode | undefined;
}

/** The inner one is of a call, and the outer one is given nothing: else it may be the error that counts. */
function isLost(flow: FlowFunction, { outer, inner }: Twins, text: string): boolean {
  const [made, ...more] = definitionsOf(flow, inner);
  if (made === undefined || !isOfCall(flow, made)) return false;
  if (!more.every((site) => isOfCall(flow, site) || isNil(flow, site))) return false;
  if (isTold(flow, inner) || isMadeUpFor(flow, inner, text)) return false;
  if (isAlwaysZero(flow, outer)) return true;
  return isNilAt(flow, outer, made) && endsLoop(flow, inner, text) && !isEndOfInput(flow, inner);
}

/** `if … err != nil { log.Print("no file, using defaults") }`: what it says there is that it goes on without. */
function isMadeUpFor(flow: FlowFunction, inner: PlaceId, text: string): boolean {
  const looks = flow.derived(looksByPlace).get(inner) ?? [];
  return looks.some(({ at }) => withoutIt.test(text.slice(at.end, at.end + longestBlock)));
}

const withoutIt =
  /^[\s)]*\{[^{}"]*"[^"\n]*\b(?:defaults?|skip(?:ping|ped)?|ignor(?:ed|ing)|fall(?:ing)? ?back|optional)\b/i;

/** `if err != nil { break }`: the loop is over for it. Many return the outer one out of habit where it is nil. */
function endsLoop(flow: FlowFunction, inner: PlaceId, text: string): boolean {
  const looks = flow.derived(looksByPlace).get(inner) ?? [];
  return looks.some(({ at }) => {
    const behind = text.slice(at.end, at.end + longestBlock).replaceAll(/\/\/[^\n]*|\/\*.*?\*\//g, '');
    return /^[\s)]*\{\s*break\s*\}/.test(behind);
  });
}

const longestBlock = 120;

/** What reads gives an error when there is no more, too. */
function isEndOfInput(flow: FlowFunction, inner: PlaceId): boolean {
  return callsGiving(flow, inner).some((one) => {
    const name = one.op === 'call' ? (calleeOf(flow, one).names.at(-1) ?? '') : '';
    return /^_?(?:read(?!File|All|Dir)|next|recv|receive|decode|token|scan|accept|peek)/i.test(name);
  });
}

/** Nothing is put there later, and where what was put there before was an error the code has left. */
function isNilAt(flow: FlowFunction, outer: PlaceId, { instruction }: Site): boolean {
  return definitionsOf(flow, outer).every(
    (site) =>
      isZeroValue(site) ||
      (site.instruction.at.start < instruction.at.start &&
        somewhereAfter(flow, site, {
          stops: (one) => writtenPlace(one) === outer,
          finds: (one) => one === instruction,
          follows: (one, taken) => !(asksFor(one, outer) && taken),
        }) === undefined),
  );
}

/** In closures that are deferred, and nowhere else: `defer func() { if err == nil { err = tx.Commit() } }()`. */
function isWrittenAtTheEnd(name: string, origin: unknown, text: string): boolean {
  const around = isGoNode(origin) ? functionAround(origin) : undefined;
  if (around === undefined) return false;
  const body = text.slice(around.start + 'func'.length, around.end);
  const closures = [...body.matchAll(/\bfunc\(/g)].length;
  return closures === [...body.matchAll(/\bdefer func\(/g)].length && !body.includes(`&${name}`);
}

/** `if err != nil && !os.IsNotExist(err)`: which errors are let go was decided. */
function isTold(flow: FlowFunction, place: PlaceId): boolean {
  return usesOf(flow, place).some(({ by }) => {
    if (!('op' in by) || by.op !== 'call') return false;
    return /^(?:errors\.(?:Is|As)|\w+\.Is[A-Z]\w*)$/.test(calleeOf(flow, by).names.join('.'));
  });
}

function isOfCall(flow: FlowFunction, { instruction }: Site): boolean {
  return instruction.op === 'copy' && callBehind(flow, instruction.from) !== undefined;
}

/** `err = nil`: this one does not count. */
function isNil(flow: FlowFunction, { instruction }: Site): boolean {
  const given = instruction.op === 'copy' ? definitionOf(flow, instruction.from)?.instruction : undefined;
  return given?.op === 'constant' && given.value.type === 'nil';
}
