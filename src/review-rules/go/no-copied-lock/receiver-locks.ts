import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';

/**
 * What a method does with the lock of its receiver.
 * - `taken`: it uses the lock, or hands the receiver on to somebody who may.
 * - `passed`: it does not, but another method of the type does, for the same fields.
 * - `idle`: nobody in the file uses it.
 */
export type LockUse = 'taken' | 'passed' | 'idle';

const mutex = 'R?(?:Unl|L)ock|TryR?Lock|RLocker';
const other =
  'Do|Load\\w*|Store|Add|And|Or|Swap|CompareAnd\\w+|Range|Delete|Clear|Get|Put|Wait|Signal|Broadcast|Done|Go';

/** Which methods of a file use the lock that is inside their receivers. */
export class ReceiverLocks {
  readonly #tree: GoTree;
  #methods: ReadonlyMap<string, readonly GoNode[]> | undefined;

  constructor(tree: GoTree) {
    this.#tree = tree;
  }

  useIn(method: GoNode, lock: string): LockUse {
    const own = this.#methodsOf(method);
    if (this.#isTakenIn(method, lock) || this.#handsOn(method, own)) return 'taken';
    return own.some((one) => one !== method && this.#isTakenIn(one, lock)) ? 'passed' : 'idle';
  }

  #methodsOf(method: GoNode): readonly GoNode[] {
    this.#methods ??= Map.groupBy(this.#tree.nodesOf('method_declaration'), (one) => this.#typeOf(one));
    return this.#methods.get(this.#typeOf(method)) ?? [];
  }

  /** `Store` of `(s *Store)` and of `(s Store[T])`. */
  #typeOf(method: GoNode): string {
    return /(\w+)(?:\[[^\]]*\])?\s*,?\s*\)$/.exec(this.#receiverOf(method))?.[1] ?? '';
  }

  #receiverOf(method: GoNode): string {
    const receiver = childOf(method, 'receiver');
    return receiver === undefined ? '' : this.#tree.textOf(receiver);
  }

  #nameOf(method: GoNode): string | undefined {
    const [declared] = partsOf(childOf(method, 'receiver') ?? method);
    const name = declared === undefined ? undefined : childOf(declared, 'name');
    return name === undefined || this.#tree.textOf(name) === '_' ? undefined : this.#tree.textOf(name);
  }

  #isTakenIn(method: GoNode, lock: string): boolean {
    const uses = lock.endsWith('Mutex') ? mutex : other;
    return this.#says(method, (name) => `(?<![\\w.])${name}(?:\\.\\w+|\\[[^\\]]*\\])*\\.(?:${uses})\\(`);
  }

  /** `save(s)`, `return s`, `&s`, and calls of its own methods. */
  #handsOn(method: GoNode, own: readonly GoNode[]): boolean {
    const names = own.map((one) => this.#tree.textOf(childOf(one, 'name') ?? one)).join('|');
    return this.#says(
      method,
      (name) => `(?<![\\w.])${name}(?![\\w]|\\s*\\.|:)|(?<![\\w.])${name}\\.(?:${names})\\(`,
    );
  }

  #says(method: GoNode, pattern: (name: string) => string): boolean {
    const [name, body] = [this.#nameOf(method), childOf(method, 'body')];
    if (name === undefined || body === undefined) return false;
    return new RegExp(pattern(name)).test(this.#tree.textOf(body).replaceAll(written, ''));
  }
}

/** Whoever writes a value as text takes no lock of it: `json.Marshal(p)`, `fmt.Sprint(p)`. */
const written =
  /\b(?:json\.Marshal(?:Indent)?|yaml\.Marshal|xml\.Marshal(?:Indent)?|fmt\.[SF]?[Pp]rint(?:f|ln)?)\([^()]*\)/g;
