import { withoutHiddenCharacters } from '../domain/hidden-characters.ts';
import type { ImageQuestion } from '../domain/image-question.ts';
import type { Localized } from '../domain/locale.ts';
import { say } from '../domain/locale.ts';

/** Characters of what a policy says that are told. */
const longestReason = 300;

export function refusedImage({ image, environment }: ImageQuestion, why: string | undefined): Localized {
  const where = environment === undefined ? ['', ''] : [` in \`${environment}\``, `在 \`${environment}\` 中`];
  const reason = why === undefined ? ['.', '。'] : [`: \`${asCode(why)}\``, `：\`${asCode(why)}\``];
  return say(
    `The image policy does not allow \`${image}\`${where[0]}${reason[0]}`,
    `镜像策略不允许${where[1]}使用 \`${image}\`${reason[1]}`,
  );
}

/** Nothing of the reason: it names machines of the operator. */
export function unjudgedImage({ image }: ImageQuestion): Localized {
  return say(
    `Nobody allowed \`${image}\`: the image policy gave no answer. Ask for the review again once it does.`,
    `\`${image}\` 未获准许：镜像策略服务没有答复。待其恢复后请重新发起审查。`,
  );
}

/** One line that cannot leave its marks. */
function asCode(text: string): string {
  const line = withoutHiddenCharacters(text).replaceAll('`', "'").replace(/\s+/g, ' ').trim();
  return line.length > longestReason ? `${line.slice(0, longestReason)}…` : line;
}
