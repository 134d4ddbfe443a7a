import type { Report } from '../../../analysis/rule.ts';
import { defineFileRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { findOutsideRedirects } from './find-outside-redirects.ts';
import type { OutsideRedirect } from './find-outside-redirects.ts';
import { findShortChecks, mayCheckSlashes } from './find-short-checks.ts';
import type { ShortCheck } from './find-short-checks.ts';
import { mayRedirect } from './redirects.ts';

/** A link to our site that leads to anybody's. */
export const noOutsideRedirect = defineFileRule('go', {
  info: {
    id: 'no-outside-redirect',
    family: 'security',
    kinds: ['open-redirect'],
    fix: 'none',
    what: say(
      'Reports redirects whose host comes from the query or the form of a request: by `http.Redirect`, `c.Redirect` or the header `Location`. A value that only begins with a slash is one of them, for `//example.com` does, too. A redirect to the path of the request with something added, which may begin with two slashes, is a note, and so is a check that refuses `//` and lets `/\\` through. A value that follows a fixed host or a longer path, and functions that look where it leads, are left alone.',
      '报告目标主机取自请求查询或表单的重定向：经由 `http.Redirect`、`c.Redirect` 或 `Location` 响应头。只检查以斜杠开头的值也在此列，因为 `//example.com` 同样以斜杠开头。跳转到请求自身路径并附加内容（路径可能以两个斜杠开头）的，以及拒绝 `//` 却放过 `/\\` 的检查，作为提示。跟在固定主机或更长路径之后的值，以及检查去向的函数不报告。',
    ),
    why: say(
      'A link that begins with your address leads to a copy of your login page: who trusts your name types his password there.',
      '以你的网址开头的链接，可以把人带到仿冒的登录页：信任你的用户会在那里输入密码。',
    ),
    instead: say(
      'Take only a path: `u, err := url.Parse(next)`, and refuse it when `u.Host != "" || u.Scheme != ""`; or choose from a list of your own.',
      '只接受路径：`u, err := url.Parse(next)`，当 `u.Host != "" || u.Scheme != ""` 时拒绝；或从自己的列表中选择目标。',
    ),
    examples: [
      {
        bad: 'package login\n\nimport "net/http"\n\nfunc done(w http.ResponseWriter, r *http.Request) {\n\thttp.Redirect(w, r, r.FormValue("next"), http.StatusFound)\n}',
        good: 'package login\n\nimport (\n\t"net/http"\n\t"net/url"\n)\n\nfunc done(w http.ResponseWriter, r *http.Request) {\n\tu, err := url.Parse(r.FormValue("next"))\n\tif err != nil || u.Host != "" || u.Scheme != "" {\n\t\tu = &url.URL{Path: "/"}\n\t}\n\thttp.Redirect(w, r, u.String(), http.StatusFound)\n}',
        file: 'done.go',
      },
    ],
    sources: [
      { name: 'CodeQL go/unvalidated-url-redirection', relation: 'inspired' },
      { name: 'CodeQL go/bad-redirect-check', relation: 'inspired' },
    ],
  },
  *find(file: GoFile): Generator<OutsideRedirect | ShortCheck> {
    if (isTestPath(file.path)) return;
    if (mayRedirect.test(file.text)) yield* findOutsideRedirects(file);
    if (mayCheckSlashes(file.text)) yield* findShortChecks(file);
  },
  report(found): Report {
    if ('check' in found)
      return { range: found.check, confidence: 'possible', what: passesBackslash(found.address) };
    const { address, name, part, isPath } = found;
    return {
      range: address,
      confidence: isPath ? 'possible' : 'likely',
      what: isPath ? maybeTwoSlashes(part, name) : chosen(part, name),
    };
  },
});

function passesBackslash(address: string): Localized {
  return say(
    `This lets \`/\\example.com\` through, and browsers read a backslash as a slash: \`${address}\` may lead to another site.`,
    `这里会放过 \`/\\example.com\`，而浏览器把反斜杠当作斜杠：\`${address}\` 可能跳转到其他网站。`,
  );
}

function maybeTwoSlashes(part: string, name: string): Localized {
  return say(
    `\`${part}\` may begin with two slashes, and \`${name}\` then leads to another site.`,
    `\`${part}\` 可能以两个斜杠开头，此时 \`${name}\` 会跳转到其他网站。`,
  );
}

function chosen(part: string, name: string): Localized {
  return say(
    `\`${part}\` (from a request) chooses the site that \`${name}\` leads to.`,
    `\`${part}\`（来自请求）决定了 \`${name}\` 跳转到哪个网站。`,
  );
}
