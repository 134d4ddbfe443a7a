import { definitionsOf } from './definitions.ts';
import { mayRunOtherCode, writtenPlace } from './effects.ts';
import type { FlowFunction, PlaceId } from './form.ts';
import type { Instruction, InstructionOf } from './instruction.ts';
import { mentionsOf } from './mentions.ts';
import { eachDeadlyUse } from './nullness-model.ts';
import type { NullnessModel } from './nullness-model.ts';
import type { Slot, Slots } from './nullness-slots.ts';

/** What an instruction does to the followed slots, whatever they hold. */
export interface Effects {
  /** They are not null, or control does not come further. */
  readonly used: readonly Slot[];
  /** May hold anything afterwards: other code ran. */
  readonly shared: readonly Slot[];
  /** Paths that lead elsewhere afterwards. */
  readonly moved: readonly Slot[];
  readonly written: Slot | undefined;
  /** Where the written value comes from, when the instruction only passes it on. */
  readonly source: Slot | undefined;
  /** Nothing that runs later can tell whether the instruction ran. */
  readonly isUnnoticed: boolean;
  /** May well throw. */
  readonly isRisky: boolean;
}

const none: readonly Slot[] = [];
const noWrite = { moved: none, written: undefined, source: undefined } as const;
/** Most instructions have nothing to do with what is followed. */
const unrelated = { used: none, shared: none, ...noWrite } as const;
const noEffects: Effects = { ...unrelated, isUnnoticed: false, isRisky: false };
const unnoticed: Effects = { ...noEffects, isUnnoticed: true };
const risky: Effects = { ...noEffects, isRisky: true };

export function effectsOf(
  flow: FlowFunction,
  slots: Slots,
  instruction: Instruction,
  model: NullnessModel,
): Effects {
  const isRisky = mayRunOtherCode(instruction) && !(instruction.op === 'call' && model.isQuiet(instruction));
  const used = usedSlots(slots, instruction, model);
  const shared = isRisky ? slots.shared : none;
  const write = writeOf(slots, instruction);
  const isUnseen = !isRisky && isUnnoticed(flow, instruction);
  const hasEffect =
    write.written !== undefined || used.length > 0 || shared.length > 0 || write.moved.length > 0;
  if (hasEffect) return { used, shared, ...write, isUnnoticed: isUnseen, isRisky };
  return isRisky ? risky : isUnseen ? unnoticed : noEffects;
}

/** The instruction changes nothing, unless something is null. */
export function isIdle(effects: Effects): boolean {
  return effects === noEffects || effects === unnoticed || effects === risky;
}

function usedSlots(slots: Slots, instruction: Instruction, model: NullnessModel): readonly Slot[] {
  let used: Slot[] | undefined;
  eachDeadlyUse(model, instruction, (place) => {
    const slot = slots.ofPlace(place);
    if (slot !== undefined) (used ??= []).push(slot);
  });
  return used ?? none;
}

/** What a call is given: it may be the one that checks it. */
export function givenSlots(
  flow: FlowFunction,
  slots: Slots,
  { args }: InstructionOf<'call'>,
): readonly Slot[] {
  return args.flatMap(({ place }) => [...slotsOfAll(slots, mentionsOf(flow, place))]);
}

export function slotsOfAll(slots: Slots, places: Iterable<PlaceId>): ReadonlySet<Slot> {
  const found = new Set<Slot>();
  for (const place of places) {
    const slot = slots.ofPlace(place);
    if (slot !== undefined) found.add(slot);
  }
  return found;
}

type Write = Pick<Effects, 'moved' | 'written' | 'source'>;

function writeOf(slots: Slots, instruction: Instruction): Write {
  switch (instruction.op) {
    case 'set-member':
      return {
        moved: slots.pathsThrough(instruction.key),
        written: slots.ofMember(instruction.object, instruction.key),
        source: slots.ofPlace(instruction.value),
      };
    case 'renew':
      return instruction.keepsValue ? noWrite : writeTo(slots, instruction.place);
    case 'copy':
      return { ...writeTo(slots, instruction.to), source: slots.ofPlace(instruction.from) };
    case 'member': {
      const { to, object, key } = instruction;
      return { ...writeTo(slots, to), source: slots.ofMember(object, key) };
    }
    case 'delete-member': {
      const write = writeTo(slots, instruction.to);
      return { ...write, moved: [...write.moved, ...slots.pathsThrough(instruction.key)] };
    }
    default: {
      const to = writtenPlace(instruction);
      return to === undefined ? noWrite : writeTo(slots, to);
    }
  }
}

function writeTo(slots: Slots, place: PlaceId): Write {
  const [moved, written] = [slots.pathsFrom(place), slots.ofPlace(place)];
  return moved.length === 0 && written === undefined ? noWrite : { moved, written, source: undefined };
}

function isUnnoticed(flow: FlowFunction, instruction: Instruction): boolean {
  const to = writtenPlace(instruction);
  if (to === undefined) return instruction.op === 'require-object';
  const { kind, isWrittenElsewhere } = flow.places[to] ?? {};
  // What is assigned once is declared on this way, or used on it.
  const isOwn = kind === 'temporary' || (kind === 'local' && isWrittenElsewhere === false);
  return isOwn && definitionsOf(flow, to).length === 1;
}
