import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { receiverOf } from '../_kit/receiver-of.ts';

/** What one function does to one lock, in the order of the text. */
export interface LockUse {
  readonly node: GoNode;
  /** Of the type or the package: `Store.mu`, `mu`. */
  readonly key: string;
  /** As this function writes it: `s.mu`. */
  readonly name: string;
  readonly steps: readonly ('Lock' | 'Unlock')[];
}

/** How the functions of a file treat the locks of its types and of the package. */
export class LockUsers {
  readonly #tree: GoTree;
  readonly #names: ReadonlySet<string>;
  readonly #byKey: ReadonlyMap<string, readonly LockUse[]>;

  constructor({ tree }: GoFile) {
    this.#tree = tree;
    this.#names = namesOfPackage(tree);
    const functions = [...tree.nodesOf('method_declaration'), ...tree.nodesOf('function_declaration')];
    this.#byKey = Map.groupBy(
      functions.flatMap((node) => this.#usesIn(node)),
      ({ key }) => key,
    );
  }

  /** Those that end in a `Lock`, of a lock that others lock and unlock, while nobody unlocks what he has not locked. */
  *endingLocked(): Generator<LockUse> {
    for (const uses of this.#byKey.values()) {
      if (uses.some(({ steps }) => steps[0] === 'Unlock')) continue;
      const isLast = ({ steps }: LockUse): boolean => steps.at(-1) === 'Lock';
      if (uses.some((use) => !isLast(use))) yield* uses.filter(isLast);
    }
  }

  #usesIn(node: GoNode): readonly LockUse[] {
    const found = new Map<string, LockUse & { readonly steps: ('Lock' | 'Unlock')[] }>();
    const text = this.#tree.textOf(node);
    for (const [, name = '', step] of text.matchAll(/(?<![\w.])(\w[\w.]*)\.R?(Lock|Unlock)\b/g)) {
      const key = this.#keyOf(name, node);
      if (key === undefined) continue;
      const use = found.get(key) ?? { node, key, name, steps: [] };
      use.steps.push(step === 'Lock' ? 'Lock' : 'Unlock');
      found.set(key, use);
    }
    return [...found.values()];
  }

  /** undefined: a lock of whatever a variable holds. */
  #keyOf(name: string, around: GoNode): string | undefined {
    const [root = '', ...fields] = name.split('.');
    const receiver = around.kind === 'method_declaration' ? receiverOf(around, this.#tree) : undefined;
    if (root === receiver?.name) return [receiver.type, ...fields].join('.');
    return fields.length === 0 && this.#names.has(root) ? root : undefined;
  }
}

function namesOfPackage(tree: GoTree): ReadonlySet<string> {
  const specs = tree.nodesOf('var_spec').filter(isAtTop);
  return new Set(
    specs.flatMap(({ children }) =>
      children.filter(({ field }) => field === 'name').map((one) => tree.textOf(one)),
    ),
  );
}

function isAtTop({ parent }: GoNode): boolean {
  const declaration = parent?.kind === 'var_spec_list' ? parent.parent : parent;
  return declaration?.parent?.kind === 'source_file';
}
