import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { shortText } from '../_kit/short-text.ts';
import type { AbsentPart } from './find-absent-parts.ts';

/** What is missing, when, and what throws then. */
export function wordsFor({ what, value, opening }: AbsentPart, file: TypeScriptFile): Localized {
  const [part, use] = [shortText(value, file), shortText(opening.node, file)];
  switch (what) {
    case 'response':
      return say(
        `\`${part}\` is undefined when no answer came (no connection, a time limit): then \`${use}\` throws, and the real error is lost.`,
        `没有收到响应（无法连接、超时）时 \`${part}\` 为 undefined：此时 \`${use}\` 会抛出异常，真正的错误随之丢失。`,
      );
    case 'header':
      return say(
        `A request may come without this header: \`${part}\` is missing then, and \`${use}\` throws.`,
        `请求可以不带这个请求头：此时 \`${part}\` 不存在，\`${use}\` 会抛出异常。`,
      );
    case 'query':
      return say(
        `\`${part}\` is null when the address has no parameters: then \`${use}\` throws.`,
        `地址不带任何参数时 \`${part}\` 为 null：此时 \`${use}\` 会抛出异常。`,
      );
    case 'row':
      return say(
        `There may be no such row: \`${part}\` is undefined then, and \`${use}\` throws.`,
        `可能没有这样的行：此时 \`${part}\` 为 undefined，\`${use}\` 会抛出异常。`,
      );
    case 'data':
      return say(
        `\`${part}\` is null when the query fails, and nobody looks at its \`error\`: then \`${use}\` throws.`,
        `查询失败时 \`${part}\` 为 null，而没有人检查 \`error\`：此时 \`${use}\` 会抛出异常。`,
      );
    case 'part':
      return say(
        `\`${part}\` is left out of the answer when there is none of it: then \`${use}\` throws.`,
        `没有对应内容时，返回结果中不含 \`${part}\`：此时 \`${use}\` 会抛出异常。`,
      );
    case 'checked':
      return say(
        `\`${part}\` is undefined when the input is wrong, and nobody asks for \`success\`: then \`${use}\` throws.`,
        `输入不合法时 \`${part}\` 为 undefined，而没有人检查 \`success\`：此时 \`${use}\` 会抛出异常。`,
      );
    case 'variable':
      return say(
        `\`${part}\` is undefined where nobody has set it, and then \`${use}\` throws without saying which variable is missing.`,
        `没有设置该环境变量时 \`${part}\` 为 undefined：此时 \`${use}\` 会抛出异常，且不会说明缺少哪个变量。`,
      );
    case 'record':
      return say(
        `\`${part}\` gives null when there is no such record, and nothing here asks for that: then \`${use}\` throws.`,
        `没有这样的记录时 \`${part}\` 的结果为 null，而这里没有判空：此时 \`${use}\` 会抛出异常。`,
      );
  }
}
