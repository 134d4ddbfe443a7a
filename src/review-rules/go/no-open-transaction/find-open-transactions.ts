import { calleeOf } from '../../../analysis/flow/callee.ts';
import type { FlowFunction } from '../../../analysis/flow/form.ts';
import { reachableBlocks } from '../../../analysis/flow/graph.ts';
import type { Instruction, InstructionOf } from '../../../analysis/flow/instruction.ts';
import { resourceLife } from '../../../analysis/flow/resource-life.ts';
import type { Range } from '../../../domain/text-position.ts';
import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { resultOf, variableOf } from '../_kit/call-results.ts';
import type { CallResult } from '../_kit/call-results.ts';
import { heldFailure } from './held-failure.ts';
import { transactionRules } from './transaction-rules.ts';

/** A way out on which a transaction stays open that the function commits on another one. */
export interface OpenTransaction {
  readonly name: string;
  /** The `return`, where the function rolls back on other ways; else the call that begins it. */
  readonly at: Range;
  readonly isAtReturn: boolean;
}

/** A text without these begins none, or leaves its end to others. */
export function mayLeaveOpen(text: string): boolean {
  return /\.(?:Begin(?:Tx|x|Txx)?|Tx)\(/.test(text) && text.includes('.Commit(');
}

export function* findOpenTransactions({ tree }: GoFile): Generator<OpenTransaction, void> {
  for (const node of tree.functions) {
    const text = tree.textOf(node);
    if (!mayLeaveOpen(text)) continue;
    const result = tree.flowOf(node);
    if (result.kind === 'flow') yield* openIn(result.flow, { node, text, tree });
  }
}

interface Surroundings {
  readonly node: GoNode;
  /** Of the function. */
  readonly text: string;
  readonly tree: GoTree;
}

function* openIn(flow: FlowFunction, around: Surroundings): Generator<OpenTransaction, void> {
  const reachable = reachableBlocks(flow);
  for (const { id, instructions } of flow.blocks) {
    if (!reachable.has(id)) continue;
    for (const one of instructions) {
      const found =
        one.op === 'call' && isBegin(flow, one, around.tree) ? openAfter(flow, one, around) : undefined;
      if (found !== undefined) yield found;
    }
  }
}

function isBegin(flow: FlowFunction, call: InstructionOf<'call'>, tree: GoTree): boolean {
  const { imported, names } = calleeOf(flow, call);
  if (imported !== undefined || names.length < 2) return false;
  const name = names.at(-1) ?? '';
  return /^Begin(?:Tx|x|Txx)?$/.test(name) || (/^(?:Begin)?Tx$/.test(name) && isOfEnt(tree));
}

/** The client that ent writes for a schema begins one by `client.Tx(ctx)`. */
function isOfEnt(tree: GoTree): boolean {
  return [...tree.imports.values()].some((path) => path.endsWith('/ent'));
}

function openAfter(
  flow: FlowFunction,
  call: InstructionOf<'call'>,
  { node, text, tree }: Surroundings,
): OpenTransaction | undefined {
  const held = heldOf(flow, call);
  const variable = held && variableOf(flow, held);
  const name = variable === undefined ? undefined : flow.places[variable]?.name;
  if (held === undefined || name === undefined || isEndedOtherwise(name, text)) return undefined;
  const failure = resultOf(flow, call, 1);
  const error = failure && variableOf(flow, failure);
  const from = firstBehind(heldFailure(name, { start: call.at.end, end: node.end }, tree), flow) ?? held.from;
  const resource = { from, place: held.place, ...(error === undefined ? {} : { error }) };
  const life = resourceLife(flow, resource, transactionRules(tree));
  if (life.kind === 'settled' || (life.way !== 'return' && life.way !== 'again')) return undefined;
  const isAtReturn = life.way === 'return' && new RegExp(`\\b${name}\\.Rollback\\b`).test(text);
  const end = isAtReturn ? life.end?.at : undefined;
  return { name, at: end ?? call.at, isAtReturn: end !== undefined };
}

/** The first that runs below a statement, as the text stands. */
function firstBehind(statement: GoNode | undefined, flow: FlowFunction): Instruction | undefined {
  if (statement === undefined) return undefined;
  let first: Instruction | undefined;
  for (const { instructions } of flow.blocks)
    for (const one of instructions)
      if (one.at.start >= statement.end && (first === undefined || one.at.start < first.at.start))
        first = one;
  return first;
}

/** `tx, err := db.Begin()`; some give the transaction alone, which then holds its error. */
function heldOf(flow: FlowFunction, call: InstructionOf<'call'>): CallResult | undefined {
  return resultOf(flow, call, 0) ?? { place: call.to, from: call };
}

/**
 * It is not the function that commits it; or the context that it was begun with is over with the function, which rolls back; or
 * something of another name is deferred that may look after it.
 */
function isEndedOtherwise(name: string, text: string): boolean {
  if (!new RegExp(`(?<![\\w.])${name}\\.Commit\\(`).test(text)) return true;
  return /\bcontext\.With\w+\(/.test(text) || /\bdefer func\b|\brecover\(\)/.test(text);
}
