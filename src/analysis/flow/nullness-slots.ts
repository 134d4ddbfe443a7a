import { definitionsOf } from './definitions.ts';
import { eachDereference } from './dereferences.ts';
import { isNullish } from './facts.ts';
import type { FlowFunction, PlaceId } from './form.ts';
import { reversePostorder } from './graph.ts';
import type { Instruction, InstructionOf, Key } from './instruction.ts';
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
const longestPath = 4;

/** undefined: nothing to follow, or too much. `isSource`: the call may give null. */
export function slotsOf(
  flow: FlowFunction,
  isSource: (call: InstructionOf<'call'>) => boolean,
): Slots | undefined {
  const nodes = new Nodes(flow);
  const [used, sources] = [new Set<Node>(), new Set<Node>()];
  for (const block of reversePostorder(flow)) {
    for (const instruction of block.instructions) {
      eachDereference(instruction, ({ place }) => used.add(nodes.of(place)));
      nodes.note(instruction);
      const isNull = instruction.op === 'constant' && isNullish(instruction.value);
      if (isNull || (instruction.op === 'call' && isSource(instruction)))
        sources.add(nodes.of(instruction.to));
    }
    const { terminator } = block;
    if (terminator.kind !== 'branch') continue;
    for (const taken of [true, false])
      for (const { place } of refinements(flow, terminator, taken)) sources.add(nodes.of(place));
  }
  const slots = new NumberedSlots(flow, nodes, nodes.joined(used, sources));
  return slots.count === 0 || slots.count > slotLimit ? undefined : slots;
}

/** A place, or a number above those of all places: a path. */
type Node = number;

interface Path {
  readonly root: PlaceId;
  readonly names: readonly string[];
}

/** Places and paths, and which of them are copied to each other. */
class Nodes {
  readonly #flow: FlowFunction;
  /** What a temporary stands for. */
  readonly #aliases = new Map<PlaceId, Node>();
  readonly #members = new Map<Node, Map<string, Node>>();
  readonly paths: Path[] = [];
  readonly #copied = new Map<Node, Node>();

  constructor(flow: FlowFunction) {
    this.#flow = flow;
  }

  of(place: PlaceId): Node {
    return this.#aliases.get(place) ?? place;
  }

  /** The path that a member names, when it was noted. */
  member(object: PlaceId, key: Key): Node | undefined {
    const name = nameOf(key);
    return name === undefined ? undefined : this.#members.get(this.of(object))?.get(name);
  }

  note(instruction: Instruction): void {
    switch (instruction.op) {
      case 'copy':
        this.#pass(this.of(instruction.from), instruction.to);
        break;
      case 'member':
      case 'set-member': {
        const path = this.#pathOf(this.of(instruction.object), instruction.key);
        if (path === undefined) break;
        if (instruction.op === 'member') this.#pass(path, instruction.to);
        else this.#copy(path, this.of(instruction.value));
        break;
      }
      default:
        break;
    }
  }

  /** The nodes that copies join with one of each. */
  joined(one: ReadonlySet<Node>, other: ReadonlySet<Node>): (node: Node) => boolean {
    const groups = new Set([...one].map((node) => this.#groupOf(node)));
    const both = new Set([...other].map((node) => this.#groupOf(node)).filter((group) => groups.has(group)));
    return (node) => both.size > 0 && both.has(this.#groupOf(node));
  }

  #pass(from: Node, to: PlaceId): void {
    const isAlias = this.#flow.places[to]?.kind === 'temporary' && definitionsOf(this.#flow, to).length === 1;
    if (isAlias) this.#aliases.set(to, from);
    else this.#copy(from, to);
  }

  #pathOf(object: Node, key: Key): Node | undefined {
    const name = nameOf(key);
    if (name === undefined) return undefined;
    const members = this.#members.get(object) ?? new Map<string, Node>();
    this.#members.set(object, members);
    const known = members.get(name);
    if (known !== undefined) return known;
    const around = this.paths[object - this.#flow.places.length] ?? { root: object, names: [] };
    if (around.names.length === longestPath) return undefined;
    const node = this.#flow.places.length + this.paths.length;
    this.paths.push({ root: around.root, names: [...around.names, name] });
    members.set(name, node);
    return node;
  }

  #copy(a: Node, b: Node): void {
    const [one, other] = [this.#groupOf(a), this.#groupOf(b)];
    if (one !== other) this.#copied.set(one, other);
  }

  #groupOf(node: Node): Node {
    let group = node;
    for (let next = this.#copied.get(group); next !== undefined; next = this.#copied.get(group)) group = next;
    if (group !== node) this.#copied.set(node, group);
    return group;
  }
}

class NumberedSlots implements Slots {
  readonly #nodes: Nodes;
  readonly #slots = new Map<Node, Slot>();
  readonly #byRoot = new Map<PlaceId, Slot[]>();
  readonly #byName = new Map<string, Slot[]>();
  readonly #paths: Slot[] = [];
  readonly shared: Slot[] = [];

  constructor(flow: FlowFunction, nodes: Nodes, isFollowed: (node: Node) => boolean) {
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

  ofMember(object: PlaceId, key: Key): Slot | undefined {
    if (this.#paths.length === 0) return undefined;
    const node = this.#nodes.member(object, key);
    return node === undefined ? undefined : this.#slots.get(node);
  }

  pathsFrom(place: PlaceId): readonly Slot[] {
    return this.#byRoot.get(place) ?? none;
  }

  pathsThrough(key: Key): readonly Slot[] {
    const name = nameOf(key);
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

function nameOf(key: Key): string | undefined {
  if (key.kind === 'computed') return undefined;
  return key.kind === 'private' ? `#${key.name}` : key.name;
}
