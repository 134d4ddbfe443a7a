import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, rangeOf, referenceOf } from '../../../languages/typescript/node.ts';
import type { Scope } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';

/** A larger surrounding scope is not searched: the answer is then no. In nodes and in characters. */
const searchLimit = 2_000;
const longestScope = 60_000;

/**
 * Would the names that a block declares mean the same, and clash with none, if its braces were taken away? Names that
 * other files may see, functions (hoisted differently outside a block) and `using` (ends with its block) never do.
 */
export function canJoinScope(block: NodeOf<'BlockStatement'>, { tree }: TypeScriptFile): boolean {
  const scope = tree.scopeOf(block);
  if (scope.node !== block) return false;
  if (scope.bindings.size === 0) return true;
  const outer = scope.parent;
  if (outer === undefined || outer.isDynamic || !isFreeToGrow(outer)) return false;
  for (const { kind } of scope.bindings.values())
    if (kind !== 'const' && kind !== 'let' && kind !== 'class') return false;
  return !usesAnyOf(scope.bindings, outer.node, block);
}

/** A name at the top of a script is seen by other scripts; one in a `switch` belongs to all of its cases. */
function isFreeToGrow(outer: Scope): boolean {
  const { start, end } = rangeOf(outer.node);
  return outer.kind !== 'script' && outer.node.type !== 'SwitchStatement' && end - start <= longestScope;
}

/** Does `root` outside of `except` use or declare one of the names? */
function usesAnyOf(names: ReadonlyMap<string, unknown>, root: Node, except: Node): boolean {
  const pending = [root];
  let seen = 0;
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (seen > searchLimit) return true;
    walkChildren(node, (child) => {
      seen += 1;
      if (child !== except) pending.push(child);
    });
    if (
      (node.type === 'Identifier' || node.type === 'JSXIdentifier') &&
      names.has(node.name) &&
      !isWord(node)
    )
      return true;
  }
  return false;
}

/** `a.word` and `{ word: … }` name no variable. */
function isWord(node: Node): boolean {
  const key = keyOf(node);
  if (referenceOf(node) !== undefined) return false;
  return key === 'property' || key === 'key' || key === 'label';
}
