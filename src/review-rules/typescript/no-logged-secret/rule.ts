import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Localized } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { shortText } from '../_kit/short-text.ts';
import type { Logged } from './find-logged.ts';
import { findLogged } from './find-logged.ts';

/** A password or key is written where it stays, and where others read it. */
export const noLoggedSecret = defineRule({
  info: {
    id: 'no-logged-secret',
    family: 'security',
    kinds: ['logged-secret'],
    fix: 'none',
    what: say(
      'Reports passwords, keys, access tokens and `Authorization` headers that are written to a log or into the message of an error: alone, in a text, in an address or in an object. Files that mask what they log are left alone, and so is what is printed for somebody to keep.',
      '报告写入日志或错误消息的密码、密钥、访问令牌和 `Authorization` 请求头：单独写入，或出现在文本、地址、对象中。会对日志内容脱敏的文件，以及特意打印给用户保存的内容不报告。',
    ),
    why: say(
      'Logs are kept for long, copied to other services and read by more people than the credential was meant for; messages of errors end in logs, reports and answers.',
      '日志会长期保存、被复制到其他服务，能读到它的人远多于应当知道该凭据的人；错误消息也会进入日志、报告和响应。',
    ),
    instead: say(
      'Leave the credential out, or say only whether there is one: `hasPassword: password !== undefined`.',
      '不要写入凭据，或只记录它是否存在：`hasPassword: password !== undefined`。',
    ),
    examples: [
      {
        bad: 'export function connect(user, password) {\n  logger.debug(`connecting as ${user} with ${password}`);\n  return client.connect({ user, password });\n}',
        good: 'export function connect(user, password) {\n  logger.debug(`connecting as ${user}`);\n  return client.connect({ user, password });\n}',
        file: 'connect.js',
      },
    ],
    sources: [{ name: 'CodeQL js/clear-text-logging', relation: 'inspired' }],
  },
  visit: ['Program'],
  find: (_program, file): Iterable<Logged> | undefined =>
    isTestPath(file.path) || ofSamples.test(file.path) ? undefined : findLogged(file),
  report: ({ node, where, part, through }, file): Report => ({
    range: rangeOf(node),
    confidence: 'likely',
    what:
      through === undefined
        ? wordsFor(where, shortText(node, file), part)
        : wordsForHanded(shortText(node, file), through),
  }),
});

/** What looks like a credential there is made up. */
const ofSamples =
  /(?:^|\/)(?:examples?|samples?|demos?|docs?|tutorials?|snippets?|playground|sandbox|seeds?)\//i;

function wordsForHanded(given: string, through: string): Localized {
  return say(
    `\`${given}\` is given to \`${through}\`, which writes what it gets to the log.`,
    `\`${given}\` 被传给 \`${through}\`，而后者会把收到的内容写入日志。`,
  );
}

function wordsFor(where: Logged['where'], given: string, part: string | undefined): Localized {
  const [english, chinese] =
    part === undefined
      ? [`\`${given}\``, ` \`${given}\` `]
      : [`\`${part}\` of \`${given}\``, ` \`${given}\` 中的 \`${part}\` `];
  return where === 'log'
    ? say(
        `${english} is written to the log, for everybody who reads it.`,
        `日志中写入了${chinese}，能看到日志的人都能看到它。`,
      )
    : say(
        `${english} is part of the message of this error, which goes to logs, reports and answers.`,
        `错误消息中含有${chinese}，它会进入日志、报告和响应。`,
      );
}
