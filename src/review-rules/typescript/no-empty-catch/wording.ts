import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { bareCallee } from '../_kit/name-of-callee.ts';
import { shortText } from '../_kit/short-text.ts';
import type { Signal } from './signal.ts';

export function wordsFor({ shape, silence, call }: Signal, file: TypeScriptFile): Localized {
  const name = shortText(bareCallee(call.callee), file);
  if (shape === 'assertion') {
    return say(
      `The empty \`catch\` swallows what \`${name}\` throws: this assertion cannot fail.`,
      `空的 \`catch\` 会吞掉 \`${name}\` 抛出的错误：这个断言永远不会失败。`,
    );
  }
  if (shape === 'no-handler') {
    return say(
      `\`.catch()\` without a function handles nothing when \`${name}\` fails.`,
      `\`.catch()\` 没有传入函数，\`${name}\` 失败时不会有任何处理。`,
    );
  }
  if (shape === 'crash') {
    return say(
      'The empty listener keeps the process running after errors that nobody caught, and hides all of them.',
      '空的监听函数会让进程在未捕获的错误之后继续运行，并掩盖所有这类错误。',
    );
  }
  switch (silence) {
    case 'nothing':
      return say(
        `When \`${name}\` fails, the empty handler hides it and the error is lost.`,
        `\`${name}\` 失败时，空的处理代码会掩盖它，错误就此丢失。`,
      );
    case 'continue':
      return say(
        `When \`${name}\` fails, the loop goes on and the error is lost.`,
        `\`${name}\` 失败时循环继续，错误就此丢失。`,
      );
    case 'return':
      return say(
        `When \`${name}\` fails, the handler gives nothing back and the error is lost.`,
        `\`${name}\` 失败时，处理代码不返回任何信息，错误就此丢失。`,
      );
    case 'same':
      return say(
        `When \`${name}\` fails, the handler answers as if it had worked, and the error is lost.`,
        `\`${name}\` 失败时，处理代码给出的结果与成功时相同，错误就此丢失。`,
      );
    case 'spinner':
      return say(
        `When \`${name}\` fails, only the progress sign disappears and the error is lost.`,
        `\`${name}\` 失败时，只是加载提示消失，错误就此丢失。`,
      );
  }
}
