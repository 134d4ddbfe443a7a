import type { Binding } from '../../../languages/typescript/scope.ts';

/** State or a property that a component gets: a name, or `name` of `props.name`. */
export interface Leaf {
  readonly kind: 'state' | 'property';
  readonly binding: Binding;
  /** Of properties that are read from one object; empty: the name is the value. */
  readonly member: string;
}

/** One object for one leaf, so that sets know it. */
export class Leaves {
  readonly #known = new Map<Binding, Map<string, Leaf>>();

  get(kind: Leaf['kind'], binding: Binding, member: string): Leaf {
    const members = this.#known.get(binding) ?? new Map<string, Leaf>();
    this.#known.set(binding, members);
    const leaf = members.get(member) ?? { kind, binding, member };
    members.set(member, leaf);
    return leaf;
  }
}
