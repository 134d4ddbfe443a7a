import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import { ofEnd } from './words-of-ends.ts';
import type { CutEnd, MisreadCall } from './misread-call.ts';

export function whatOf(found: MisreadCall): Localized {
  switch (found.problem) {
    case 'told':
      return found.text;
    case 'code-point':
      return say(
        `\`string(${found.value})\` is the character with that number, not its digits: 65 becomes \`A\`. \`strconv.Itoa\` writes the digits.`,
        `\`string(${found.value})\` 得到的是该编号对应的字符，而不是数字文本：65 会变成 \`A\`。要得到数字文本请用 \`strconv.Itoa\`。`,
      );
    case 'cutset':
      return ofCut(found.call, found.set, found.end);
    case 'empty-copy':
      return say(
        `\`${found.list}\` has no elements here, and \`copy\` makes no room: nothing is copied.`,
        `此处 \`${found.list}\` 没有元素，而 \`copy\` 不会扩容：什么都不会被复制。`,
      );
    case 'swapped':
      return say(
        `\`errors.Is\` looks into its first argument: \`${found.wanted}\` holds no other error, so a wrapped \`${found.error}\` is never found. The error comes first.`,
        `\`errors.Is\` 会展开第一个参数：\`${found.wanted}\` 内没有其他错误，被包装的 \`${found.error}\` 永远匹配不到。错误应写在前面。`,
      );
    case 'early-flag':
      return say(
        `\`${found.value}\` is read before \`${found.call}\`: it is the default, whatever was given.`,
        `\`${found.value}\` 在 \`${found.call}\` 之前读取：无论命令行给出什么，得到的都是默认值。`,
      );
    case 'must':
      return say(
        `\`${found.call}\` panics at a text that is none: \`${found.value}\` is what a request brings. The function without \`Must\` gives an error.`,
        `文本无效时 \`${found.call}\` 会 panic，而 \`${found.value}\` 来自请求。不带 \`Must\` 的函数会返回错误。`,
      );
    case 'sent-again':
      return say(
        `The first \`${found.call}\` reads \`${found.value}\` to its end: in the next turn the same request has an empty body. Make it anew in each turn.`,
        `第一次 \`${found.call}\` 已把 \`${found.value}\` 读完：下一轮同一请求的正文为空。应在每一轮重新创建请求。`,
      );
    case 'fraction':
      return ofFraction(found.value, found.how);
    case 'idle':
      return ofIdle(found.call, found.gives);
    case 'no-pointer':
      return say(
        `\`${found.call}\` is given a copy of \`${found.value}\`, which it cannot fill: \`&${found.value}\`.`,
        `\`${found.call}\` 得到的是 \`${found.value}\` 的副本，无法写入：应为 \`&${found.value}\`。`,
      );
    case 'kept-buffer':
    case 'closed-server':
    case 'read-again':
    case 'end-as-failure':
      return ofEnd(found);
    default:
      return ofTime(found);
  }
}

function ofFraction(value: string, how: 'converted' | 'multiplied'): Localized {
  return how === 'converted'
    ? say(
        `\`${value}\` divides whole numbers first: what is behind the point is gone before it becomes a float. Convert both sides.`,
        `\`${value}\` 先做整数除法：转换为浮点数之前小数部分已经丢失。应先转换两侧。`,
      )
    : say(
        `\`${value}\` divides whole numbers first: the part that is multiplied is 0 until both are equal. Multiply first.`,
        `\`${value}\` 先做整数除法：在两者相等之前结果都是 0。应先乘后除。`,
      );
}

function ofCut(call: string, set: string, end: CutEnd): Localized {
  const instead = {
    prefix: '`TrimPrefix` cuts',
    suffix: '`TrimSuffix` cuts',
    word: '`TrimPrefix` and `TrimSuffix` cut',
  }[end];
  const names = { prefix: '`TrimPrefix`', suffix: '`TrimSuffix`', word: '`TrimPrefix` 与 `TrimSuffix`' }[end];
  return say(
    `\`${call}\` cuts every character that is in \`${set}\`, in any order, not that text: ${instead} the text.`,
    `\`${call}\` 会去掉出现在 \`${set}\` 中的任意字符，与顺序无关，而不是去掉这段文本：请用 ${names}。`,
  );
}

function ofIdle(call: string, gives: 'same' | 'nothing'): Localized {
  return gives === 'same'
    ? say(
        `This \`${call}\` changes nothing: what comes out is what went in.`,
        `这里的 \`${call}\` 什么都不改变：结果与输入相同。`,
      )
    : say(
        `With 0 parts \`${call}\` gives nil: -1 asks for all of them.`,
        `个数为 0 时 \`${call}\` 返回 nil：要得到全部请写 -1。`,
      );
}

function ofTime(found: Extract<MisreadCall, { problem: 'nanoseconds' | 'product' | 'layout' }>): Localized {
  switch (found.problem) {
    case 'nanoseconds':
      return say(
        `\`${found.call}\` counts \`${found.value}\` in nanoseconds: a unit is missing, such as \`* time.Second\`.`,
        `\`${found.call}\` 把 \`${found.value}\` 当作纳秒：缺少单位，例如 \`* time.Second\`。`,
      );
    case 'product':
      return say(
        `\`${found.value}\` multiplies nanoseconds by nanoseconds: one unit is too many.`,
        `\`${found.value}\` 是纳秒乘以纳秒：多了一个单位。`,
      );
    case 'layout':
      return say(
        `Go writes a layout as the time 2006-01-02 15:04:05: in \`${found.layout}\`, \`${found.call}\` reads something else.`,
        `Go 的布局要写成 2006-01-02 15:04:05 这一时刻：\`${found.call}\` 对 \`${found.layout}\` 的理解并非如此。`,
      );
  }
}
