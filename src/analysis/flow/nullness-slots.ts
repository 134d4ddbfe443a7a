import { isNullish } from './facts.ts';
import type { FlowFunction, PlaceId } from './form.ts';
import { reversePostorder } from './graph.ts';
import type { Instruction, Key } from './instruction.ts';
import { eachDeadlyUse } from './nullness-model.ts';
import type { NullnessModel } from './nullness-model.ts';
import { nameOfKey, NullnessNodes } from './nullness-nodes.ts';
import type { Node, Path } from './nullness-nodes.ts';
import { refinements } from './refinements.ts';

/** Index of something whose nullness is followed: a variable, a value without a name, or a path such as `this.socket`. */
export type Slot = number;

/**
 * What is worth following: everything that is used where null throws, that a test or an assignment says may be null, and
 * what is copied between them. Most functions have nothing of the kind.
 */
export interface Slots {
  readonly count: number;
  /** A temporary that was read from a variable or a path stands for it. */
  ofPlace(place: PlaceId): Slot | undefined;
  isAlias(place: PlaceId): boolean;
  /** The path that a member names. */
  ofMember(object: PlaceId, key: Key): Slot | undefined;
  /** The paths that a new value of the place moves elsewhere. */
  pathsFrom(place: PlaceId): readonly Slot[];
  /** The paths that go through a member of this name; all of them when the name is not known. */
  pathsThrough(key: Key): readonly Slot[];
  /** What code that we do not see may change. */
  readonly shared: readonly Slot[];
}

/** More than this is generated code. */
const slotLimit = 2_000;

/** undefined: nothing to follow, or too much. `asked`: what somebody wants to know of, whether or not it is used where null throws. */
export function slotsOf(
  flow: FlowFunction,
  model: NullnessModel,
  asked: readonly PlaceId[],
): Slots | undefined {
  const nodes = new NullnessNodes(flow);
  const [used, sources] = [new Set<Node>(), new Set<Node>()];
  const isSource = (instruction: Instruction): boolean =>
    instruction.op === 'call'
      ? model.resultOf(instruction)?.endsWith('-or-null') === true
      : instruction.op === 'constant' && isNullish(instruction.value);
  for (const block of reversePostorder(flow)) {
    for (const instruction of block.instructions) {
      eachDeadlyUse(model, instruction, (place) => used.add(nodes.of(place)));
      nodes.note(instruction);
      if ('to' in instruction && isSource(instruction)) sources.add(nodes.of(instruction.to));
    }
    const { terminator } = block;
    if (terminator.kind !== 'branch') continue;
    for (const taken of [true, false])
      for (const { place } of refinements(flow, terminator, taken)) sources.add(nodes.of(place));
  }
  for (const place of asked) used.add(nodes.of(place));
  const slots = new NumberedSlots(flow, nodes, nodes.joined(used, sources));
  return slots.count === 0 || slots.count > slotLimit ? undefined : slots;
}

class NumberedSlots implements Slots {
  readonly #nodes: NullnessNodes;
  readonly #slots = new Map<Node, Slot>();
  readonly #byRoot = new Map<PlaceId, Slot[]>();
  readonly #byName = new Map<string, Slot[]>();
  readonly #paths: Slot[] = [];
  readonly shared: Slot[] = [];

  constructor(flow: FlowFunction, nodes: NullnessNodes, isFollowed: (node: Node) => boolean) {
    this.#nodes = nodes;
    flow.places.forEach(({ isWrittenElsewhere, isExported }, place) => {
      if (nodes.of(place) === place && isFollowed(place)) this.#add(place, isWrittenElsewhere || isExported);
    });
    nodes.paths.forEach((path, index) => {
      if (isFollowed(flow.places.length + index)) this.#addPath(flow.places.length + index, path);
    });
  }

  get count(): number {
    return this.#slots.size;
  }

  ofPlace(place: PlaceId): Slot | undefined {
    return this.#slots.get(this.#nodes.of(place));
  }

  isAlias(place: PlaceId): boolean {
    return this.#nodes.of(place) !== place;
  }

  ofMember(object: PlaceId, key: Key): Slot | undefined {
    if (this.#paths.length === 0) return undefined;
    const node = this.#nodes.member(object, key);
    return node === undefined ? undefined : this.#slots.get(node);
  }

  pathsFrom(place: PlaceId): readonly Slot[] {
    return this.#byRoot.get(place) ?? none;
  }

  pathsThrough(key: Key): readonly Slot[] {
    const name = nameOfKey(key);
    return name === undefined ? this.#paths : (this.#byName.get(name) ?? none);
  }

  #add(node: Node, isShared: boolean): Slot {
    const slot = this.#slots.size;
    this.#slots.set(node, slot);
    if (isShared) this.shared.push(slot);
    return slot;
  }

  #addPath(node: Node, { root, names }: Path): void {
    const slot = this.#add(node, true);
    this.#paths.push(slot);
    push(this.#byRoot, root, slot);
    for (const name of new Set(names)) push(this.#byName, name, slot);
  }
}

const none: readonly Slot[] = [];

function push<Group>(map: Map<Group, Slot[]>, group: Group, slot: Slot): void {
  const list = map.get(group);
  if (list === undefined) map.set(group, [slot]);
  else list.push(slot);
}
