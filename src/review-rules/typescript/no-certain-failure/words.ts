import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { FixedName } from './fixed-names.ts';
import type { MissingFlag } from './missing-flags.ts';
import type { MissingMethod } from './missing-methods.ts';
import type { ShortHandler } from './short-handlers.ts';

export type Failure = FixedName | MissingFlag | MissingMethod | ShortHandler;

export function wordsFor(found: Failure): Localized {
  switch (found.kind) {
    case 'short-handler':
      return shortHandler(found);
    case 'missing-method':
      return missingMethod(found);
    case 'missing-flag':
      return missingFlag(found);
    default:
      return fixedName(found);
  }
}

function shortHandler({ names: [error, request, answer] }: ShortHandler): Localized {
  return say(
    `With three parameters this handles requests, not errors: \`${error}\` is the request, \`${request}\` the answer and \`${answer}\` is \`next\`, which has no such methods.`,
    `只有三个参数时，它处理的是请求而不是错误：\`${error}\` 是请求，\`${request}\` 是响应，而 \`${answer}\` 是 \`next\`，没有这些方法。`,
  );
}

function missingMethod({ on, method }: MissingMethod): Localized {
  const [owner, chinese] = on === 'object' ? ['This object', '这个对象'] : [`A \`${on}\``, `\`${on}\``];
  return say(
    `${owner} has no method \`${method}\`, which lists have: the call throws a \`TypeError\`.`,
    `${chinese}没有数组的 \`${method}\` 方法：调用会抛出 \`TypeError\`。`,
  );
}

function missingFlag({ method }: MissingFlag): Localized {
  return say(
    `\`${method}\` throws a \`TypeError\` for a pattern without the flag \`g\`.`,
    `正则没有 \`g\` 标志时，\`${method}\` 会抛出 \`TypeError\`。`,
  );
}

function fixedName({ by, name }: FixedName): Localized {
  return by === 'const'
    ? say(
        `\`${name}\` is a constant: giving it another value throws a \`TypeError\`.`,
        `\`${name}\` 是常量：重新赋值会抛出 \`TypeError\`。`,
      )
    : say(
        `\`${name}\` is imported: giving it another value throws a \`TypeError\`.`,
        `\`${name}\` 是导入的名称：重新赋值会抛出 \`TypeError\`。`,
      );
}
