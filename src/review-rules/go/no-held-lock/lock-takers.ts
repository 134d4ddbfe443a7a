import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { receiverOf } from '../_kit/receiver-of.ts';
import { passersOf } from './lock-passers.ts';

/** What a function of the file locks before anything else, whoever calls it. */
export interface Taker {
  /** Type and name of a method, else its name: `Store.Get`, `flush`. */
  readonly name: string;
  /** From the receiver on: `mu` of `s.mu`, nothing of a lock that is embedded; or a lock of the package. */
  readonly lock: string;
  readonly isForReading: boolean;
  /** It locks nothing itself, and calls this one that does. */
  readonly through?: string;
}

export function takersOf(tree: GoTree): ReadonlyMap<string, Taker> {
  const found = firstTakersOf(tree);
  return found.size === 0 ? found : new Map([...passersOf(tree, found), ...found]);
}

function firstTakersOf(tree: GoTree): ReadonlyMap<string, Taker> {
  const found = new Map<string, Taker>();
  for (const node of tree.nodesOf('method_declaration')) {
    const receiver = receiverOf(node, tree);
    const lock = receiver === undefined ? undefined : firstLock(node, tree);
    if (receiver === undefined || !lock?.path.startsWith(`${receiver.name}.`)) continue;
    const name = `${receiver.type}.${nameOf(node, tree)}`;
    const path = lock.path.slice(receiver.name.length + 1);
    found.set(name, { name, lock: path, isForReading: lock.isForReading });
  }
  const ofPackage = locksOfPackage(tree);
  if (ofPackage.size === 0) return found;
  for (const node of tree.nodesOf('function_declaration')) {
    const lock = firstLock(node, tree);
    if (lock === undefined || !ofPackage.has(lock.path)) continue;
    const name = nameOf(node, tree);
    found.set(name, { name, lock: lock.path, isForReading: lock.isForReading });
  }
  return found;
}

function nameOf(node: GoNode, tree: GoTree): string {
  const name = childOf(node, 'name');
  return name === undefined ? '' : tree.textOf(name);
}

const straight = /^(?:expression|assignment|defer)_statement$|^(?:short_)?var_declaration$|^comment$/;

/** The path ends with a dot where the lock has no name of its own: `s.` of `s.Lock()`. */
function firstLock(
  node: GoNode,
  tree: GoTree,
): { readonly path: string; readonly isForReading: boolean } | undefined {
  const body = kindIn(node, 'block');
  for (const statement of partsOf((body && kindIn(body, 'statement_list')) ?? node)) {
    // Who gives it back first expects it to be held.
    const givesBack = statement.kind !== 'defer_statement' && /unlock|release/i.test(tree.textOf(statement));
    if (!straight.test(statement.kind) || givesBack) return undefined;
    if (statement.kind !== 'expression_statement') continue;
    const [, path = '', mode] = /^((?:\w+\.)+)(R?Lock)\(\)$/.exec(tree.textOf(statement)) ?? [];
    if (mode === undefined) continue;
    const isEmbedded = /^\w+\.$/.test(path) && mutexOf(path.slice(0, -1), tree) === undefined;
    return { path: isEmbedded ? path : path.slice(0, -1), isForReading: mode === 'RLock' };
  }
  return undefined;
}

/** `var mu sync.Mutex` outside of all functions. */
function locksOfPackage(tree: GoTree): ReadonlySet<string> {
  return new Set(
    tree.nodesOf('var_spec').flatMap((spec) => {
      const name = mutexOf(nameOf(spec, tree), tree);
      const isOutside = /^(?:var_spec_list|var_declaration|source_file)$/.test(spec.parent?.kind ?? '');
      const declaration = spec.parent?.kind === 'var_declaration' ? spec.parent : spec.parent?.parent;
      return name !== undefined && isOutside && declaration?.parent?.kind === 'source_file' ? [name] : [];
    }),
  );
}

function mutexOf(name: string, tree: GoTree): string | undefined {
  const isOne = tree
    .nodesOf('var_spec')
    .some((spec) => new RegExp(`^${name}\\b[^\\n]*\\bsync\\.(?:RW)?Mutex\\b`).test(tree.textOf(spec)));
  return isOne ? name : undefined;
}
