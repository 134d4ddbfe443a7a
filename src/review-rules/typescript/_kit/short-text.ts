import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { shortText as shortTextAt } from '../../_kit/short-text.ts';

/** The code of a node as it is quoted in a sentence, without the end of the statement. */
export function shortText(node: Node, file: TypeScriptFile): string {
  return shortTextAt(rangeOf(node), file.text).replace(/;$/, '');
}
