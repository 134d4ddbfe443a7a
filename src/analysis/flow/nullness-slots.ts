import { definitionOf } from './definitions.ts';
import { eachDereference } from './dereferences.ts';
import { isNullish } from './facts.ts';
import type { FlowFunction, PlaceId } from './form.ts';
import { reversePostorder } from './graph.ts';
import type { Instruction, InstructionOf, Key } from './instruction.ts';
import { refinements } from './refinements.ts';

/** Index of something whose nullness is followed: a place, or a member path such as `this.socket`. */
export type Slot = number;

/**
 * What is worth following: everything that is used where null throws, that a test or an assignment says may be null, and
 * what is copied between them. Most functions have nothing of the kind.
 */
export interface Slots {
  readonly count: number;
  ofPlace(place: PlaceId): Slot | undefined;
  /** The path that a member names, whatever its object holds at the moment. */
  ofMember(object: PlaceId, key: Key): Slot | undefined;
  /** The paths that a new value of the variable moves elsewhere. */
  pathsFrom(root: PlaceId): readonly Slot[];
  /** The paths that go through a member of this name; all of them when the name is not known. */
  pathsThrough(key: Key): readonly Slot[];
  /** What code that we do not see may change. */
  readonly shared: readonly Slot[];
}

/** More than this is generated code. */
const slotLimit = 2_000;
const longestPath = 4;

interface MemberPath {
  readonly root: PlaceId;
  readonly names: readonly string[];
}

/** undefined: nothing to follow, or too much. */
export function slotsOf(
  flow: FlowFunction,
  isSource: (call: InstructionOf<'call'>) => boolean,
): Slots | undefined {
  const finder = new SlotFinder(flow, isSource);
  return finder.find();
}

class SlotFinder {
  readonly #flow: FlowFunction;
  readonly #isSource: (call: InstructionOf<'call'>) => boolean;
  /** Node of the union of what is copied: places first, paths after them. */
  readonly #parents: number[];
  readonly #used = new Set<number>();
  readonly #sources = new Set<number>();
  readonly #paths = new Map<string, { readonly node: number; readonly path: MemberPath }>();

  constructor(flow: FlowFunction, isSource: (call: InstructionOf<'call'>) => boolean) {
    this.#flow = flow;
    this.#isSource = isSource;
    this.#parents = flow.places.map((_place, index) => index);
  }

  find(): Slots | undefined {
    for (const block of reversePostorder(this.#flow)) {
      for (const instruction of block.instructions) this.#note(instruction);
      const { terminator } = block;
      if (terminator.kind !== 'branch') continue;
      for (const taken of [true, false])
        for (const { place } of refinements(this.#flow, terminator, taken)) this.#sources.add(place);
    }
    return this.#number();
  }

  #note(instruction: Instruction): void {
    eachDereference(instruction, ({ place }) => this.#used.add(place));
    switch (instruction.op) {
      case 'constant':
        if (isNullish(instruction.value)) this.#sources.add(instruction.to);
        break;
      case 'copy':
        this.#join(instruction.from, instruction.to);
        break;
      case 'call':
        if (this.#isSource(instruction)) this.#sources.add(instruction.to);
        break;
      case 'member':
        this.#joinPath(instruction.object, instruction.key, instruction.to);
        break;
      case 'set-member':
        this.#joinPath(instruction.object, instruction.key, instruction.value);
        break;
      default:
        break;
    }
  }

  #joinPath(object: PlaceId, key: Key, place: PlaceId): void {
    const path = pathOfMember(this.#flow, object, key);
    if (path === undefined) return;
    const text = textOf(path);
    const known = this.#paths.get(text);
    const node = known?.node ?? this.#parents.length;
    if (known === undefined) {
      this.#parents.push(node);
      this.#paths.set(text, { node, path });
    }
    this.#join(node, place);
  }

  #join(a: number, b: number): void {
    this.#parents[this.#groupOf(a)] = this.#groupOf(b);
  }

  #groupOf(node: number): number {
    let at = node;
    for (let up = this.#parents[at] ?? at; up !== at; up = this.#parents[at] ?? at) {
      this.#parents[at] = this.#parents[up] ?? up;
      at = up;
    }
    return at;
  }

  #number(): Slots | undefined {
    const used = new Set([...this.#used].map((node) => this.#groupOf(node)));
    const wanted = new Set<number>();
    for (const node of this.#sources) if (used.has(this.#groupOf(node))) wanted.add(this.#groupOf(node));
    if (wanted.size === 0) return undefined;
    const slots = new NumberedSlots(this.#flow);
    for (let place = 0; place < this.#flow.places.length; place++)
      if (wanted.has(this.#groupOf(place))) slots.addPlace(place);
    for (const { node, path } of this.#paths.values())
      if (wanted.has(this.#groupOf(node))) slots.addPath(path);
    return slots.count > slotLimit ? undefined : slots;
  }
}

class NumberedSlots implements Slots {
  readonly #flow: FlowFunction;
  readonly #places = new Map<PlaceId, Slot>();
  readonly #paths = new Map<string, Slot>();
  readonly #byRoot = new Map<PlaceId, Slot[]>();
  readonly #byName = new Map<string, Slot[]>();
  readonly #allPaths: Slot[] = [];
  readonly shared: Slot[] = [];
  count = 0;

  constructor(flow: FlowFunction) {
    this.#flow = flow;
  }

  addPlace(place: PlaceId): void {
    const slot = this.count++;
    this.#places.set(place, slot);
    const { isWrittenElsewhere, isExported } = this.#flow.places[place] ?? {};
    if (isWrittenElsewhere === true || isExported === true) this.shared.push(slot);
  }

  addPath(path: MemberPath): void {
    const slot = this.count++;
    this.#paths.set(textOf(path), slot);
    this.#allPaths.push(slot);
    this.shared.push(slot);
    push(this.#byRoot, path.root, slot);
    for (const name of new Set(path.names)) push(this.#byName, name, slot);
  }

  ofPlace(place: PlaceId): Slot | undefined {
    return this.#places.get(place);
  }

  ofMember(object: PlaceId, key: Key): Slot | undefined {
    if (this.#allPaths.length === 0) return undefined;
    const path = pathOfMember(this.#flow, object, key);
    return path && this.#paths.get(textOf(path));
  }

  pathsFrom(root: PlaceId): readonly Slot[] {
    return this.#byRoot.get(root) ?? [];
  }

  pathsThrough(key: Key): readonly Slot[] {
    return key.kind === 'computed' ? this.#allPaths : (this.#byName.get(nameOf(key)) ?? []);
  }
}

function push<Group>(map: Map<Group, Slot[]>, group: Group, slot: Slot): void {
  const list = map.get(group);
  if (list === undefined) map.set(group, [slot]);
  else list.push(slot);
}

function pathOfMember(flow: FlowFunction, object: PlaceId, key: Key): MemberPath | undefined {
  if (key.kind === 'computed') return undefined;
  const names = [nameOf(key)];
  let at = object;
  while (flow.places[at]?.kind === 'temporary') {
    const instruction = definitionOf(flow, at)?.instruction;
    const isMember = instruction?.op === 'member' && instruction.key.kind !== 'computed';
    if (!isMember || names.length === longestPath) return undefined;
    names.unshift(nameOf(instruction.key));
    at = instruction.object;
  }
  return { root: at, names };
}

function nameOf(key: Exclude<Key, { readonly kind: 'computed' }>): string {
  return key.kind === 'private' ? `#${key.name}` : key.name;
}

function textOf({ root, names }: MemberPath): string {
  return `${root}.${names.join('.')}`;
}
