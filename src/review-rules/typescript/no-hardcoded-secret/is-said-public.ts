import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { commentsIn } from '../_kit/comments-in.ts';

/** Characters: a comment may stand above the list that the key is in. */
const reach = 300;

const said =
  /\b(?:is|are|be|all) (?:all |made )?public\b|\bnot (?:a )?secrets?\b|\bpublishable\b|\bsafe to (?:commit|expose|share|publish)\b|可公开|不是(?:秘密|机密)/i;

/** Does a comment shortly before say that everybody may know it? */
export function isSaidPublic(literal: Node, file: TypeScriptFile): boolean {
  const { start } = rangeOf(literal);
  const range = { start: Math.max(0, start - reach), end: start };
  return commentsIn(file, range).some(({ value }) => said.test(value));
}
