import { isFixed } from '../../../analysis/flow/definitions.ts';
import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import type { FileNames } from '../_kit/origin/file-names.ts';
import { isCaught } from './is-caught.ts';
import { isMeantToPanic } from './is-meant-to-panic.ts';
import { isOfTheKernel } from './is-of-the-kernel.ts';
import type { Length } from './length.ts';
import { lateTests } from './late-tests.ts';
import { lengthsIn } from './lengths.ts';
import type { Looks } from './looks.ts';
import { neededBy, readingOf } from './needed-by.ts';
import type { Reading } from './needed-by.ts';
import { Packets } from './packets.ts';
import type { UncheckedIndex } from './unchecked-index.ts';
import { callGiving, partsOfText } from './parts-of-text.ts';
import type { Parts, PartsContext } from './parts-of-text.ts';

interface Asked extends PartsContext {
  readonly node: GoNode;
  readonly list: GoNode;
  readonly object: PlaceId;
  readonly known: Length | undefined;
  readonly packets: Packets;
}

export function* findUncheckedIndexes(
  { tree, path }: Pick<GoFile, 'tree' | 'path'>,
  names: FileNames,
  looks: Looks,
): Generator<UncheckedIndex, void> {
  const packets = new Packets(tree, names, /(?:^|\/)internal\//.test(path));
  for (const [owner, readings] of readingsByFunction(tree)) {
    if (!mayTell.test(tree.textOf(owner))) continue;
    const result = tree.flowOf(owner);
    const solution = result.kind === 'flow' ? lengthsIn(result.flow, readings) : undefined;
    if (result.kind !== 'flow' || solution === undefined) continue;
    const { flow } = result;
    const told = new Map<PlaceId, UncheckedIndex>();
    const seen = new Map<PlaceId, Reading>();
    const late: UncheckedIndex[] = [];
    solution.eachInstruction((instruction, state) => {
      late.push(...lateTests(flow, { instruction, state, seen }));
      const read = neededBy(flow, instruction, readings);
      if (read !== undefined && !seen.has(read.object)) seen.set(read.object, read.reading);
      const known = read === undefined ? undefined : state.get(read.object);
      if (read === undefined || (known?.least ?? 0) >= read.needed || told.has(read.object)) return;
      const { object, needed, reading } = read;
      const found = indexFound({ ...reading, tree, looks, names, flow, object, needed, known, packets });
      if (found !== undefined) told.set(object, found);
    });
    for (const found of [...told.values(), ...late]) if (!isCaught(found.node, tree)) yield found;
  }
}

/** A function without these knows nothing of lengths, and takes no message apart. */
const mayTell = /\blen\(|\.(?:Split|Fields|Find)|\bshellwords\.|^func [^\n]*\[\]byte\b[^\n]*\berror\b/;

/** Kinds of nodes that read of a list; calls only where `encoding/binary` reads. */
function readingKinds(tree: GoTree): readonly string[] {
  const kinds = ['index_expression', 'slice_expression'];
  return tree.textOf(tree.root).includes('Endian.Uint') ? [...kinds, 'call_expression'] : kinds;
}

/** By where they end: in a function only one ends there. */
function readingsByFunction(tree: GoTree): ReadonlyMap<GoNode, ReadonlyMap<number, Reading>> {
  const found = new Map<GoNode, Map<number, Reading>>();
  for (const kind of readingKinds(tree))
    for (const node of tree.nodesOf(kind)) {
      const reading = readingOf(node, tree);
      const owner = reading === undefined ? undefined : functionAround(node);
      const list = owner === undefined ? undefined : (found.get(owner) ?? new Map<number, Reading>());
      if (reading === undefined || owner === undefined || list === undefined) continue;
      list.set(node.end, reading);
      found.set(owner, list);
    }
  return found;
}

function indexFound(reading: Asked): UncheckedIndex | undefined {
  const { flow, node, list, object, needed, known, packets } = reading;
  const { least = 0, asked } = known ?? {};
  const call = callGiving(flow, object);
  const made = call === undefined ? undefined : partsOfText(call, reading);
  const found = { node, list, needed, least, source: made?.source ?? 'given' };
  if (made !== undefined && asked === undefined)
    return made.isFine || isMeant(made, reading) ? undefined : { ...found, reason: made.reason };
  const trust =
    made === undefined && asked === undefined && isFixed(flow, object) ? packets.of(list) : undefined;
  // That a message is not empty, whoever takes it apart was told, mostly.
  if (trust !== undefined) return needed > 1 ? { ...found, reason: trust } : undefined;
  // Whoever asks a pattern whether it found anything knows how much it finds.
  if (asked === undefined || made?.reason === 'match') return undefined;
  if (made?.hasSeparator === true && needed === 2) return undefined;
  // Which of the lengths that were asked for it is, something else tells.
  if ((known?.oneOf?.length ?? 0) > 1) return undefined;
  const isFewer =
    made?.reason === 'parts' ||
    (asked >= 2 && asked === least && isFixed(flow, object) && !isRest(flow, object));
  return isFewer && !isChosenByLength(reading) ? { ...found, reason: 'fewer' } : undefined;
}

/** It is to end the program, or nobody but the kernel writes it. */
function isMeant({ reason, source }: Parts, { node, list, needed, tree }: Asked): boolean {
  if (isMeantToPanic(node, tree)) return true;
  return reason === 'parts' && source === 'outside' && isOfTheKernel(list, needed, tree);
}

/** What stands in each place of a list of many types is agreed upon. */
function isRest(flow: FlowFunction, place: PlaceId): boolean {
  return flow.parameters.some((one) => one.place === place && one.isRest);
}

/** `switch len(args) {`, `len(args) == 4`, `if n >= len(text) {`: what is read below was chosen there, too. */
function isChosenByLength({ tree, list, node, needed }: Asked): boolean {
  const around = functionAround(list);
  if (around === undefined) return true;
  const before = tree.textOf(around).slice(0, node.start - around.start);
  const pieces = before.split(`len(${tree.textOf(list)})`);
  return pieces.some((piece, index) => {
    const isChoice = index < pieces.length - 1 && /\bswitch (?:\w+ := )?$|[A-Za-z]\w* [<>]=? $/.test(piece);
    return isChoice || (index > 0 && Number(/^ == (\d+)/.exec(piece)?.[1] ?? 0) >= needed);
  });
}
