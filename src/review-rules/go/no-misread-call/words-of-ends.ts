import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { MisreadCall } from './misread-call.ts';

type OfEnd = Extract<
  MisreadCall,
  { problem: 'kept-buffer' | 'closed-server' | 'read-again' | 'end-as-failure' }
>;

export function ofEnd(found: OfEnd): Localized {
  const { call } = found;
  switch (found.problem) {
    case 'kept-buffer':
      return say(
        `\`${call}\` gives the memory of the scanner itself: the next \`${found.value}.Scan()\` writes over what is kept here. \`bytes.Clone\` copies it.`,
        `\`${call}\` 返回扫描器自己的内存：下一次 \`${found.value}.Scan()\` 会覆盖这里保存的内容。应用 \`bytes.Clone\` 复制。`,
      );
    case 'closed-server':
      return say(
        `\`${call}\` gives \`http.ErrServerClosed\` as soon as \`${found.value}.Shutdown\` is called: the program ends here before open requests are answered.`,
        `一旦调用 \`${found.value}.Shutdown\`，\`${call}\` 就会返回 \`http.ErrServerClosed\`：程序在此结束，未完成的请求得不到响应。`,
      );
    case 'read-again':
      return say(
        `When \`${call}\` fails for good, each turn fails at once again: the loop never ends, and keeps a processor busy.`,
        `\`${call}\` 一旦彻底失败，之后每一轮都会立即再次失败：循环永不结束，并占满一个处理器。`,
      );
    case 'end-as-failure':
      return say(
        `\`${call}\` tells the end by \`io.EOF\`, and here every error is a failure: what was read to its end is never a success.`,
        `\`${call}\` 以 \`io.EOF\` 表示结束，而这里把所有错误都当作失败：即使完整读完也永远不会成功。`,
      );
  }
}
