import { calleeOf } from '../../../analysis/flow/callee.ts';
import type { FlowFunction } from '../../../analysis/flow/form.ts';
import type { NullnessModel } from '../../../analysis/flow/nullness-model.ts';
import type { KnownNull, SometimesNull } from '../../../analysis/flow/nullness-value.ts';
import { eachNullDereference } from '../../../analysis/flow/nullness.ts';
import type { NullDereference } from '../../../analysis/flow/nullness.ts';
import type { Range } from '../../../domain/text-position.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { ChosenNull } from './chosen-null.ts';
import { chosenNulls } from './chosen-null.ts';
import { isLogCall } from './is-log-call.ts';
import { lateFieldTests } from './late-field-test.ts';
import type { LateTest } from './late-test.ts';
import { lateTests } from './late-test.ts';
import { kindOfResult, nullMethodNames, nullSource } from './null-source.ts';
import type { NullSource } from './null-source.ts';
import { nullSuspects } from './null-suspects.ts';
import { nullUseAt, useOfOpening } from './null-use.ts';
import type { NullUse } from './null-use.ts';
import { passedKeys } from './passed-key.ts';
import { passedTests } from './passed-test.ts';
import { typedNulls } from './typed-null.ts';

/** Why the value may be null. */
export type Cause =
  | { readonly kind: 'result'; readonly source: NullSource }
  | { readonly kind: 'known'; readonly nullness: KnownNull; readonly isOnEveryWay: boolean }
  | { readonly kind: 'sometimes'; readonly nullness: SometimesNull }
  | { readonly kind: 'typed'; readonly isSaid: boolean }
  | ({ readonly kind: 'chosen' } & Omit<ChosenNull, 'use'>)
  | ({ readonly kind: 'late' } & Omit<LateTest, 'use'>);

export interface Found {
  readonly use: NullUse;
  readonly cause: Cause;
}

type CauseByFlow = Exclude<Cause, { readonly kind: 'late' | 'chosen' | 'typed' }>;

interface FoundByFlow extends Found {
  readonly cause: CauseByFlow;
}

/**
 * Every use of something that may be null, the first one of each cause. What the author may have had in mind is not asked:
 * a look-up that may find nothing can come again with a better reason, a test of the file itself.
 */
export function* findNullUses(file: TypeScriptFile, hasResults: boolean): Generator<Found> {
  const sources = hasResults ? sourcesOf(file) : new Map<string, NullSource>();
  const told = new Set<Node>();
  for (const flow of flowsOf(file, sources))
    for (const found of inFlow(file, flow, sources)) {
      if (found.cause.kind !== 'result') told.add(found.use.node);
      yield found;
    }
  for (const { use, ...chosen } of hasResults ? chosenNulls(file.tree) : [])
    if (!told.has(use.node)) yield { use, cause: { kind: 'chosen', ...chosen } };
  for (const { opening, isSaid } of hasResults ? typedNulls(file) : []) {
    const use = useOfOpening(opening);
    if (!told.has(use.node)) yield { use, cause: { kind: 'typed', isSaid } };
  }
  for (const tests of [lateTests, lateFieldTests])
    for (const { use, ...late } of tests(file))
      if (!told.has(use.node)) yield { use, cause: { kind: 'late', ...late } };
  for (const passed of [passedTests, passedKeys])
    for (const { use, test, mayBeFalsy } of passed(file))
      if (!told.has(use.node))
        yield {
          use,
          cause: { kind: 'sometimes', nullness: { kind: 'sometimes', since: test, by: 'test', mayBeFalsy } },
        };
}

/** What these methods give is never null, whatever they are called on. */
const makers =
  /^(?:clone|map|filter|slice|concat|split|join|toString|trim|replace|replaceAll|toLowerCase|toUpperCase|bind|keys|values|entries|from|of|createElement)$/;

/** More look-ups than this are generated code. */
const mostSources = 500;

type Sources = ReadonlyMap<string, NullSource>;

function keyOf({ start, end }: Range): string {
  return `${start}-${end}`;
}

function sourcesOf(file: TypeScriptFile): Sources {
  const found = new Map<string, NullSource>();
  const { tree } = file;
  for (const calls of [tree.callsNamed(nullMethodNames), tree.nodesOf('OptionalCallExpression')])
    for (const call of calls) {
      const source = nullSource(call);
      if (source !== undefined) found.set(keyOf(rangeOf(call)), source);
    }
  return found.size > mostSources ? new Map() : found;
}

function flowsOf(file: TypeScriptFile, sources: Sources): ReadonlySet<FlowFunction> {
  const flows = new Set<FlowFunction>();
  const results = Array.from(sources.values(), ({ call }) => call);
  for (const node of nullSuspects(file.tree, results)) {
    const result = file.tree.flowOf(node);
    if (result.kind === 'flow') flows.add(result.flow);
  }
  return flows;
}

function* inFlow(file: TypeScriptFile, flow: FlowFunction, sources: Sources): Generator<Found> {
  const model: NullnessModel = {
    resultOf: (call) => {
      const source = sources.get(keyOf(call.at));
      if (source !== undefined) return kindOfResult(source.method);
      return makers.test(calleeOf(flow, call).names.at(-1) ?? '') ? 'present' : undefined;
    },
    isQuiet: (call) => isLogCall(flow, call),
  };
  const byPlace = new Map<string, NullDereference[]>();
  eachNullDereference(flow, model, (dereference) => {
    const key = `${dereference.kind} ${keyOf(dereference.instruction.at)}`;
    const list = byPlace.get(key);
    if (list === undefined) byPlace.set(key, [dereference]);
    else list.push(dereference);
  });
  const told = new Set<unknown>();
  for (const copies of byPlace.values()) {
    const found = foundAt(file, copies, sources);
    if (found === undefined) continue;
    const reason = found.cause.kind === 'result' ? found.cause.source : keyOf(found.cause.nullness.since);
    if (told.has(reason)) continue;
    told.add(reason);
    yield found;
  }
}

/** `copies`: the same place of the text in each copy of a `finally`. */
function foundAt(
  file: TypeScriptFile,
  copies: readonly NullDereference[],
  sources: Sources,
): FoundByFlow | undefined {
  for (const { kind, instruction, nullness } of copies) {
    const cause = nullness === undefined ? undefined : causeOf(nullness, copies, sources);
    const use = cause && nullUseAt(file.tree, kind, instruction.at);
    if (cause !== undefined && use !== undefined) return { use, cause };
  }
  return undefined;
}

function causeOf(
  nullness: NonNullable<NullDereference['nullness']>,
  copies: readonly NullDereference[],
  sources: Sources,
): CauseByFlow | undefined {
  switch (nullness.kind) {
    case 'null':
      return {
        kind: 'known',
        nullness,
        isOnEveryWay: copies.every((copy) => copy.nullness?.kind === 'null'),
      };
    case 'sometimes':
      return { kind: 'sometimes', nullness };
    case 'maybe': {
      const source = sources.get(keyOf(nullness.origin.at));
      return source && { kind: 'result', source };
    }
    default:
      return undefined;
  }
}
