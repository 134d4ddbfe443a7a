import { calleeOf } from '../../../analysis/flow/callee.ts';
import type { Range } from '../../../domain/text-position.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { argumentAt } from '../_kit/argument-at.ts';
import { eachCall } from '../_kit/each-call.ts';
import type { CallSite } from '../_kit/each-call.ts';
import { spellingOf } from '../_kit/origin/spelling-of.ts';
import { isOutside } from '../_kit/origin/taint.ts';
import type { Origin } from '../_kit/origin/taint.ts';
import { TextReader } from '../_kit/origin/text-reader.ts';
import { Trace } from '../_kit/origin/trace.ts';
import type { Value } from '../_kit/origin/variables.ts';
import { makersOf } from '../_kit/origin/makers.ts';
import type { Maker } from '../_kit/origin/makers.ts';
import { isHeldByCaller } from './held-by-caller.ts';
import { buildersOf, mayTakeSql, sinkOfFunction, sinkOfMethod } from './sql-sinks.ts';
import type { Builder, SqlSink } from './sql-sinks.ts';
import { isAboutSchema, isFragmentName, isInQuote, isStatement, isValuePlace } from './sql-text.ts';

export interface BuiltQuery {
  /** What is given to the database. */
  readonly at: Range;
  /** The part of it that the program does not choose. */
  readonly part: string;
  readonly origin: Origin;
}

export function* findBuiltQueries(file: GoFile): Generator<BuiltQuery, void> {
  const builders = buildersOf(file.tree.imports);
  if (!mayTakeSql(file.text, builders)) return;
  const trace = new Trace(file);
  for (const site of eachCall(file.tree)) {
    const found = queryAt(site, trace, builders);
    if (found !== undefined) yield found;
  }
}

function queryAt(
  { flow, call }: CallSite,
  trace: Trace,
  builders: readonly Builder[],
): BuiltQuery | undefined {
  const sink = call.receiver === undefined ? undefined : sinkOf({ flow, call }, builders);
  if (sink === undefined) return undefined;
  for (const [index, { place }] of call.args.slice(0, sink.to).entries()) {
    if (index < sink.from) continue;
    const part = partOf({ flow, place }, trace, sink);
    const at = part === undefined ? undefined : argumentAt(call, index, trace.tree);
    if (part !== undefined && at !== undefined) return { at, ...part };
  }
  return undefined;
}

function sinkOf({ flow, call }: CallSite, builders: readonly Builder[]): SqlSink | undefined {
  const { names, imported } = calleeOf(flow, call);
  const name = names.at(-1) ?? '';
  return imported !== undefined && names.length === 2
    ? sinkOfFunction(imported.module, name)
    : sinkOfMethod(name, builders);
}

type Part = Omit<BuiltQuery, 'at'>;

function partOf(value: Value, trace: Trace, { takes }: SqlSink): Part | undefined {
  const makers = makersOf(trace.tree, value);
  // Names and values of a map or a struct are no text of the statement.
  if (makers.some((maker) => maker.kind === 'made' && maker.by.op === 'object')) return undefined;
  const parts: Part[] = [];
  const reader = new TextReader(trace, (part, before) => {
    const origin = trace.of(part);
    const name = spellingOf(part, trace.text);
    if (isOutside(origin) || (origin === 'parameter' && isValueOfCaller(part, before)))
      parts.push({ part: name, origin });
    else if (isInQuote(before) && !isFragmentName(name) && isHeldByCaller(part, trace))
      parts.push({ part: name, origin: 'parameter' });
  });
  reader.read(value);
  if (takes === 'statement' && !isStatement(reader.text)) return undefined;
  const fromRequest = parts.find(({ origin }) => isOutside(origin));
  if (takes !== 'statement' && reader.text === 'x')
    return takes === 'fragment' || makers.every((maker) => isText(maker)) ? fromRequest : undefined;
  return fromRequest ?? (isAboutSchema(reader.text) ? undefined : parts[0]);
}

/** A caller gives a value, not a part of the statement. */
function isValueOfCaller({ flow, place }: Value, before: string): boolean {
  return isValuePlace(before) && !isFragmentName(flow.places[place]?.name ?? '');
}

/** What reads one text of a request; of fields, lists and maps it is not known what they hold. */
const textReaders =
  /^(?:Query|DefaultQuery|Params?|PostForm|DefaultPostForm|QueryParam|FormValue|PostFormValue|PathValue|URLParam|ByName|Get|GetHeader)$/;

function isText(maker: Maker): boolean {
  if (maker.kind === 'made') return maker.by.op === 'binary';
  return maker.kind === 'call' && textReaders.test(calleeOf(maker.flow, maker.call).names.at(-1) ?? '');
}
