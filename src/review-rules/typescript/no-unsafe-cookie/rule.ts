import type { FixDraft, Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { namesMatch } from '../_kit/names-match.ts';
import type { UnsafeCookie } from './find-unsafe-cookies.ts';
import { findUnsafeCookies, maySetCookies } from './find-unsafe-cookies.ts';
import { protect } from './protect.ts';

/** The cookie that says who is signed in lies open. */
export const noUnsafeCookie = defineRule({
  info: {
    id: 'no-unsafe-cookie',
    family: 'security',
    kinds: ['unsafe-cookie'],
    fix: 'needs-review',
    what: say(
      "Reports cookies of sessions and tokens that scripts can read (`httpOnly` is false, or missing where that means the same, also in a header `Set-Cookie` that is written out), that production sends without encryption (`secure: false`), and cookies with `sameSite: 'none'` that are not `secure`. Options that come from a variable, cookies that are cleared and CSRF tokens are left alone.",
      "报告脚本可读取的会话或令牌 Cookie（`httpOnly` 为 false，或缺省即为可读时未设置，也包括直接写出的 `Set-Cookie` 响应头）、生产环境中不加密发送的 Cookie（`secure: false`），以及设置 `sameSite: 'none'` 却没有 `secure` 的 Cookie。选项来自变量、清除 Cookie 以及 CSRF 令牌不报告。",
    ),
    why: say(
      'One script that an attacker gets into a page reads such a cookie, and the session is his. Without `secure` it travels in plain text, and browsers refuse it for other sites.',
      '攻击者只要在页面中注入一段脚本，就能读到这个 Cookie 并接管会话。没有 `secure` 时它以明文传输，用于跨站时浏览器会拒收。',
    ),
    instead: say(
      "Set it with `{ httpOnly: true, secure: true, sameSite: 'lax' }`. Where scripts must read it, a comment that says so ends the report.",
      "设置为 `{ httpOnly: true, secure: true, sameSite: 'lax' }`。若确需由脚本读取，请用注释说明，即不再报告。",
    ),
    examples: [
      {
        bad: "export function signIn(req, res) {\n  res.cookie('token', tokenFor(req.user));\n  res.redirect('/');\n}",
        good: "export function signIn(req, res) {\n  res.cookie('token', tokenFor(req.user), { httpOnly: true, secure: true, sameSite: 'lax' });\n  res.redirect('/');\n}",
        file: 'sign-in.js',
      },
      {
        bad: "import session from 'express-session';\n\napp.use(session({ secret, cookie: { httpOnly: false } }));",
        good: "import session from 'express-session';\n\napp.use(session({ secret, cookie: { secure: true } }));",
        file: 'app.js',
      },
    ],
    sources: [
      { name: 'CodeQL js/client-exposed-cookie', relation: 'inspired' },
      { name: 'CodeQL js/clear-text-cookie', relation: 'inspired' },
      { name: 'Semgrep express-cookie-session-no-httponly', relation: 'inspired' },
    ],
  },
  visit: ['Program'],
  find: (_program, file): Iterable<UnsafeCookie> | undefined =>
    namesMatch(file, maySetCookies) && !isTestPath(file.path) ? findUnsafeCookies(file) : undefined,
  report: ({ manner, name, place }): Report => ({
    range: rangeOf(place),
    confidence: manner === 'refused' ? 'certain' : 'likely',
    what: wordsFor(manner, name),
  }),
  fix(unsafe): FixDraft | undefined {
    const edit = protect(unsafe);
    return edit && { title: say('Turn the protection on', '启用保护'), edits: [edit] };
  },
});

/** No colon after the name: what follows it there is taken for the value of a secret when the message is shown. */
function wordsFor(manner: UnsafeCookie['manner'], name: string | undefined): Localized {
  const [english, chinese] =
    name === undefined
      ? ['the session cookie', '会话 Cookie']
      : [`the cookie \`${name}\``, ` Cookie \`${name}\` `];
  switch (manner) {
    case 'readable':
      return say(
        `Scripts can read ${english}, for it is not \`httpOnly\`.`,
        `脚本可以读取${chinese}：没有设置 \`httpOnly\`。`,
      );
    case 'unencrypted':
      return say(
        `In production, ${english} also travels over connections that are not encrypted.`,
        `在生产环境中，${chinese}也会通过未加密的连接发送。`,
      );
    case 'refused':
      return say(
        `Browsers refuse ${english}, which must be \`secure\` with \`sameSite: 'none'\`.`,
        `浏览器会拒收${chinese}：设置 \`sameSite: 'none'\` 时必须同时设置 \`secure\`。`,
      );
  }
}
