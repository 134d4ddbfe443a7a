import { definitionOf } from './definitions.ts';
import type { FlowFunction, Imported, PlaceId } from './form.ts';
import type { InstructionOf } from './instruction.ts';

/** Where a value was read from: a variable, and the names that were followed from it. */
export interface Path {
  /** The place it starts at: a variable, `this`, or a temporary that no name leads to. */
  readonly root: PlaceId;
  readonly imported: Imported | undefined;
  /** The root's name (empty for a temporary), then the members, e.g. `['console', 'log']`. */
  readonly names: readonly string[];
}

/**
 * The path of names behind a place. Members are followed to the object they were read from; copies too. A computed key
 * that is no constant ends the path with `*`.
 */
function pathOf(flow: FlowFunction, place: PlaceId): Path {
  const names: string[] = [];
  let at = place;
  for (let count = 0; count < pathLimit; count++) {
    const instruction = definitionOf(flow, at)?.instruction;
    if (instruction?.op === 'member' && isTemporary(flow, at)) {
      names.unshift(instruction.key.kind === 'computed' ? '*' : instruction.key.name);
      at = instruction.object;
    } else if (instruction?.op === 'copy' && isTemporary(flow, at)) at = instruction.from;
    else break;
  }
  const root = flow.places[at];
  return { root: at, imported: root?.imported, names: [root?.name ?? '', ...names] };
}

const pathLimit = 32;

function isTemporary(flow: FlowFunction, place: PlaceId): boolean {
  return flow.places[place]?.kind === 'temporary';
}

/** The path of what is called, now or at the end: of `fs.promises.open(x)` the names are `fs`, `promises`, `open`. */
export function calleeOf(flow: FlowFunction, call: Pick<InstructionOf<'call' | 'defer'>, 'callee'>): Path {
  return pathOf(flow, call.callee);
}

/** The call goes to a global function or member, e.g. `console.log`: nothing in the file declares its first name. */
export function isGlobalPath(flow: FlowFunction, path: Path, dotted: string): boolean {
  return flow.places[path.root]?.kind === 'global' && path.names.join('.') === dotted;
}
