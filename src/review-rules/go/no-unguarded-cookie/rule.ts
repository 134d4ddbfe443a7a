import { defineFileRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { findUnguardedCookies } from './find-unguarded-cookies.ts';
import type { UnguardedCookie } from './find-unguarded-cookies.ts';

/** The cookie that says who is signed in can be read by scripts. */
export const noUnguardedCookie = defineFileRule('go', {
  info: {
    id: 'no-unguarded-cookie',
    family: 'security',
    kinds: ['unguarded-cookie'],
    fix: 'none',
    what: say(
      'Reports cookies of sessions and tokens that an answer sets without `HttpOnly`: `http.Cookie`, `fiber.Cookie`, `c.SetCookie` of gin, and the options of a store of sessions. Cookies that are cleared, sent along with a request, or set with a comment in between, and CSRF tokens are left alone.',
      '报告响应中设置会话或令牌 Cookie 时没有 `HttpOnly` 的写法：`http.Cookie`、`fiber.Cookie`、gin 的 `c.SetCookie`，以及会话存储的选项。清除 Cookie、随请求发送的 Cookie、其中写有注释的设置以及 CSRF 令牌不报告。',
    ),
    why: say(
      'In Go the zero value is off: one script that an attacker gets into a page reads such a cookie, and the session is his.',
      'Go 中该字段的零值表示关闭：攻击者只要在页面中注入一段脚本，就能读到这个 Cookie 并接管会话。',
    ),
    instead: say(
      'Set `HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode`. Where scripts must read it, a comment in the literal ends the report.',
      '设置 `HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode`。若确需由脚本读取，请在字面量中用注释说明，即不再报告。',
    ),
    examples: [
      {
        bad: 'package web\n\nimport "net/http"\n\nfunc SignIn(w http.ResponseWriter, id string) {\n\thttp.SetCookie(w, &http.Cookie{Name: "session_id", Value: id, Path: "/"})\n}',
        good: 'package web\n\nimport "net/http"\n\nfunc SignIn(w http.ResponseWriter, id string) {\n\thttp.SetCookie(w, &http.Cookie{Name: "session_id", Value: id, Path: "/", HttpOnly: true, Secure: true})\n}',
        file: 'sign-in.go',
      },
    ],
    sources: [
      { name: 'CodeQL go/cookie-httponly-not-set', relation: 'inspired' },
      { name: 'Semgrep session-cookie-missing-httponly', relation: 'inspired' },
    ],
  },
  find: (file: GoFile): Iterable<UnguardedCookie> =>
    isTestPath(file.path) ? [] : findUnguardedCookies(file),
  report: (found) => ({
    range: { start: found.node.start, end: found.node.end },
    confidence: 'likely',
    what: whatOf(found),
  }),
});

function whatOf({ name, field }: UnguardedCookie): Localized {
  return name === undefined
    ? say(
        `Scripts can read the session cookie: with options of your own it is only \`${field}\` where they say so.`,
        `脚本可以读取会话 Cookie：自行给出选项时，只有其中写明才会启用 \`${field}\`。`,
      )
    : say(
        `Scripts can read the cookie \`${name}\`: it is not \`${field}\`.`,
        `脚本可以读取 Cookie \`${name}\`：没有设置 \`${field}\`。`,
      );
}
