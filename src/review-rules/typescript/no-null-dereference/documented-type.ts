import type { FunctionNode } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { commentAbove } from '../_kit/comment-above.ts';

/** `{Options=}` or `[{Options}` of `@param {Options} [options]` in the comment above. */
export function documentedType(name: string, owner: FunctionNode, file: TypeScriptFile): string | undefined {
  const comment = commentAbove(owner, file);
  if (comment === undefined) return undefined;
  for (const [, type = '', bracket = '', documented] of comment.matchAll(parameterTag))
    if (documented === name) return bracket + type;
  return undefined;
}

const parameterTag = /@(?:param|arg|argument)\s+\{([^{}\n]{0,200})\}\s+(\[?)([\w$]+)/g;
