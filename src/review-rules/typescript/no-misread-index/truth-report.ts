import type { Report } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { shortText } from '../_kit/short-text.ts';
import { comparisonInside } from './compared-inside.ts';
import type { IndexAsTruth } from './index-as-truth.ts';

/** `if (text.indexOf('a'))` */
export function truthReport({ kind, at, call, isNegated }: IndexAsTruth, file: TypeScriptFile): Report {
  const inside = comparisonInside(call);
  if (inside !== undefined) return insideReport(call, inside, file);
  const code = shortText(call, file);
  return {
    kind,
    range: rangeOf(at),
    confidence: 'likely',
    what: isNegated
      ? say(
          `\`${code}\` is -1, which counts as true, when nothing is found, and 0, which counts as false, when it is the first: only the first one passes.`,
          `\`${code}\` 没有找到时为 -1（被当作真），在开头找到时为 0（被当作假）：只有在开头找到时才能通过。`,
        )
      : say(
          `\`${code}\` is -1, which counts as true, when nothing is found, and 0, which counts as false, when it is the first: nearly everything passes.`,
          `\`${code}\` 没有找到时为 -1（被当作真），在开头找到时为 0（被当作假）：几乎什么都能通过。`,
        ),
  };
}

/** `text.indexOf('a' > -1)` looks for `true` or `false`. */
function insideReport(call: Call, inside: Node, file: TypeScriptFile): Report {
  const [code, compared] = [shortText(call, file), shortText(inside, file)];
  return {
    kind: 'index-as-truth',
    range: rangeOf(call),
    confidence: 'likely',
    what: say(
      `\`${code}\` looks for the outcome of \`${compared}\`, which is \`true\` or \`false\`: the comparison belongs behind the bracket.`,
      `\`${code}\` 查找的是 \`${compared}\` 的结果，即 \`true\` 或 \`false\`：比较应写在括号之后。`,
    ),
  };
}
