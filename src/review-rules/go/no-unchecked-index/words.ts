import { say } from '../../../domain/locale.ts';
import type { Localized } from '../../../domain/locale.ts';
import { shortText } from '../../_kit/short-text.ts';
import type { RequestBound } from './find-request-bounds.ts';
import type { EmptyRead } from './find-empty-reads.ts';
import type { CutHeader } from './find-cut-headers.ts';
import type { ShrunkList } from './find-shrunk-lists.ts';
import type { MessageLength } from './find-message-lengths.ts';
import type { MissedPosition } from './find-missed-positions.ts';
import type { PastEnd } from './find-past-ends.ts';
import type { UncheckedIndex } from './unchecked-index.ts';

export function whatOfIndex(
  { node, list, reason, needed, least, test }: UncheckedIndex,
  text: string,
): Localized {
  const [whole, name] = [shortText(node, text), shortText(list, text)];
  switch (reason) {
    case 'parts':
      return say(
        `\`${whole}\` panics where the text has fewer parts: nobody asks how many there are in \`${name}\`.`,
        `文本的部分较少时 \`${whole}\` 会 panic：没有代码检查 \`${name}\` 中有多少部分。`,
      );
    case 'match':
      return say(
        `\`${whole}\` panics where the pattern does not match: \`${name}\` is nil then, and nobody asks.`,
        `模式不匹配时 \`${whole}\` 会 panic：此时 \`${name}\` 为 nil，而没有代码检查。`,
      );
    case 'late':
      return say(
        `\`${shortText(test ?? node, text)}\` is never true here: \`${whole}\` was read before, and panics where there is less.`,
        `\`${shortText(test ?? node, text)}\` 在这里永远不成立：之前已读取 \`${whole}\`，长度不足时早已 panic。`,
      );
    case 'open':
    case 'inner':
      return say(
        `\`${whole}\` panics where \`${name}\` is shorter than ${needed}: nobody asks for its length here or where the function is called.`,
        `\`${name}\` 短于 ${needed} 时 \`${whole}\` 会 panic：此处和调用处都没有检查其长度。`,
      );
    case 'fewer':
      return say(
        `\`${whole}\` panics: the tests before it leave \`${name}\` with ${elements(least)}, and this needs ${needed}.`,
        `\`${whole}\` 会 panic：之前的检查只保证 \`${name}\` 有 ${least} 个元素，而这里需要 ${needed} 个。`,
      );
  }
}

export function whatOfEmpty({ emptyRead, asked }: EmptyRead, text: string): Localized {
  const [whole, question] = [shortText(emptyRead, text), shortText(asked, text)];
  return say(
    `\`${whole}\` panics: by \`${question}\` right before it there is no element here.`,
    `\`${whole}\` 会 panic：前面的 \`${question}\` 说明此处没有任何元素。`,
  );
}

function elements(count: number): string {
  return count === 1 ? 'one element' : `${count} elements`;
}

export function whatOfBound({ bound, cutBy }: RequestBound, text: string): Localized {
  const [whole, number] = [shortText(cutBy, text), shortText(bound, text)];
  return say(
    `\`${whole}\` panics where \`${number}\`, a number of the request, is larger than the list: nobody compares it.`,
    `\`${number}\` 来自请求，大于列表长度时 \`${whole}\` 会 panic：没有代码与之比较。`,
  );
}

export function whatOfCut({ cut, search }: MissedPosition, text: string): Localized {
  const [whole, call] = [shortText(cut, text), shortText(search, text)];
  return say(
    `\`${whole}\` panics where \`${call}\` finds nothing: it gives -1 then, and nobody asks.`,
    `\`${call}\` 未找到时 \`${whole}\` 会 panic：此时它返回 -1，而没有代码检查。`,
  );
}

export function whatOfPiece({ piece, list, length }: MessageLength, text: string): Localized {
  const [whole, name] = [shortText(piece, text), shortText(list, text)];
  return say(
    `\`${whole}\` panics where \`${length}\` is larger than what is there: \`${name}\` says it of itself, and nobody compares it with anything.`,
    `\`${length}\` 大于实际长度时 \`${whole}\` 会 panic：该值由 \`${name}\` 自身给出，而没有代码比较它。`,
  );
}

export function whatOfPast({ past, list, by, told }: PastEnd, text: string): Localized {
  const [whole, loop] = [shortText(past, text), shortText(told, text)];
  switch (by) {
    case 'length':
      return say(
        `\`${whole}\` is behind the last element, and panics: the last one is \`${list}[len(${list})-1]\`.`,
        `\`${whole}\` 在最后一个元素之后，会 panic：最后一个元素是 \`${list}[len(${list})-1]\`。`,
      );
    case 'condition':
      return say(
        `\`${whole}\` panics in the last turn: with \`${loop}\` the loop goes one too far.`,
        `\`${whole}\` 在最后一轮会 panic：条件 \`${loop}\` 使循环多走了一步。`,
      );
    case 'next':
      return say(
        `\`${whole}\` panics in the last turn over \`${list}\`: there is no next element then.`,
        `遍历 \`${list}\` 的最后一轮中 \`${whole}\` 会 panic：此时没有下一个元素。`,
      );
    case 'empty':
      return say(
        `\`${list}\` has no elements here, and \`${whole}\` panics: give it a length, or \`append\`.`,
        `\`${list}\` 在这里没有元素，\`${whole}\` 会 panic：请给出长度，或用 \`append\`。`,
      );
  }
}

export function whatOfHeader({ header, list }: CutHeader, text: string): Localized {
  const [whole, name] = [shortText(header, text), shortText(list, text)];
  return say(
    `\`${whole}\` panics where a request comes without it, or with less: nobody looks at \`${name}\` first, as \`strings.CutPrefix\` would.`,
    `请求中没有该内容或内容较短时 \`${whole}\` 会 panic：事先没有代码检查 \`${name}\`，可改用 \`strings.CutPrefix\`。`,
  );
}

export function whatOfShrunk({ list }: ShrunkList): Localized {
  return say(
    `The loop goes on over \`${list}\` as it was: the element behind the one that is taken out is passed over, and at the end the cut may panic.`,
    `循环仍按原来的 \`${list}\` 继续：被删元素之后的那个元素会被跳过，到末尾时切割可能 panic。`,
  );
}
