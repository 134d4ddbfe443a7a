import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { DeclaredTypes } from '../_kit/declared-types.ts';

/** Characters of a receiver that its type ends in. */
const longest = 200;

/** Types with a method `Format` of their own: their layouts are theirs. */
export class OwnFormats {
  readonly #tree: GoTree;
  readonly #types: DeclaredTypes;
  #owners: ReadonlySet<string> | undefined;

  constructor(tree: GoTree, types: DeclaredTypes) {
    this.#tree = tree;
    this.#types = types;
  }

  /** May `Format` of this value be the one of a `time.Time`? */
  mayBeOfTime(value: GoNode): boolean {
    const type = this.#types.of(value)?.replace(/^\*/, '');
    if (type === undefined) return this.#isCallOfTime(value) || this.#byType().size === 0;
    const [owner = '', name] = type.split('.');
    if (name !== undefined) return this.#tree.imports.get(owner) === 'time';
    return !this.#byType().has(type.replace(/\[.*$/s, ''));
  }

  /** `time.Now()` */
  #isCallOfTime(value: GoNode): boolean {
    const callee = childOf(value, 'function');
    const operand = callee === undefined ? undefined : childOf(callee, 'operand');
    return operand?.kind === 'identifier' && this.#tree.imports.get(this.#tree.textOf(operand)) === 'time';
  }

  #byType(): ReadonlySet<string> {
    return (this.#owners ??= new Set(
      this.#tree.nodesOf('method_declaration').flatMap((method) => {
        const [name, receiver] = [childOf(method, 'name'), childOf(method, 'receiver')];
        if (name === undefined || receiver === undefined || this.#tree.textOf(name) !== 'Format') return [];
        const end = this.#tree.textOf(receiver).slice(-longest);
        return /(\w+)(?:\[[^\][]*\])?\s*\)$/.exec(end)?.[1] ?? [];
      }),
    ));
  }
}
