import { capturesOf } from './effects.ts';
import type { Block, FlowFunction, PlaceId, Terminator } from './form.ts';
import type { Instruction } from './instruction.ts';
import { eachRead } from './reads.ts';

/**
 * What happens to a value.
 * - `argument`: given to a call (or a `new`, a tag, a deferred call); `receiver`: a method of it is called; `callee`: it
 *   is called itself.
 * - `stored`: kept in a member, an object, an array, a template of markup, or a variable that other code sees.
 * - `captured`: a closure holds a variable that holds it.
 * - `member`: one of its members is read, written or deleted.
 * - `iterated`, `awaited`, `disposed`: as they say. `tested`: a branch asks for it.
 * - `operand`: an operator or a template takes its value. `opaque`: something that is not modelled.
 */
export type UseKind =
  | 'argument'
  | 'receiver'
  | 'callee'
  | 'stored'
  | 'captured'
  | 'returned'
  | 'thrown'
  | 'yielded'
  | 'member'
  | 'iterated'
  | 'awaited'
  | 'disposed'
  | 'tested'
  | 'operand'
  | 'opaque';

export interface Use {
  readonly kind: UseKind;
  /** The place, which may be one the value was copied to. */
  readonly place: PlaceId;
  readonly block: Block;
  readonly by: Instruction | Terminator;
}

/** The places that may hold the value of this one because it was copied there, and the place itself. Order is not looked at. */
export function aliasesOf(flow: FlowFunction, place: PlaceId): ReadonlySet<PlaceId> {
  const copies = flow.derived(copiesBySource);
  const aliases = new Set([place]);
  for (const from of aliases) for (const to of copies.get(from) ?? []) aliases.add(to);
  return aliases;
}

function copiesBySource(flow: FlowFunction): ReadonlyMap<PlaceId, readonly PlaceId[]> {
  const found = new Map<PlaceId, PlaceId[]>();
  for (const block of flow.blocks) {
    for (const instruction of block.instructions) {
      if (instruction.op !== 'copy') continue;
      const list = found.get(instruction.from);
      if (list === undefined) found.set(instruction.from, [instruction.to]);
      else list.push(instruction.to);
    }
  }
  return found;
}

/** All that happens to the value of a place in this function, under all its names; mere copies are not listed. */
export function usesOf(flow: FlowFunction, place: PlaceId): readonly Use[] {
  const index = flow.derived(usesByPlace);
  return [...aliasesOf(flow, place)].flatMap((alias) => index.get(alias) ?? []);
}

const escaping: ReadonlySet<UseKind> = new Set<UseKind>([
  'argument',
  'stored',
  'captured',
  'returned',
  'thrown',
  'yielded',
  'opaque',
]);

/** The uses after which other code may hold the value. Calling a method of it is none of them. */
export function escapesOf(flow: FlowFunction, place: PlaceId): readonly Use[] {
  return usesOf(flow, place).filter((use) => escaping.has(use.kind));
}

function usesByPlace(flow: FlowFunction): ReadonlyMap<PlaceId, readonly Use[]> {
  const found = new Map<PlaceId, Use[]>();
  const note = (use: Use): void => {
    const list = found.get(use.place);
    if (list === undefined) found.set(use.place, [use]);
    else list.push(use);
  };
  for (const block of flow.blocks) {
    for (const instruction of block.instructions) {
      eachUse(flow, instruction, (place, kind) => {
        note({ kind, place, block, by: instruction });
      });
    }
    const { terminator } = block;
    if (terminator.kind === 'branch')
      note({ kind: 'tested', place: terminator.place, block, by: terminator });
    else if ((terminator.kind === 'return' || terminator.kind === 'throw') && terminator.value !== undefined)
      note({
        kind: terminator.kind === 'return' ? 'returned' : 'thrown',
        place: terminator.value,
        block,
        by: terminator,
      });
  }
  return found;
}

type Note = (place: PlaceId, kind: UseKind) => void;

function eachUse(flow: FlowFunction, instruction: Instruction, note: Note): void {
  for (const { place } of capturesOf(instruction)) note(place, 'captured');
  switch (instruction.op) {
    case 'copy': {
      const to = flow.places[instruction.to];
      if (to?.kind === 'captured' || to?.kind === 'global' || to?.isExported === true)
        note(instruction.from, 'stored');
      break;
    }
    case 'call':
    case 'defer':
      note(instruction.callee, 'callee');
      if (instruction.receiver !== undefined) note(instruction.receiver, 'receiver');
      for (const argument of instruction.args) note(argument.place, 'argument');
      break;
    case 'set-member':
      note(instruction.object, 'member');
      if (instruction.key.kind === 'computed') note(instruction.key.place, 'operand');
      note(instruction.value, 'stored');
      break;
    default: {
      const kind = kindOfReads(instruction);
      eachRead(instruction, (place) => {
        note(place, kind);
      });
    }
  }
}

function kindOfReads(instruction: Instruction): UseKind {
  switch (instruction.op) {
    case 'object':
    case 'array':
    case 'class':
    case 'element':
    case 'export':
      return 'stored';
    case 'member':
    case 'delete-member':
    case 'object-rest':
    case 'require-object':
      return 'member';
    case 'yield':
      return 'yielded';
    case 'await':
      return 'awaited';
    case 'iterator':
    case 'iterator-next':
    case 'iterator-value':
    case 'iterator-rest':
    case 'iterator-close':
      return 'iterated';
    case 'dispose':
      return 'disposed';
    case 'opaque':
      return 'opaque';
    default:
      return 'operand';
  }
}
