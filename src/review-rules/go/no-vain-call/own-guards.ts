import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import type { VainCall } from './vain-call.ts';

export const mayGuardAlone =
  /:= rate\.NewLimiter\(|\bvar \w+ singleflight\.Group\b|:= &?singleflight\.Group\{/;

/** A limit or a group that each call of the function makes for itself: nobody else ever waits at it. */
export function* ownGuards({ tree }: GoFile): Generator<VainCall> {
  for (const kind of ['short_var_declaration', 'var_spec'])
    for (const declared of tree.nodesOf(kind)) {
      const guard = guardOf(declared, tree);
      const home = guard === undefined ? undefined : functionAround(declared);
      if (guard === undefined || home === undefined || isInLoop(declared, home)) continue;
      if (home.end - home.start > longest) continue;
      const first = onlyAsked(guard, declared, home, tree);
      if (first === undefined) continue;
      const range = { start: declared.start, end: declared.end };
      yield { problem: 'own-guard', range, guard: guard.name, call: first };
    }
}

interface Guard {
  readonly name: string;
  /** What is asked of it. */
  readonly asking: RegExp;
  /** It says how often the one function may go on. */
  readonly isLimit: boolean;
}

const kinds: readonly { readonly made: RegExp; readonly asking: RegExp; readonly isLimit: boolean }[] = [
  { made: /^rate\.NewLimiter\(/, asking: /^(?:Allow|Wait|Reserve)N?$/, isLimit: true },
  { made: /^&?singleflight\.Group\b/, asking: /^(?:Do|DoChan|Forget)$/, isLimit: false },
];

/** `limiter := rate.NewLimiter(…)`, `var group singleflight.Group` */
function guardOf(declared: GoNode, tree: GoTree): Guard | undefined {
  const isShort = declared.kind === 'short_var_declaration';
  const left = isShort ? childOf(declared, 'left') : undefined;
  const names = isShort
    ? partsOf(left ?? declared)
    : declared.children.filter(({ field }) => field === 'name');
  const [name, ...others] = names;
  const value = childOf(declared, isShort ? 'right' : 'type');
  if (name === undefined || others.length > 0 || value === undefined || value.end - value.start > 200)
    return undefined;
  const written = tree.textOf(value);
  const kind = kinds.find(({ made }) => made.test(written));
  return kind && { name: tree.textOf(name), asking: kind.asking, isLimit: kind.isLimit };
}

function isInLoop(node: GoNode, home: GoNode): boolean {
  for (const around of nodesAround(node)) {
    if (around === home) return false;
    if (around.kind === 'for_statement') return true;
  }
  return false;
}

/** Characters of a function that is looked through. */
const longest = 20_000;

/** Mentions of one guard that are looked at. */
const most = 30;

/** The first question, where the function itself asks all of them, once each, and gives the guard to nobody. */
function onlyAsked(guard: Guard, declared: GoNode, home: GoNode, tree: GoTree): string | undefined {
  // `again:` is a loop as well.
  const isRepeated = nodesWithin(tree.nodesOf('labeled_statement'), home).some(() => true);
  if (guard.isLimit && isRepeated) return undefined;
  let first: string | undefined;
  let count = 0;
  for (const name of nodesWithin(tree.nodesOf('identifier'), { start: declared.end, end: home.end })) {
    if (tree.textOf(name) !== guard.name) continue;
    const member = name.parent;
    const field = member?.kind === 'selector_expression' ? childOf(member, 'field') : undefined;
    const asked = field === undefined ? '' : tree.textOf(field);
    const isAsked = member?.parent?.kind === 'call_expression' && guard.asking.test(asked);
    if (!isAsked || functionAround(name) !== home || count++ > most) return undefined;
    if (guard.isLimit && isInLoop(name, home)) return undefined;
    // Asked once more it holds back what comes between.
    if (guard.isLimit && first !== undefined) return undefined;
    first ??= `${guard.name}.${asked}`;
  }
  return first;
}
