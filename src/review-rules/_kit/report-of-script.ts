import type { Report } from '../../analysis/rule.ts';
import type { Localized } from '../../domain/locale.ts';
import { say } from '../../domain/locale.ts';
import type { PipedScript } from './piped-scripts.ts';

export function reportOfScript({ range, program, isPlainHttp }: PipedScript): Report {
  const what = program === undefined ? startedByName(isPlainHttp) : runBy(program, isPlainHttp);
  return { range, kind: 'unverified-script', confidence: 'likely', what };
}

function runBy(program: string, isPlainHttp: boolean): Localized {
  return isPlainHttp
    ? say(
        `\`${program}\` runs what comes over an unprotected connection, and nothing checks it.`,
        `\`${program}\` 会执行经由未加密连接下载的内容，且没有任何校验。`,
      )
    : say(
        `\`${program}\` runs what is downloaded as it comes: nothing checks it.`,
        `\`${program}\` 会直接执行下载的内容，没有任何校验。`,
      );
}

function startedByName(isPlainHttp: boolean): Localized {
  return isPlainHttp
    ? say(
        'This runs what came over an unprotected connection, and nothing checks it.',
        '此处执行经由未加密连接下载的内容，且没有任何校验。',
      )
    : say(
        'This runs what was downloaded as it came: nothing checks it.',
        '此处直接执行下载的内容，没有任何校验。',
      );
}
