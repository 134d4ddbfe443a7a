import { calleeOf } from '../../../analysis/flow/callee.ts';
import { definitionOf } from '../../../analysis/flow/definitions.ts';
import { writtenPlace } from '../../../analysis/flow/effects.ts';
import type { Block, BlockId, FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import { eachSuccessor, reachableBlocks } from '../../../analysis/flow/graph.ts';
import type { Instruction, InstructionOf } from '../../../analysis/flow/instruction.ts';
import { liveness } from '../../../analysis/flow/liveness.ts';
import type { Range } from '../../../domain/text-position.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { callBehind } from '../_kit/call-behind.ts';
import { isErrorName } from '../_kit/error-names.ts';
import { shortText } from '../../_kit/short-text.ts';
import { isDoneWithout } from './done-without.ts';
import type { Given as GivenError } from './done-without.ts';
import type { LostError } from './lost-error.ts';
import { isOverwrittenEachTurn } from './overwritten-each-turn.ts';
import { isConversion } from './start-values.ts';

type FileText = Pick<GoFile, 'tree' | 'text'>;

/** An error of a call that a variable is given. */
interface Given extends GivenError {
  readonly name: string;
}

/** Errors that are given to a variable of the function, and that no way from there reads. */
export function* findUnreadErrors(flow: FlowFunction, file: FileText): Generator<LostError> {
  const reachable = reachableBlocks(flow);
  for (const block of flow.blocks) {
    if (!reachable.has(block.id)) continue;
    const given = block.instructions
      .flatMap((_one, index) => errorGivenAt(index, flow, block) ?? [])
      .filter(({ call }) => !isConversion(flow, call, file));
    if (given.length > 0) yield* unreadOf(given, flow, file.text);
  }
}

function* unreadOf(given: readonly Given[], flow: FlowFunction, text: string): Generator<LostError> {
  const [first] = given;
  if (first === undefined) return;
  const live = new Set<Instruction>();
  liveness(flow).eachInstruction(first.block, (instruction, isLive) => {
    if (instruction.op === 'copy' && isLive(instruction.to)) live.add(instruction);
  });
  for (const one of given) {
    if (live.has(one.copy)) yield* overwrittenOn(flow, one, text);
    if (live.has(one.copy) || isDoneWithout(flow, one, text) || endsWhereItFails(flow, one, text)) continue;
    const range = targetOf(one, flow, text);
    const by = nextGift(flow, one);
    if (range !== undefined)
      yield { problem: 'unread', range, name: one.name, call: shortText(one.call.at, text), by };
  }
}

/** While what comes behind the loop reads that of the last turn. */
function* overwrittenOn(flow: FlowFunction, one: Given, text: string): Generator<LostError> {
  const range = isOverwrittenEachTurn(flow, one, text) ? targetOf(one, flow, text) : undefined;
  if (range === undefined) return;
  const call = shortText(one.call.at, text);
  yield { problem: 'unread', range, name: one.name, call, by: range, isNextTurn: true };
}

function errorGivenAt(index: number, flow: FlowFunction, block: Block): Given | undefined {
  const instruction = block.instructions[index];
  if (instruction?.op !== 'copy') return undefined;
  const to = flow.places[instruction.to];
  if (to?.kind !== 'local' || to.isCaptured || to.isWrittenElsewhere || !isErrorName(to.name))
    return undefined;
  const call = callBehind(flow, instruction.from);
  if (call === undefined || isMaker(flow, call)) return undefined;
  if (isOfTheSystem(flow, instruction, call)) return undefined;
  return { block, index, copy: instruction, call, name: to.name };
}

/** `r1, _, err := proc.Call(…)`: there always is an error, and the first result tells whether it is one. */
function isOfTheSystem(
  flow: FlowFunction,
  { from }: InstructionOf<'copy'>,
  call: InstructionOf<'call'>,
): boolean {
  const made = definitionOf(flow, from)?.instruction;
  const isThird = made?.op === 'member' && made.key.kind === 'name' && made.key.name === '2';
  return isThird && /^(?:Call|Raw)?Syscall\w*$|^Call$/.test(calleeOf(flow, call).names.at(-1) ?? '');
}

/** `fs.Parse(args)` of `flag.NewFlagSet(name, flag.ExitOnError)` */
function endsWhereItFails(flow: FlowFunction, { call }: Given, text: string): boolean {
  const [flags = '', method, ...others] = calleeOf(flow, call).names;
  if (method !== 'Parse' || others.length > 0) return false;
  return new RegExp(`\\b${flags} :?= \\w+\\.NewFlagSet\\([^\\n]*ExitOnError\\)`).test(text);
}

/** Makes an error of a text or another error: what a variable holds as long as nothing better is known. */
function isMaker(flow: FlowFunction, call: InstructionOf<'call'>): boolean {
  const { names, imported } = calleeOf(flow, call);
  const name = names.at(-1) ?? '';
  if (imported?.module.endsWith('errors') === true) return true;
  // Writing to memory never fails.
  if (/^Write(?:String|Byte|Rune)?$/.test(name) && isMemory(names.at(-2) ?? '')) return true;
  return /^(?:error|\w*[eE]rror\w*|Wrapf?|\w*Err|Err)$/.test(name);
}

function isMemory(name: string): boolean {
  return /buf|builder|hash|^(?:b|sb|h|out)$/i.test(name);
}

function targetOf({ copy, name }: Given, flow: FlowFunction, text: string): Range | undefined {
  const made = definitionOf(flow, copy.from)?.instruction;
  const { start } = made?.op === 'member' ? made.at : copy.at;
  return text.startsWith(name, start) ? { start, end: start + name.length } : undefined;
}

/** Blocks that are looked through. */
const furthest = 32;

/** What gives the variable something else, where one comes by that. */
function nextGift(flow: FlowFunction, { block, index, copy }: Given): Range | undefined {
  const seen = new Set<BlockId>();
  const queue = [{ at: block, from: index + 1 }];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const gift = giftIn(next.at, next.from, copy.to);
    if (gift !== undefined) return gift === copy ? undefined : gift.at;
    if (seen.size > furthest) return undefined;
    eachSuccessor(next.at, (to) => {
      const found = flow.blocks[to];
      if (found === undefined || seen.has(to)) return;
      seen.add(to);
      queue.push({ at: found, from: 0 });
    });
  }
  return undefined;
}

function giftIn({ instructions }: Block, from: number, place: PlaceId): Instruction | undefined {
  for (let index = from; index < instructions.length; index++) {
    const one = instructions[index];
    if (one !== undefined && writtenPlace(one) === place) return one;
  }
  return undefined;
}
