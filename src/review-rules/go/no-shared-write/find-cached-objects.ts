import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { calledNameOf } from '../_kit/calls.ts';
import { callWithResults } from '../_kit/error-checks.ts';
import { functionAround } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';

/** An object of an informer's cache that is changed as if it were the function's own. */
export interface CachedWrite {
  readonly cached: GoNode;
  readonly object: string;
}

/** A text without these takes nothing out of such a cache. */
export function mayChangeCached(text: string): boolean {
  return /Lister\b/.test(text) && text.includes('/listers/');
}

/** Characters of a function that are read. */
const longest = 20_000;

/** `pod, err := c.podLister.Pods(ns).Get(name)`, and then `pod.Labels["a"] = "b"`. */
export function* findCachedWrites({ tree, text }: GoFile): Generator<CachedWrite> {
  const listers = new Set(
    Array.from(text.matchAll(/\b(\w+)[ \t]+(?:\w+\.)?\w*Lister\b/g), ([, name = '']) => name),
  );
  for (const statement of tree.nodesOf('short_var_declaration')) {
    const given = callWithResults(statement, tree);
    const object = given?.names[0];
    const home = functionAround(statement);
    if (given === undefined || object === undefined || object === '_' || given.names.length !== 2) continue;
    if (home === undefined || home.end - home.start > longest || !isGot(given.call, listers, tree)) continue;
    const cached = firstChange(object, statement, home, tree);
    if (cached !== undefined) yield { cached, object };
  }
}

/** `lister.Get(name)`, `c.lister.Pods(namespace).Get(name)` */
function isGot(call: GoNode, listers: ReadonlySet<string>, tree: GoTree): boolean {
  const name = calledNameOf(call);
  if (name === undefined || tree.textOf(name) !== 'Get' || call.end - call.start > 200) return false;
  const [, last = ''] = /^(?:\w+\.)*(\w+)(?:\.\w+\([^()]*\))?\.Get\(/.exec(tree.textOf(call)) ?? [];
  if (last.endsWith('Lister')) return true;
  // `c.pods.Pods(ns)`: the name before the one that is called.
  const [, before = ''] = /^(?:\w+\.)*(\w+)\.\w+\([^()]*\)\.Get\(/.exec(tree.textOf(call)) ?? [];
  return listers.has(last) || listers.has(before);
}

/** The first field of it that is written, where nothing made a copy before. */
function firstChange(object: string, statement: GoNode, home: GoNode, tree: GoTree): GoNode | undefined {
  const written = new RegExp(`^${object}\\.\\w`);
  const isAnew = new RegExp(`(?<![\\w.])${object}(?:, \\w+)* :?= |&${object}\\b`);
  for (const kind of ['assignment_statement', 'inc_statement'])
    for (const one of nodesWithin(tree.nodesOf(kind), { start: statement.end, end: home.end })) {
      const target = partsOf(childOf(one, 'left') ?? one)[0];
      if (target === undefined || target.end - target.start > 200 || !written.test(tree.textOf(target)))
        continue;
      const before = tree.textOf({ start: statement.end, end: one.start });
      return isAnew.test(before) ? undefined : target;
    }
  return undefined;
}
