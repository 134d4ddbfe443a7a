import type { NullDereference } from '../../../analysis/flow/nullness.ts';
import { eachNullDereference } from '../../../analysis/flow/nullness.ts';
import type { KnownNull, SometimesNull } from '../../../analysis/flow/nullness-value.ts';
import type { Offset, Range } from '../../../domain/text-position.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { KnownInterfaces } from '../_kit/known-interfaces.ts';
import { nilModel } from '../_kit/nil-model.ts';
import { NeedlessQuestions } from './needless-questions.ts';
import { isWorthTelling } from './is-worth-telling.ts';
import { lateChecks } from './late-checks.ts';
import { nilFieldCalls } from './nil-field-calls.ts';
import { nilStandardPointers } from './nil-standard-pointers.ts';
import { ownResults } from './own-results.ts';
import { suspects } from './suspects.ts';
import { turnedJoins } from './turned-joins.ts';
import { UseNodes } from './use-nodes.ts';
import type { NilUse } from './use-nodes.ts';

/** Why the value is nil, or may be. */
export type Cause =
  | { readonly kind: 'known'; readonly nullness: KnownNull }
  | { readonly kind: 'sometimes'; readonly nullness: SometimesNull }
  /** It is used first, and asked for later. `isGiven`: by whoever calls the function. */
  | { readonly kind: 'late'; readonly test: Range; readonly isGiven: boolean }
  /** A pointer to something of the standard library that nobody makes. */
  | { readonly kind: 'unmade'; readonly declared: Range }
  /** A function of the file gives nil at times, at `way`. */
  | { readonly kind: 'own'; readonly call: Range; readonly way: Range }
  /** A method is asked of nil alone: `x != nil || x.Empty()`. */
  | { readonly kind: 'turned'; readonly test: Range };

export interface Found {
  readonly use: NilUse;
  readonly cause: Cause;
}

export function* findNilUses(file: GoFile): Generator<Found> {
  const { tree, text } = file;
  if (!/\bnil\b|\bvar\b/.test(text)) return;
  for (const { use, test } of nilFieldCalls(tree)) yield { use, cause: knownBy(test) };
  for (const { use, declared } of nilStandardPointers(tree))
    yield { use, cause: { kind: 'unmade', declared } };
  for (const { use, call, way } of ownResults(file)) yield { use, cause: { kind: 'own', call, way } };
  const told = new Set<Offset>();
  for (const found of usesInFlows(file)) {
    told.add(found.use.value.start);
    yield found;
  }
  for (const { use, test } of turnedJoins(tree))
    if (!told.has(use.value.start)) yield { use, cause: { kind: 'turned', test } };
}

/** Each place once in a function. */
function* usesInFlows(file: GoFile): Generator<Found> {
  const { tree } = file;
  const nodes = new UseNodes(file);
  const needless = new NeedlessQuestions(file);
  const interfaces = new KnownInterfaces(tree);
  for (const node of suspects(file)) {
    const result = tree.flowOf(node);
    if (result.kind !== 'flow') continue;
    const { flow } = result;
    const model = nilModel(flow, (place, method) => interfaces.has(flow, place, method));
    const told = new Set<Offset>();
    const uses = usesOfNil((visit) => {
      eachNullDereference(flow, model, visit);
    });
    for (const { instruction, cause } of [...uses, ...lateChecks(flow, model)]) {
      const use = nodes.at(instruction);
      if (use === undefined || told.has(use.value.start)) continue;
      if (!isWorthTelling({ use, cause }, nodes, tree)) continue;
      if (cause.kind !== 'known' && needless.has(use.value)) continue;
      told.add(use.value.start);
      yield { use, cause };
    }
  }
}

function knownBy({ start, end }: Range): Cause {
  const since = { start, end };
  return { kind: 'known', nullness: { kind: 'null', since, by: 'test', mayBeFalsy: false, isFresh: true } };
}

interface FoundByFlow {
  readonly instruction: NullDereference['instruction'];
  readonly cause: Cause;
}

/** The first use of each cause. */
function usesOfNil(each: (visit: (dereference: NullDereference) => void) => void): readonly FoundByFlow[] {
  const found = new Map<string, FoundByFlow>();
  each(({ key, instruction, nullness }) => {
    if (nullness?.kind !== 'null' && nullness?.kind !== 'sometimes') return;
    // Elements are another rule's.
    if (nullness.mayBeFalsy || key?.kind === 'computed') return;
    const reason = `${nullness.since.start}-${nullness.since.end}`;
    const cause: Cause =
      nullness.kind === 'null' ? { kind: 'known', nullness } : { kind: 'sometimes', nullness };
    if (!found.has(reason)) found.set(reason, { instruction, cause });
  });
  return [...found.values()];
}
