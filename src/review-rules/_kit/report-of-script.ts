import type { Report } from '../../analysis/rule.ts';
import { say } from '../../domain/locale.ts';
import type { PipedScript } from './piped-scripts.ts';

export function reportOfScript({ range, program, isPlainHttp }: PipedScript): Report {
  return {
    range,
    kind: 'unverified-script',
    confidence: 'likely',
    what: isPlainHttp
      ? say(
          `\`${program}\` runs what comes over an unprotected connection, and nothing checks it.`,
          `\`${program}\` 会执行经由未加密连接下载的内容，且没有任何校验。`,
        )
      : say(
          `\`${program}\` runs what is downloaded as it comes: nothing checks it.`,
          `\`${program}\` 会直接执行下载的内容，没有任何校验。`,
        ),
  };
}
