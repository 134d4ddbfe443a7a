import { compactTokensIn, spreadTokensIn } from '../../../domain/secret-token.ts';
import type { SecretToken } from '../../../domain/secret-token.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';

const textKinds = ['StringLiteral', 'TemplateElement', 'JSXText', 'DirectiveLiteral'] as const;
/** Shorter texts hold no credential that can be told by its format. */
const shortest = 20;

/** What has the format of a credential in the texts and comments of a file; names and operators hold none. */
export function tokensIn(file: TypeScriptFile): readonly SecretToken[] {
  const tokens: SecretToken[] = [...spreadTokensIn(file.text)];
  const readAt = (start: number, end: number): void => {
    if (end - start >= shortest)
      for (const token of compactTokensIn(file.text, { start, end })) tokens.push(token);
  };
  for (const kind of textKinds)
    for (const node of file.tree.nodesOf(kind)) readAt(node.start ?? 0, node.end ?? 0);
  for (const comment of file.tree.file.comments ?? []) readAt(comment.start ?? 0, comment.end ?? 0);
  return tokens;
}
