import type { Report } from '../../../analysis/rule.ts';
import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { shortText } from '../../_kit/short-text.ts';
import { findLogged } from './find-logged.ts';
import type { Logged } from './find-logged.ts';

/** A password or key is written where it stays, and where others read it. */
export const noLoggedCredential = defineFileRule('go', {
  info: {
    id: 'no-logged-credential',
    family: 'security',
    kinds: ['logged-secret'],
    severity: 'error',
    fix: 'none',
    what: say(
      'Reports passwords, keys, access tokens and `Authorization` headers that are written to a log as they are. What `fmt` prints, files that mask what they log, and what is shown for somebody to keep are left alone.',
      '报告原样写入日志的密码、密钥、访问令牌和 `Authorization` 请求头。`fmt` 打印的内容、会对日志内容脱敏的文件，以及特意显示给用户保存的内容不报告。',
    ),
    why: say(
      'Logs are kept for long, copied to other services and read by more people than the credential was meant for.',
      '日志会长期保存、被复制到其他服务，能读到它的人远多于应当知道该凭据的人。',
    ),
    instead: say(
      'Leave the credential out, or say only whether there is one: `password != ""`.',
      '不要写入凭据，或只记录它是否存在：`password != ""`。',
    ),
    examples: [
      {
        bad: 'package login\n\nimport "log"\n\nfunc login(user, password string) {\n\tlog.Printf("login of %s with %s", user, password)\n}',
        good: 'package login\n\nimport "log"\n\nfunc login(user, password string) {\n\tlog.Printf("login of %s", user)\n}',
        file: 'login.go',
      },
    ],
    sources: [{ name: 'CodeQL go/clear-text-logging', relation: 'inspired' }],
  },
  find: (file: GoFile): Iterable<Logged> =>
    isTestPath(file.path) || ofSamples.test(file.path) ? [] : findLogged(file),
  report: ({ value }, { text }): Report => {
    const code = shortText(value, text);
    return {
      range: { start: value.start, end: value.end },
      confidence: 'likely',
      what: say(
        `\`${code}\` is written to the log, for everybody who reads it.`,
        `日志中写入了 \`${code}\`，能看到日志的人都能看到它。`,
      ),
    };
  },
});

/** What looks like a credential there is made up. */
const ofSamples = /(?:^|\/)(?:_?examples?|samples?|demos?|docs?|tutorials?|playground|sandbox|seeds?)\//i;
