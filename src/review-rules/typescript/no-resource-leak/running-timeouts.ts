import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import type { HandleLeak } from './leak.ts';
import { runningTimeout } from './kept-kind.ts';
import { wayPast } from './way-past.ts';

/** `const timer = setTimeout(…); await work(); clearTimeout(timer);`: when the work fails, the time goes on. */
export function* runningTimeouts(file: TypeScriptFile): Generator<HandleLeak> {
  if (!file.text.includes('clearTimeout')) return;
  for (const node of file.tree.nodesOf('VariableDeclarator')) {
    const { id, init } = node;
    if (id.type !== 'Identifier' || init == null || !isCallOf(unwrap(init), 'setTimeout')) continue;
    const binding = referenceOf(id)?.binding;
    const isCleared = (part: Node): boolean => {
      if (!isCallOf(part, 'clearTimeout')) return false;
      const [timer] = part.arguments;
      return timer !== undefined && referenceOf(unwrap(timer))?.binding === binding;
    };
    const way = binding && wayPast(parentOf(node), isCleared);
    if (way !== undefined) yield { kind: 'handle', node: init, resource: runningTimeout, way, name: id.name };
  }
}

function isCallOf(node: Node, name: string): node is NodeOf<'CallExpression'> {
  return node.type === 'CallExpression' && isGlobalName(node.callee, name);
}
