import { aliasesOf, usesOf } from '../../../analysis/flow/uses.ts';
import { calleeOf } from '../../../analysis/flow/callee.ts';
import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { InstructionOf } from '../../../analysis/flow/instruction.ts';
import { instructionsOfKindAt } from '../../../analysis/flow/lookup.ts';
import { resourceLife } from '../../../analysis/flow/resource-life.ts';
import type { Resource, Leak } from '../../../analysis/flow/resource-life.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction, isFunction, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { acquisitionOf } from './acquisition.ts';
import type { AcquiringCall, Acquisition } from './acquisition.ts';
import { wayOutOfCallback } from './callback-leaks.ts';
import { rulesOf } from './handle-rules.ts';
import { isOnlyUsed } from './is-only-used.ts';
import { queryRunner, transaction } from './kept-kind.ts';
import type { HandleLeak } from './leak.ts';
import type { ResourceKind } from './resource-kind.ts';
import { httpResponse } from './resource-kind.ts';
import { openingsThrough } from './opened-by-own-function.ts';
import { wayOutOfRound } from './round-leaks.ts';

/** Files, streams and connections that a function opens and leaves open. */
export function* handleLeaks(file: TypeScriptFile): Generator<HandleLeak> {
  const followed = new Map<Node | undefined, number>();
  for (const kind of ['CallExpression', 'NewExpression'] as const) {
    for (const node of file.tree.nodesOf(kind)) {
      const acquisition = acquisitionOf(node);
      if (acquisition === undefined) continue;
      for (const opening of [{ node, acquisition }, ...openingsThrough(node, acquisition, file)]) {
        const home = enclosingFunction(opening.node);
        const before = followed.get(home) ?? 0;
        followed.set(home, before + 1);
        const leak =
          before < mostInFunction
            ? (leakOf(opening.node, opening.acquisition, file) ?? runnerLeakOf(opening, file))
            : undefined;
        if (leak !== undefined) yield leak;
      }
    }
  }
}

/** For each of them the whole function is gone through. */
const mostInFunction = 200;

/** `source.createQueryRunner()`: it has to be given back when its transaction is over, too. */
function runnerLeakOf(
  { node, acquisition }: { readonly node: AcquiringCall; readonly acquisition: Acquisition },
  file: TypeScriptFile,
): HandleLeak | undefined {
  return acquisition.of === transaction && acquisition.arrives === 'on-connect'
    ? leakOf(node, { ...acquisition, of: queryRunner }, file)
    : undefined;
}

/** What a module opens lives as long as the process. */
function leakOf(node: AcquiringCall, acquisition: Acquisition, file: TypeScriptFile): HandleLeak | undefined {
  const isGiven = acquisition.arrives === 'callback' || acquisition.arrives === 'argument';
  const callback = isGiven ? node.arguments.at(-1) : undefined;
  const home = enclosingFunction(node);
  if (callback === undefined && (home === undefined || isClosedByListener(home, file))) return undefined;
  if (acquisition.of === httpResponse && endsWithRequest(home ?? node, callback ?? node, file))
    return undefined;
  const result = file.tree.flowOf(callback ?? node);
  if (result.kind === 'too-large' || result.flow.isDynamic) return undefined;
  const { flow } = result;
  const resource =
    callback !== undefined && isFunction(callback)
      ? receivedResource(flow, acquisition)
      : acquiredResource(flow, node, acquisition);
  if (resource === undefined) return undefined;
  const way = wayOf(node, { flow, resource, acquisition, callback }, file);
  if (way === undefined) return undefined;
  const isParameter = acquisition.arrives === 'argument' && callback !== undefined && isFunction(callback);
  const [place = node] = isParameter ? callback.params : [];
  return { kind: 'handle', node: place, resource: acquisition.of, way, name: nameOf(flow, resource.place) };
}

interface Held {
  readonly flow: FlowFunction;
  readonly resource: Resource;
  readonly acquisition: Acquisition;
  readonly callback: Node | undefined;
}

/** The way on which it is left open. */
function wayOf(
  node: AcquiringCall,
  { flow, resource, acquisition, callback }: Held,
  file: TypeScriptFile,
): HandleLeak['way'] | undefined {
  const { of } = acquisition;
  const rules = rulesOf(of, (call, place) => isOnlyUsed(call, place, of, file));
  const life = resourceLife(flow, resource, rules);
  if (life.kind === 'settled') return wayOutOfRound(node, of) ?? wayOutOf(callback, of, file);
  return isBelieved(life, acquisition) ? life.way : undefined;
}

function wayOutOf(
  callback: Node | undefined,
  resource: ResourceKind,
  file: TypeScriptFile,
): HandleLeak['way'] | undefined {
  return callback !== undefined && isFunction(callback)
    ? wayOutOfCallback(callback, resource, file)
    : undefined;
}

/** `socket.on('connect', function () { this.end(); })`, in which the resource has no name. */
function isClosedByListener(home: Node, file: TypeScriptFile): boolean {
  return /\bthis\.(?:end|destroy|close|unref)\b/.test(textOf(home, file));
}

function isBelieved({ isReleasedElsewhere }: Leak, { isGuess }: Acquisition): boolean {
  return !isGuess || isReleasedElsewhere;
}

function nameOf(flow: FlowFunction, place: PlaceId): string | undefined {
  const names = [...aliasesOf(flow, place)].map((at) => flow.places[at]?.name ?? '');
  return names.find((name) => name !== '');
}

/** Nothing is sent back, or the socket is for this request alone. */
const withoutRest = /\bHEAD\b|\bagent:\s*false\b|\b[cC]onnection['"]?:\s*['"]close\b/;

/** So it does when the callback gives up the request as a whole. */
function endsWithRequest(around: Node, callback: Node, file: TypeScriptFile): boolean {
  return withoutRest.test(textOf(around, file)) || /\.(?:abort|destroy)\(/.test(textOf(callback, file));
}

function textOf(node: Node, { text }: TypeScriptFile): string {
  const { start, end } = rangeOf(node);
  return text.slice(start, end);
}

/** `(error, resource) => …`, `(resource) => …` */
function receivedResource(flow: FlowFunction, { arrives }: Acquisition): Resource | undefined {
  if (arrives === 'argument') {
    const [only, other] = flow.parameters;
    return only === undefined || other !== undefined ? undefined : { from: undefined, place: only.place };
  }
  const [error, resource, third] = flow.parameters;
  if (error === undefined || resource === undefined || third !== undefined) return undefined;
  return { from: undefined, place: resource.place, error: error.place };
}

function acquiredResource(
  flow: FlowFunction,
  node: AcquiringCall,
  { arrives, of }: Acquisition,
): Resource | undefined {
  const calls = instructionsOfKindAt(flow, rangeOf(node), 'call');
  const [site, copy] = calls;
  // Copies of a `finally` are one place of the source: leave them alone.
  if (site === undefined || copy !== undefined) return undefined;
  const { to } = site.instruction;
  switch (arrives) {
    case 'value':
      return { from: site.instruction, place: to };
    case 'promise':
      return awaited(flow, to);
    case 'on-connect':
      return connected(flow, to, of.startedBy ?? 'connect');
    default:
      return undefined;
  }
}

/** The awaited value, when nothing else happens to the promise. */
function awaited(flow: FlowFunction, promise: PlaceId): Resource | undefined {
  const [use, other] = usesOf(flow, promise);
  if (use === undefined || other !== undefined) return undefined;
  if (!('op' in use.by) || use.by.op !== 'await') return undefined;
  return { from: use.by, place: use.by.to };
}

function connected(flow: FlowFunction, place: PlaceId, opening: string): Resource | undefined {
  const uses = usesOf(flow, place);
  const connects = uses.flatMap(({ kind, by }) => {
    if (kind !== 'receiver' || !('op' in by) || by.op !== 'call') return [];
    return calleeOf(flow, by).names.at(-1) === opening ? [by] : [];
  });
  const [connect, again] = connects;
  if (connect === undefined || again !== undefined) return undefined;
  const awaiting = awaitOf(flow, connect.to);
  // Some give the client itself, and whoever holds that may close it.
  const isDropped = usesOf(flow, awaiting?.to ?? connect.to).length === 0;
  return isDropped ? { from: awaiting ?? connect, place } : undefined;
}

function awaitOf(flow: FlowFunction, promise: PlaceId): InstructionOf<'await'> | undefined {
  const by = usesOf(flow, promise)[0]?.by;
  return by !== undefined && 'op' in by && by.op === 'await' ? by : undefined;
}
