import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { shortText } from '../_kit/short-text.ts';
import type { Exit } from '../_kit/exits-of.ts';
import type { Overridden } from './overridden.ts';

export function wordsFor(exit: Exit['by'], overridden: Overridden, file: TypeScriptFile): Localized {
  const code = shortText(exit, file);
  switch (overridden.kind) {
    case 'error':
      return exit.type === 'ThrowStatement' ? replacedError(code) : swallowedError(code);
    case 'rethrown':
    case 'result':
      return lost(code, shortText(overridden.by, file));
    case 'mishap':
      return say(
        `\`${code}\` in \`finally\` would swallow an error of the \`catch\` block; behind the \`try\` statement it would not.`,
        `\`finally\` 中的 \`${code}\` 会吞掉 \`catch\` 块里的错误；放在 \`try\` 语句之后则不会。`,
      );
  }
}

function swallowedError(code: string): Localized {
  return say(
    `\`${code}\` in \`finally\` swallows every error of the \`try\` block: the caller never learns of it.`,
    `\`finally\` 中的 \`${code}\` 会吞掉 \`try\` 块的所有错误，调用方无从得知。`,
  );
}

function replacedError(code: string): Localized {
  return say(
    `\`${code}\` in \`finally\` takes the place of an error of the \`try\` block, which is lost.`,
    `\`finally\` 中的 \`${code}\` 会取代 \`try\` 块的错误，原来的错误就此丢失。`,
  );
}

function lost(code: string, before: string): Localized {
  return say(
    `\`${code}\` in \`finally\` takes the place of \`${before}\`, which then has no effect.`,
    `\`finally\` 中的 \`${code}\` 会取代 \`${before}\`，使后者不起作用。`,
  );
}
