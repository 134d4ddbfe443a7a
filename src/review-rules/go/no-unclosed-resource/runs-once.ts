import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';

/** `once.Do(func() { … })`, `sync.OnceValue(func() *T { … })`: whatever it leaves open, there is one of it. */
export function runsOnce(node: GoNode, tree: GoTree): boolean {
  const call = node.parent?.kind === 'argument_list' ? node.parent.parent : undefined;
  const callee = call && childOf(call, 'function');
  if (callee === undefined || callee.end - callee.start > longest) return false;
  return /once\w*\.Do$|^sync\.Once(?:Func|Values?)$/i.test(tree.textOf(callee));
}

/** Characters of what is called. */
const longest = 100;
