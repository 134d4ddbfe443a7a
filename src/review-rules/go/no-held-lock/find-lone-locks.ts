import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';

/** A mutex that a function makes for itself and only locks itself: each call has another one. */
export interface LoneLock {
  readonly own: GoNode;
  readonly name: string;
}

export function* findLoneLocks({ tree, text }: GoFile): Generator<LoneLock> {
  if (
    !/^\s+(?:var \w+ sync\.(?:RW)?Mutex\b|\w+ := &?sync\.(?:RW)?Mutex\{\}|var \w+ = &?sync\.(?:RW)?Mutex\{\})/m.test(
      text,
    )
  )
    return;
  for (const declared of [...tree.nodesOf('var_declaration'), ...tree.nodesOf('short_var_declaration')]) {
    const written = declared.end - declared.start < longest ? tree.textOf(declared) : '';
    const [, first, second] =
      /^(?:var (\w+) (?:sync\.(?:RW)?Mutex|= &?sync\.(?:RW)?Mutex\{\})|(\w+) := &?sync\.(?:RW)?Mutex\{\})$/.exec(
        written,
      ) ?? [];
    const name = first ?? second;
    const home = name === undefined ? undefined : functionAround(declared);
    if (name === undefined || home === undefined) continue;
    const own = firstLock(name, declared, home, tree);
    if (own !== undefined) yield { own, name };
  }
}

/** Characters of such a declaration. */
const longest = 80;

/** The first call; undefined: something else is done with it, or by somebody else. */
function firstLock(name: string, declared: GoNode, home: GoNode, tree: GoTree): GoNode | undefined {
  let first: GoNode | undefined;
  let count = 0;
  for (const one of nodesWithin(tree.nodesOf('identifier'), { start: declared.end, end: home.end })) {
    if (count++ > mostNames) return undefined;
    if (tree.textOf(one) !== name) continue;
    const { parent } = one;
    const field = parent?.kind === 'selector_expression' ? childOf(parent, 'field') : undefined;
    const method = field === undefined ? '' : tree.textOf(field);
    const call = parent?.parent;
    const isPlain =
      call?.kind === 'call_expression' && partsOf(call).length > 0 && functionAround(one) === home;
    if (!isPlain || !/^R?(?:Unl|L)ock$/.test(method)) return undefined;
    if (first === undefined && /^R?Lock$/.test(method)) first = call;
  }
  return first;
}

/** Names that are looked through. */
const mostNames = 5_000;
