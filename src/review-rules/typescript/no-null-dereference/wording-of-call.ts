import { say } from '../../../domain/locale.ts';
import type { Localized } from '../../../domain/locale.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { shortText } from '../_kit/short-text.ts';
import type { NullCall } from './null-calls.ts';

/** What is wrong where the result of a function that may give nothing is opened. */
export function sentenceOfCall({ call, opening, reason }: NullCall, file: TypeScriptFile): Localized {
  const text = shortText(call, file);
  const [name, use] = [shortText(opening.value, file), shortText(opening.node, file)];
  const when =
    reason === 'failure'
      ? say('when something in it fails', '内部出错时')
      : say('when nothing is found', '找不到时');
  const isAtOnce = unwrap(opening.value).type !== 'Identifier';
  return isAtOnce
    ? say(
        `\`${text}\` gives null or undefined ${when.en}, and nothing here asks for that: then \`${use}\` throws.`,
        `${when['zh-CN']}，\`${text}\` 的结果是 null 或 undefined，而这里没有判空：此时 \`${use}\` 会抛出异常。`,
      )
    : say(
        `\`${name}\` comes from \`${text}\`, which gives null or undefined ${when.en}; nothing here asks for that, and then \`${use}\` throws.`,
        `\`${name}\` 来自 \`${text}\`；${when['zh-CN']}，其结果是 null 或 undefined，而这里没有判空，此时 \`${use}\` 会抛出异常。`,
      );
}
