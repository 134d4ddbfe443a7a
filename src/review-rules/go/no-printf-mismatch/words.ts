import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Mismatch, ValueType } from './mismatch.ts';

const types: Readonly<Record<ValueType, readonly [english: string, chinese: string]>> = {
  text: ['a string', '字符串'],
  whole: ['an integer', '整数'],
  float: ['a floating-point number', '浮点数'],
  truth: ['a boolean', '布尔值'],
};

export function whatOf(found: Mismatch): Localized {
  const { name } = found;
  switch (found.problem) {
    case 'too-few':
      return say(
        `The format asks for ${counted(found.asked)}, and \`${name}\` is given ${found.given}: \`${found.verb}\` prints \`MISSING\`.`,
        `格式串需要 ${found.asked} 个参数，而 \`${name}\` 只得到 ${found.given} 个：\`${found.verb}\` 会输出 \`MISSING\`。`,
      );
    case 'too-many':
      return say(
        `The format asks for ${counted(found.asked)}, and \`${name}\` is given ${found.given}: the rest is printed as \`EXTRA\`.`,
        `格式串只需要 ${found.asked} 个参数，而 \`${name}\` 得到 ${found.given} 个：多余的会以 \`EXTRA\` 输出。`,
      );
    case 'type':
      return say(
        `\`${found.verb}\` does not print \`${found.argument}\`, which is ${types[found.type][0]}.`,
        `\`${found.verb}\` 不能输出 \`${found.argument}\`，它是${types[found.type][1]}。`,
      );
    case 'foreign-format':
      return say(
        `\`${found.part}\` becomes a format: a percent sign in it is read as a verb, and prints \`MISSING\`.`,
        `\`${found.part}\` 被当作格式串：其中的百分号会被当作动词，输出 \`MISSING\`。`,
      );
    case 'unspread':
      return say(
        `\`${found.argument}\` is given as one value, a list: \`${found.argument}...\` gives all of them.`,
        `\`${found.argument}\` 作为一个切片整体传入：应写 \`${found.argument}...\` 以逐个传入。`,
      );
    case 'odd':
      return ofOdd(found);
    case 'labels':
      return ofLabels(found);
    default:
      return ofVerb(found);
  }
}

function ofOdd({ name, argument, isKey, panics }: Extract<Mismatch, { problem: 'odd' }>): Localized {
  if (panics)
    return say(
      `\`${name}\` takes pairs, and \`${argument}\` is one too many: it panics.`,
      `\`${name}\` 的参数必须成对，而 \`${argument}\` 多出一个：会 panic。`,
    );
  return isKey
    ? say(
        `\`${name}\` takes pairs of a key and a value: \`${argument}\` has no value behind it.`,
        `\`${name}\` 的参数是成对的键和值：\`${argument}\` 后面缺少值。`,
      )
    : say(
        `\`${name}\` takes pairs of a key and a value: \`${argument}\` has no key before it, and nobody finds it in the log.`,
        `\`${name}\` 的参数是成对的键和值：\`${argument}\` 前面缺少键，在日志中无法找到它。`,
      );
}

function ofLabels({ name, asked, given, unknown }: Extract<Mismatch, { problem: 'labels' }>): Localized {
  return unknown === undefined
    ? say(
        `\`${name}\` has ${labels(asked)}, and is given ${given}: it panics.`,
        `\`${name}\` 有 ${asked} 个标签，这里给了 ${given} 个：会 panic。`,
      )
    : say(
        `\`${name}\` has no label \`${unknown}\`: it panics.`,
        `\`${name}\` 没有标签 \`${unknown}\`：会 panic。`,
      );
}

function labels(count: number): string {
  return count === 1 ? '1 label' : `${count} labels`;
}

function ofVerb(
  found: Extract<Mismatch, { problem: 'unknown-verb' | 'wrapping' | 'not-a-format' }>,
): Localized {
  const { name } = found;
  switch (found.problem) {
    case 'unknown-verb':
      return say(
        `\`${found.verb}\` is no verb that \`${name}\` knows; a percent sign itself is written \`%%\`.`,
        `\`${name}\` 不认识 \`${found.verb}\`；要输出百分号本身请写 \`%%\`。`,
      );
    case 'wrapping':
      return say(
        `Only \`fmt.Errorf\` wraps with \`%w\`: \`${name}\` prints \`%!w\`.`,
        `只有 \`fmt.Errorf\` 支持用 \`%w\` 包装：\`${name}\` 会输出 \`%!w\`。`,
      );
    case 'not-a-format':
      return say(
        `\`${name}\` reads no format: \`${found.verb}\` is printed as it stands.`,
        `\`${name}\` 不解析格式串：\`${found.verb}\` 会原样输出。`,
      );
  }
}

function counted(count: number): string {
  return count === 0 ? 'no argument' : count === 1 ? '1 argument' : `${count} arguments`;
}
