import { calleeOf } from '../../../analysis/flow/callee.ts';
import type { FlowFunction } from '../../../analysis/flow/form.ts';
import type { Instruction, InstructionOf } from '../../../analysis/flow/instruction.ts';
import { reachableBlocks } from '../../../analysis/flow/graph.ts';
import { resourceLife } from '../../../analysis/flow/resource-life.ts';
import type { Leak, Resource } from '../../../analysis/flow/resource-life.ts';
import { usesOf } from '../../../analysis/flow/uses.ts';
import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { LineIndex } from '../../../domain/text-position.ts';
import type { Range } from '../../../domain/text-position.ts';
import type { ResourceKind } from '../_kit/acquisition.ts';
import { resultOf, variableOf } from '../_kit/call-results.ts';
import type { CallResult } from '../_kit/call-results.ts';
import { droppedBodies } from './dropped-bodies.ts';
import { droppedCancels } from './dropped-cancels.ts';
import { givenContexts } from './ends-with-its-context.ts';
import type { GivenContexts } from './ends-with-its-context.ts';
import { helpsTests, isCommand } from '../_kit/is-command.ts';
import { Callers, isInALoop, isStart, runsOnce } from './runs-once.ts';
import { Openers } from './openers.ts';
import { OwnFunctions } from './own-functions.ts';
import { leftOpen } from './left-open.ts';
import { resourceRules } from './resource-rules.ts';
import type { RulesAround } from './resource-rules.ts';
import { mayBeOfKind } from './may-be-of-kind.ts';
import { commandsIn, mayStartCommands } from './started-commands.ts';
import { ticksOf } from './ticks-of.ts';
import { writersIn } from './unfinished-writers.ts';
import { mayMakeWriters } from './writers.ts';
import type { WriterKind } from './writers.ts';

export interface UnclosedResource {
  /** `tick`: what nobody can stop. `alike`: what other functions of the file close. */
  readonly kind: ResourceKind | WriterKind | 'tick' | 'process' | 'input' | 'alike';
  /** The call that gives it. */
  readonly at: Range;
  /** What the function calls it. */
  readonly name: string;
  /** Of `alike`: what is called for it. */
  readonly opener?: string;
  readonly leak: Leak;
  /** A body that is read to its end on each way that leaves it open. */
  readonly isDrained: boolean;
}

export interface PlacedLeak extends UnclosedResource {
  /** Where the way out ends; undefined: no way has it. */
  readonly line: number | undefined;
}

/** Nothing of these packages: nothing to give back. */
const packages =
  /"(?:net\/http|os|net|context|database\/sql|archive\/zip|crypto\/tls|io\/ioutil|debug\/\w+|google\.golang\.org\/grpc|golang\.org\/x\/crypto\/ssh|[^"\n]*\/(?:amqp(?:091-go)?|sftp|fsnotify|redis|excelize\/v2|kafka-go|go-redis(?:\/v\d+)?|mongo-driver(?:\/v2)?\/mongo)|go\.opentelemetry\.io\/otel(?:\/trace)?|cloud\.google\.com\/go\/storage|[^"\n]*\/(?:service\/s3|storage\/azblob(?:\/\w+)?|minio-go(?:\/v\d+)?|(?:docker|moby)\/client)|[^"\n]*\/(?:sqlx|pgx(?:\/v\d+)?(?:\/pgxpool)?))"/;

export function* findLeaks(file: GoFile): Generator<PlacedLeak> {
  // One for all findings: to make it takes as long as to read the file.
  let lines: LineIndex | undefined;
  for (const found of allIn(file)) {
    const { end } = found.leak;
    const line = end === undefined ? undefined : (lines ??= new LineIndex(file.text)).lineAt(end.at.start);
    yield { ...found, line };
  }
}

function* allIn(file: GoFile): Generator<UnclosedResource> {
  if (mayMakeWriters.test(file.text)) yield* writersIn(file.tree);
  if (mayStartCommands.test(file.text)) yield* commandsIn(file.tree);
  const told = new Set<number>();
  for (const found of leaksIn(file)) {
    told.add(found.at.start);
    yield found;
  }
  for (const found of leftOpen(file)) if (!told.has(found.at.start)) yield found;
  yield* droppedBodies(file);
}

function* leaksIn(file: GoFile, { tree, text } = file): Generator<UnclosedResource> {
  const mayTick = isTickerKept(tree.version) && /\btime\.(?:NewTicker|Tick)\(/.test(text);
  if (!mayTick && !packages.test(text)) return;
  const mayTest = tree.imports.get('testing') === 'testing';
  const [own, openers] = [new OwnFunctions(tree), new Openers(file)];
  let callers: Callers | undefined;
  for (const node of tree.functions) {
    if (isStart(node, tree)) continue;
    const result = tree.flowOf(node);
    if (result.kind !== 'flow') continue;
    if (runsOnce(node, tree)) continue;
    const contexts = mayTick ? givenContexts(node, tree) : undefined;
    const leaks = [
      ...leaksOf(result.flow, { tree, own, openers, contexts }),
      ...(contexts === undefined ? [] : ticksOf(result.flow, contexts)),
    ];
    if (
      leaks.length === 0 ||
      (leaks.every(({ kind }) => kind === 'body') && asksForHead(node, tree)) ||
      (mayTest && helpsTests(node, tree))
    )
      continue;
    const isOver = isOverWith(node, tree, (callers ??= new Callers(tree)));
    for (const leak of leaks) if (!isOver(leak)) yield leak;
  }
  for (const { inside, ...leak } of droppedCancels(tree)) {
    if (isStart(inside, tree) || runsOnce(inside, tree) || (mayTest && helpsTests(inside, tree))) continue;
    if (!isOverWith(inside, tree, (callers ??= new Callers(tree)))(leak)) yield leak;
  }
}

/** The answer to a request for the head alone has no body, and its connection is given back at once. */
function asksForHead(node: GoNode, tree: GoTree): boolean {
  return /"HEAD"|\bhttp\.MethodHead\b/.test(tree.textOf(node));
}

/** Is what the function leaves open over with the program? Not so what a turn of a loop leaves open for the next one. */
function isOverWith(node: GoNode, tree: GoTree, callers: Callers): (found: UnclosedResource) => boolean {
  if (!isCommand(node, tree) && !callers.isCalledOnce(node)) return () => false;
  return ({ leak, at }) => leak.way !== 'again' && !isInALoop(at, leak.end?.at, node);
}

/** Since Go 1.23 a ticker that nobody holds is collected, stopped or not. undefined: no `go.mod` says what it is built with. */
function isTickerKept(version: number | undefined): boolean {
  return version === undefined || version < 23;
}

/** More in one function are written by a machine: each is followed through all of it. */
const mostAcquired = 50;

interface Surroundings {
  readonly tree: GoTree;
  readonly own: OwnFunctions;
  readonly openers: Openers;
  /** Undefined: tickers do not matter. */
  readonly contexts: GivenContexts | undefined;
}

function leaksOf(flow: FlowFunction, around: Surroundings): readonly UnclosedResource[] {
  const reachable = reachableBlocks(flow);
  const acquired = flow.blocks.flatMap((block) =>
    reachable.has(block.id)
      ? block.instructions.flatMap((one) => acquisitionBy(one, flow, around.openers))
      : [],
  );
  if (acquired.length > mostAcquired) return [];
  return acquired.flatMap((one) => leakOf(flow, one, around) ?? []);
}

interface Acquisition {
  readonly call: InstructionOf<'call'>;
  readonly kind: ResourceKind;
}

function acquisitionBy(
  instruction: Instruction,
  flow: FlowFunction,
  openers: Openers,
): readonly Acquisition[] {
  const kind = instruction.op === 'call' ? openers.kindOf(flow, instruction) : undefined;
  return kind === undefined || instruction.op !== 'call' ? [] : [{ call: instruction, kind }];
}

function leakOf(
  flow: FlowFunction,
  { call, kind }: Acquisition,
  { contexts, tree, own }: Surroundings,
): UnclosedResource | undefined {
  if (kind === 'ticker' && contexts === undefined) return undefined;
  // Something else of that name, which gives three: `conn, res, err := dialer.Dial(url, nil)`.
  if (resultOf(flow, call, 2) !== undefined) return undefined;
  const held = heldOf(flow, call, kind);
  const failure = isSecond(kind) || isAlone(kind) ? undefined : resultOf(flow, call, 1);
  const variable = held === undefined ? undefined : variableOf(flow, held);
  if (held === undefined || variable === undefined) return undefined;
  if (!mayBeOfKind(kind, flow, held.place)) return undefined;
  if (kind === 'span' && (!isSpan(call, flow.places[variable]?.name ?? '') || isCarried(flow, call)))
    return undefined;
  const place = failure === undefined ? undefined : variableOf(flow, failure);
  const resource = { from: held.from, place: held.place, ...(place === undefined ? {} : { error: place }) };
  const error = place === undefined ? undefined : { place, after: call.at.end };
  const around = { kind, error, contexts: contexts ?? new Set<string>(), tree, own };
  const worst = worstLeak(flow, resource, around);
  if (kind === 'rows' && worst?.leak.isAfterFailure === true && endAfterFailure(flow, call, tree))
    return undefined;
  return worst && { ...worst, kind, at: call.at, name: flow.places[variable]?.name ?? '' };
}

/** `tracer.Start(ctx, name)`: other things start, too. */
function isSpan({ args }: InstructionOf<'call'>, name: string): boolean {
  return args.length > 1 && /sp(?:an)?$/i.test(name);
}

/** The context that holds the span is given to somebody who may end it: `trace.SpanFromContext(ctx).End()`. */
function isCarried(flow: FlowFunction, call: InstructionOf<'call'>): boolean {
  const context = resultOf(flow, call, 0);
  const variable = context === undefined ? undefined : variableOf(flow, context);
  const uses = variable === undefined ? [] : usesOf(flow, variable);
  return uses.some(({ kind }) => kind === 'returned' || kind === 'stored');
}

/** Whoever began it takes it back after an error, and its rows are closed with it; those of pgx close themselves when reading fails. */
function endAfterFailure(flow: FlowFunction, call: InstructionOf<'call'>, tree: GoTree): boolean {
  if ([...tree.imports.values()].some((path) => /\/pgx(?:\/|$)/.test(path))) return true;
  return /^tx$|Tx$/.test(calleeOf(flow, call).names.at(-2) ?? '');
}

function worstLeak(
  flow: FlowFunction,
  resource: Resource,
  around: Omit<RulesAround, 'isReadingEnough'>,
): Pick<UnclosedResource, 'leak' | 'isDrained'> | undefined {
  const lifeOf = (isReadingEnough: boolean): Leak | undefined => {
    const life = resourceLife(flow, resource, resourceRules({ ...around, isReadingEnough }));
    return life.kind === 'settled' || life.way === 'throw' ? undefined : life;
  };
  const leak = lifeOf(false);
  if (leak === undefined || around.kind !== 'body') return leak && { leak, isDrained: false };
  const unread = lifeOf(true);
  return { leak: leak.way === 'never' ? leak : (unread ?? leak), isDrained: unread === undefined };
}

function isAlone(kind: ResourceKind): boolean {
  return kind === 'ticker' || kind === 'subscription';
}

/** What stands behind the context that it comes with. */
function isSecond(kind: ResourceKind): boolean {
  return kind === 'context' || kind === 'span';
}

/** Of a context it is the function that cancels it; a ticker and a subscription are the only result. */
function heldOf(flow: FlowFunction, call: InstructionOf<'call'>, kind: ResourceKind): CallResult | undefined {
  return isAlone(kind) ? { place: call.to, from: call } : resultOf(flow, call, isSecond(kind) ? 1 : 0);
}
