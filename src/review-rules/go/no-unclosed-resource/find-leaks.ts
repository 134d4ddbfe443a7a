import type { FlowFunction } from '../../../analysis/flow/form.ts';
import type { Instruction, InstructionOf } from '../../../analysis/flow/instruction.ts';
import { reachableBlocks } from '../../../analysis/flow/graph.ts';
import { resourceLife } from '../../../analysis/flow/resource-life.ts';
import type { Leak } from '../../../analysis/flow/resource-life.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { childAt } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { LineIndex } from '../../../domain/text-position.ts';
import type { Range } from '../../../domain/text-position.ts';
import { acquiredBy } from '../_kit/acquisition.ts';
import type { ResourceKind } from '../_kit/acquisition.ts';
import { resultOf, variableOf } from '../_kit/call-results.ts';
import type { CallResult } from '../_kit/call-results.ts';
import { isInside } from '../_kit/is-inside.ts';
import { isAfterFailure } from './after-failure.ts';
import { givenContexts } from './ends-with-its-context.ts';
import type { GivenContexts } from './ends-with-its-context.ts';
import { helpsTests, isCommand } from './is-command.ts';
import { runsOnce } from './runs-once.ts';
import { resourceRules } from './resource-rules.ts';
import { ticksOf } from './ticks-of.ts';

export interface UnclosedResource {
  /** `tick`: what nobody can stop. */
  readonly kind: ResourceKind | 'tick';
  /** The call that gives it. */
  readonly at: Range;
  /** What the function calls it. */
  readonly name: string;
  readonly leak: Leak;
}

export interface PlacedLeak extends UnclosedResource {
  /** Where the way out ends; undefined: no way has it. */
  readonly line: number | undefined;
  /** It is left open only where something else has failed. */
  readonly isAfterFailure: boolean;
}

/** Nothing of these packages: nothing to give back. */
const packages = /"(?:net\/http|os|net|context|database\/sql|archive\/zip)"/;

export function* findLeaks(file: GoFile): Generator<PlacedLeak> {
  // One for all findings: to make it takes as long as to read the file.
  let lines: LineIndex | undefined;
  for (const [found, node] of leaksIn(file)) {
    const { leak } = found;
    const afterFailure = ({ at }: NonNullable<Leak['end']>): boolean => isAfterFailure(at, node, file.tree);
    // Who is told of a way asks whether anybody comes along it: first those where all goes well.
    const end = leak.ends.find((one) => !afterFailure(one)) ?? leak.end;
    const line = end === undefined ? undefined : (lines ??= new LineIndex(file.text)).lineAt(end.at.start);
    yield { ...found, line, isAfterFailure: leak.way === 'return' && end !== undefined && afterFailure(end) };
  }
}

/** Each with the function that it is in. */
function* leaksIn({ tree, text }: GoFile): Generator<readonly [UnclosedResource, GoNode]> {
  const mayTick = isTickerKept(tree.version) && /\btime\.(?:NewTicker|Tick)\(/.test(text);
  if (!mayTick && !packages.test(text)) return;
  for (const node of tree.functions) {
    const name = node.children.find(({ field }) => field === 'name');
    // When these are over, so is the program, or nothing is.
    if (name !== undefined && /^(?:main|init)$/.test(tree.textOf(name))) continue;
    const result = tree.flowOf(node);
    if (result.kind !== 'flow') continue;
    if (runsOnce(node, tree)) continue;
    if (tree.imports.get('testing') === 'testing' && helpsTests(node, tree)) continue;
    const contexts = mayTick ? givenContexts(node, tree) : undefined;
    const leaks = leaksOf(result.flow, { imports: tree.imports, contexts });
    const isOfCommand = leaks.some(({ leak }) => leak.way === 'return') && isCommand(node, tree);
    for (const leak of leaks) if (!isOfCommand || !endsWithACommand(leak, node)) yield [leak, node];
    if (contexts !== undefined) for (const tick of ticksOf(result.flow, contexts)) yield [tick, node];
  }
}

/** Not so what a turn of a loop leaves open for the next one, and what nothing in the function gives back. */
function endsWithACommand({ leak, at }: UnclosedResource, command: GoNode): boolean {
  const end = leak.end?.at;
  if (leak.way !== 'return' || end === undefined) return false;
  for (let node = childAt(command, at.start); node !== undefined; node = childAt(node, at.start))
    if (node.kind === 'for_statement' && !isInside(end, node)) return false;
  return true;
}

/** Since Go 1.23 a ticker that nobody holds is collected, stopped or not. */
function isTickerKept(version: number | undefined): boolean {
  return version !== undefined && version < 23;
}

/** More in one function are written by a machine: each is followed through all of it. */
const mostAcquired = 50;

interface Surroundings {
  readonly imports: ReadonlyMap<string, string>;
  /** Undefined: tickers do not matter. */
  readonly contexts: GivenContexts | undefined;
}

function leaksOf(flow: FlowFunction, around: Surroundings): readonly UnclosedResource[] {
  const reachable = reachableBlocks(flow);
  const acquired = flow.blocks.flatMap((block) =>
    reachable.has(block.id)
      ? block.instructions.flatMap((one) => acquisitionBy(one, flow, around.imports))
      : [],
  );
  if (acquired.length > mostAcquired) return [];
  return acquired.flatMap((one) => leakOf(flow, one, around.contexts) ?? []);
}

interface Acquisition {
  readonly call: InstructionOf<'call'>;
  readonly kind: ResourceKind;
}

function acquisitionBy(
  instruction: Instruction,
  flow: FlowFunction,
  imports: ReadonlyMap<string, string>,
): readonly Acquisition[] {
  const kind = instruction.op === 'call' ? acquiredBy(flow, instruction, imports) : undefined;
  return kind === undefined || instruction.op !== 'call' ? [] : [{ call: instruction, kind }];
}

function leakOf(
  flow: FlowFunction,
  { call, kind }: Acquisition,
  contexts: GivenContexts | undefined,
): UnclosedResource | undefined {
  if (kind === 'ticker' && contexts === undefined) return undefined;
  const held = heldOf(flow, call, kind);
  const failure = kind === 'context' || kind === 'ticker' ? undefined : resultOf(flow, call, 1);
  const variable = held === undefined ? undefined : variableOf(flow, held);
  if (held === undefined || variable === undefined) return undefined;
  const error = failure === undefined ? undefined : variableOf(flow, failure);
  const resource = { from: held.from, place: held.place, ...(error === undefined ? {} : { error }) };
  const opening = error === undefined ? undefined : { place: error, after: call.at.end };
  const life = resourceLife(flow, resource, resourceRules(kind, opening, contexts ?? new Set()));
  if (life.kind === 'settled' || life.way === 'throw') return undefined;
  return { kind, at: call.at, name: flow.places[variable]?.name ?? '', leak: life };
}

/** Of a context it is the function that cancels it; a ticker is the only result. */
function heldOf(flow: FlowFunction, call: InstructionOf<'call'>, kind: ResourceKind): CallResult | undefined {
  return kind === 'ticker'
    ? { place: call.to, from: call }
    : resultOf(flow, call, kind === 'context' ? 1 : 0);
}
