import { definitionsOf } from './definitions.ts';
import type { FlowFunction, PlaceId } from './form.ts';
import type { Instruction, Key } from './instruction.ts';

const longestPath = 4;

/** A place, or a number above those of all places: a path. */
export type Node = number;

/** `names` are the members that lead from the root to what is meant. */
export interface Path {
  readonly root: PlaceId;
  readonly names: readonly string[];
}

/** Places and paths, and which of them are copied to each other. */
export class NullnessNodes {
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
    const name = nameOfKey(key);
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
    const name = nameOfKey(key);
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

/** undefined: only the running program knows it. */
export function nameOfKey(key: Key): string | undefined {
  if (key.kind === 'computed') return undefined;
  return key.kind === 'private' ? `#${key.name}` : key.name;
}
