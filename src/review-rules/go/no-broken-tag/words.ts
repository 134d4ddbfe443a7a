import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { TagFinding } from './find-broken-tags.ts';

export function whatOf(found: TagFinding): Localized {
  const { key, value } = found;
  switch (found.problem) {
    case 'no-quotes':
      return say(
        `What stands behind \`${key}\` is not in double quotes: the tag from here on is not read.`,
        `\`${key}\` 之后的内容没有用双引号括起：标签从此处起不会被读取。`,
      );
    case 'space':
      return say(
        `A space behind \`${key}:\`: the tag from here on is not read.`,
        `\`${key}:\` 之后有空格：标签从此处起不会被读取。`,
      );
    case 'unclosed':
      return say(
        `The value of \`${key}\` has no second quote: the tag from here on is not read.`,
        `\`${key}\` 的值缺少后引号：标签从此处起不会被读取。`,
      );
    case 'separator':
      return say(
        `Behind \`${key}:"${value}"\` a space is needed: the next key is read with the sign before it, and not found.`,
        `\`${key}:"${value}"\` 之后应为空格：下一个键会连同前面的符号一起读取，因而找不到。`,
      );
    case 'option-space':
      return say(
        `In \`${key}:"${value}"\` the space belongs to the option, which is not known that way: it has no effect.`,
        `\`${key}:"${value}"\` 中的空格成了选项的一部分，选项因此无法识别，不起作用。`,
      );
    case 'option-as-name':
      return say(
        `\`${key}:"${value}"\` names the field \`${value}\`: an option stands behind a comma, \`",${value}"\`.`,
        `\`${key}:"${value}"\` 把字段命名为 \`${value}\`：选项应写在逗号之后，即 \`",${value}"\`。`,
      );
    case 'twice':
      return ofTwo(key, value, found.other);
    case 'hidden':
      return say(
        `\`${value}\` begins with a small letter: no package outside can read or set it, and its ${key} tag has no effect.`,
        `\`${value}\` 以小写字母开头：外部的包无法读写它，其 ${key} 标签不起作用。`,
      );
  }
}

/** A reader of YAML stops the program at it, that of JSON says nothing. */
function ofTwo(key: string, value: string, other: string): Localized {
  return key === 'yaml'
    ? say(
        `\`${other}\` has the YAML name \`${value}\`, too: a struct with two fields of one name makes the reader panic.`,
        `\`${other}\` 的 YAML 名称也是 \`${value}\`：结构体中有同名的两个字段时，解析会 panic。`,
      )
    : say(
        `\`${other}\` has the JSON name \`${value}\`, too: of two fields of one name none is read or written.`,
        `\`${other}\` 的 JSON 名称也是 \`${value}\`：同名的两个字段都不会被读写。`,
      );
}
