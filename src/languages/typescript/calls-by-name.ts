import type { Node, NodeOf } from './node.ts';
import { rangeOf, unwrap } from './node.ts';

type Call = NodeOf<'CallExpression'>;

const none: readonly Call[] = [];

/** The calls of a file by the last name of what they call: most rules ask for those of a few names. */
export class CallsByName {
  readonly #byName = new Map<string, Call[]>();

  constructor(calls: readonly Call[]) {
    for (const call of calls) {
      const name = lastNameOf(call.callee);
      if (name === undefined) continue;
      const known = this.#byName.get(name);
      if (known === undefined) this.#byName.set(name, [call]);
      else known.push(call);
    }
  }

  /** In the order of the source. */
  of(names: readonly string[]): readonly Call[] {
    const lists: (readonly Call[])[] = [];
    for (const name of names) {
      const calls = this.#byName.get(name);
      if (calls !== undefined) lists.push(calls);
    }
    // Put in order once: a rule may ask for many names.
    return lists.length > 1 ? lists.flat().sort(byStart) : (lists[0] ?? none);
  }
}

/** Of two that begin at one place the outer one comes first, as in the source. */
function byStart(one: Call, other: Call): number {
  return rangeOf(one).start - rangeOf(other).start || rangeOf(other).end - rangeOf(one).end;
}

/** `save` of `save(x)`, `db.save(x)`, `db['save'](x)`, `this.#save(x)` and `(0, db.save)(x)`. */
function lastNameOf(callee: Node): string | undefined {
  const bare = unwrap(callee);
  switch (bare.type) {
    case 'Identifier':
      return bare.name;
    case 'MemberExpression':
    case 'OptionalMemberExpression': {
      const { property } = bare;
      if (property.type === 'PrivateName') return property.id.name;
      if (bare.computed) return property.type === 'StringLiteral' ? property.value : undefined;
      return property.type === 'Identifier' ? property.name : undefined;
    }
    case 'SequenceExpression': {
      const last = bare.expressions.at(-1);
      return last && lastNameOf(last);
    }
    default:
      return undefined;
  }
}
