import { calleeOf } from '../../../analysis/flow/callee.ts';
import { definitionOf, isFixed } from '../../../analysis/flow/definitions.ts';
import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { InstructionOf } from '../../../analysis/flow/instruction.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentAt } from '../_kit/argument-at.ts';
import { functionAround } from '../_kit/functions.ts';
import type { FileNames } from '../_kit/origin/file-names.ts';
import { lengthNeeded, lengthsIn } from './lengths.ts';
import type { Length } from './length.ts';
import { isCaught } from './is-caught.ts';
import { isJoinedInFile } from './is-joined-in-file.ts';
import type { Looks } from './looks.ts';
import { isSureToMatch, isMatching } from './patterns.ts';
import { sourceOf } from './source-of.ts';
import type { Source } from './source-of.ts';

/**
 * - `parts`: what a text was split into, and nobody asked in how many. `match`: what a pattern found, if it found something.
 * - `fewer`: it was asked for fewer elements than are read.
 */
export type Reason = 'parts' | 'match' | 'fewer';

export interface UncheckedIndex {
  readonly node: GoNode;
  readonly list: GoNode;
  readonly reason: Reason;
  /** So many elements it must have. */
  readonly needed: number;
  /** So many it has for sure. */
  readonly least: number;
  readonly source: Source;
}

interface Reading {
  readonly tree: GoTree;
  readonly looks: Looks;
  readonly names: FileNames;
  readonly flow: FlowFunction;
  readonly node: GoNode;
  readonly list: GoNode;
  readonly needed: number;
  readonly known: Length | undefined;
}

export function* findUncheckedIndexes(
  tree: GoTree,
  names: FileNames,
  looks: Looks,
): Generator<UncheckedIndex, void> {
  for (const [owner, nodes] of indexesByFunction(tree)) {
    const result = tree.flowOf(owner);
    const solution = result.kind === 'flow' ? lengthsIn(result.flow, nodes) : undefined;
    if (result.kind !== 'flow' || solution === undefined) continue;
    const { flow } = result;
    const told = new Map<GoNode | PlaceId, UncheckedIndex>();
    solution.eachInstruction((instruction, state) => {
      if (instruction.op !== 'member' || instruction.key.kind !== 'computed') return;
      const node = nodes.get(instruction.at.end);
      const list = node === undefined ? undefined : childOf(node, 'operand');
      const needed = lengthNeeded(flow, instruction.object, instruction.key.place);
      const known = state.get(instruction.object);
      if (node === undefined || list === undefined || needed === undefined) return;
      if (node.start !== instruction.at.start || (known?.least ?? 0) >= needed) return;
      const found = indexFound(instruction, { tree, looks, names, flow, node, list, needed, known });
      if (found !== undefined && !told.has(instruction.object)) told.set(instruction.object, found);
    });
    for (const found of told.values()) if (!isCaught(found.node, tree)) yield found;
  }
}

/** By where they end: in a function only one ends there. */
function indexesByFunction(tree: GoTree): ReadonlyMap<GoNode, ReadonlyMap<number, GoNode>> {
  const found = new Map<GoNode, Map<number, GoNode>>();
  for (const node of tree.nodesOf('index_expression')) {
    const index = childOf(node, 'index');
    if (index === undefined || !/^(?:\d{1,3}$|len\()/.test(tree.textOf(index))) continue;
    const owner = functionAround(node);
    const list = owner === undefined ? undefined : (found.get(owner) ?? new Map<number, GoNode>());
    if (owner === undefined || list === undefined) continue;
    list.set(node.end, node);
    found.set(owner, list);
  }
  return found;
}

function indexFound({ object }: InstructionOf<'member'>, reading: Reading): UncheckedIndex | undefined {
  const { flow, node, list, needed, known } = reading;
  const { least = 0, asked } = known ?? {};
  const call = callGiving(flow, object);
  const made = call === undefined ? undefined : partsOfText(call, reading);
  const found = { node, list, needed, least, source: made?.source ?? 'given' };
  if (made !== undefined && asked === undefined)
    return made.isFine ? undefined : { ...found, reason: made.reason };
  // Whoever asks a pattern whether it found anything knows how much it finds.
  if (asked === undefined || made?.reason === 'match') return undefined;
  const isFewer =
    made?.reason === 'parts' ||
    (asked >= 2 && asked === least && isFixed(flow, object) && !isRest(flow, object));
  return isFewer && !isChosenByLength(reading) ? { ...found, reason: 'fewer' } : undefined;
}

/** What stands in each place of a list of many types is agreed upon. */
function isRest(flow: FlowFunction, place: PlaceId): boolean {
  return flow.parameters.some((one) => one.place === place && one.isRest);
}

/** `switch len(args) {`: what is read below was chosen there, too. */
function isChosenByLength({ tree, list }: Reading): boolean {
  const around = functionAround(list);
  return around === undefined || tree.textOf(around).includes(`switch len(${tree.textOf(list)}) {`);
}

/** The one call whose result it is. */
function callGiving(flow: FlowFunction, place: PlaceId): InstructionOf<'call'> | undefined {
  let made = definitionOf(flow, place)?.instruction;
  if (made?.op === 'copy') made = definitionOf(flow, made.from)?.instruction;
  return made?.op === 'call' ? made : undefined;
}

interface Parts {
  readonly reason: 'parts' | 'match';
  readonly source: Source;
  /** The text is known, or it was looked at. */
  readonly isFine: boolean;
}

function partsOfText(
  call: InstructionOf<'call'>,
  { flow, tree, looks, names, needed }: Reading,
): Parts | undefined {
  const { names: path, imported } = calleeOf(flow, call);
  const name = path.at(-1) ?? '';
  const isSplit =
    /^(?:strings|bytes)$/.test(imported?.module ?? '') && /^(?:Split(?:N|After|AfterN)?|Fields)$/.test(name);
  if (!isSplit && !isMatching(name)) return undefined;
  const given = call.args[0]?.place;
  const text = argumentAt(call, 0, tree);
  if (given === undefined || text === undefined) return undefined;
  const source = sourceOf(flow, given);
  const isBlank = name === 'Fields' && needed === 1;
  const isFine =
    source === 'known' ||
    looks.at(text, isBlank) ||
    (source === 'given' && (isBlank || isJoinedInFile(argumentAt(call, 1, tree), tree))) ||
    (!isSplit && isSureToMatch({ flow, call }, { tree, names }));
  return { reason: isSplit ? 'parts' : 'match', source, isFine };
}
