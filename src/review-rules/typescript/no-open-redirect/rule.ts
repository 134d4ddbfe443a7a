import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { oncePerTest } from '../_kit/origin/weak-checks.ts';
import { passingAddress } from '../_kit/origin/passing-address.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { namesMatch } from '../_kit/names-match.ts';
import type { HandedValue } from '../_kit/origin/handed-values.ts';
import { handedValues } from '../_kit/origin/handed-values.ts';
import { reportOfHanded } from '../_kit/origin/report-of-handed.ts';
import { shortText } from '../_kit/short-text.ts';
import type { MailedLink } from './find-mailed-links.ts';
import { findMailedLinks } from './find-mailed-links.ts';
import type { WeakRedirect } from './find-weak-checks.ts';
import { findWeakRedirects } from './find-weak-checks.ts';
import type { OpenRedirect } from './find-open-redirects.ts';
import { findOpenRedirects, lookAtHosts } from './find-open-redirects.ts';
import { mayRedirect } from './redirects.ts';

/** A link to our site that leads to anybody's. */
export const noOpenRedirect = defineRule({
  info: {
    id: 'no-open-redirect',
    family: 'security',
    kinds: ['open-redirect', 'foreign-link'],
    fix: 'none',
    what: say(
      'Reports redirects whose host comes from the query, the body or a parameter of the request, or from the query of the page’s address, and those to the path of any request with a slash added, which may begin with two: `redirect`, the header `Location`, `location.href`, `location.assign`, the `href` of a link in JSX. A value that follows a fixed host or a slash, and functions that look where it leads, are left alone. Also links to reset, confirm or verify something, in files that send mail, whose host is the one that the request names. So is a part of a request that is given to a function of another file, which does so with it.',
      '报告目标主机取自请求的查询、请求体或路由参数，或取自页面地址查询参数的重定向，以及跳转到任意请求路径（如补上斜杠，开头可能有两个斜杠）的重定向：`redirect`、`Location` 响应头、`location.href`、`location.assign`、JSX 中链接的 `href`。跟在固定主机或斜杠之后的值，以及检查去向的函数不报告。在发送邮件的文件中，用于重置、确认或验证的链接若以请求所称的主机为主机，也会报告。把请求内容传给其他文件中会这样做的函数，同样会报告。',
    ),
    why: say(
      'A link that begins with your address leads to a copy of your login page: who trusts your name types his password there. In a page, `javascript:…` runs as its script.',
      '以你的网址开头的链接，可以把人带到仿冒的登录页：信任你的用户会在那里输入密码。在页面脚本中，`javascript:…` 还会直接作为脚本运行。',
    ),
    instead: say(
      'Take only a path (`new URL(next, origin)`, then compare its `origin`), or choose from a list of your own.',
      '只接受路径（先 `new URL(next, origin)`，再比较其 `origin`），或从自己的列表中选择目标。',
    ),
    examples: [
      {
        bad: "app.post('/login', (req, res) => {\n  res.redirect(req.query.next ?? '/');\n});",
        good: "app.post('/login', (req, res) => {\n  const target = new URL(req.query.next ?? '/', origin);\n  res.redirect(target.origin === origin ? target.href : '/');\n});",
        file: 'login.js',
      },
      {
        bad: "const next = new URLSearchParams(location.search).get('next');\nlocation.href = next ?? '/';",
        good: "const next = new URLSearchParams(location.search).get('next');\nlocation.href = pages.has(next) ? next : '/';",
        file: 'signed-in.js',
      },
    ],
    sources: [
      { name: 'CodeQL js/server-side-unvalidated-url-redirection', relation: 'inspired' },
      { name: 'CodeQL js/client-side-unvalidated-url-redirection', relation: 'inspired' },
    ],
  },
  visit: ['Program'],
  ofArguments: ['open-redirect'],
  find: (_program, file): Iterable<OpenRedirect | MailedLink | WeakRedirect | HandedValue> | undefined =>
    isTestPath(file.path) ? undefined : findAll(file),
  report(found, file): Report {
    if ('handed' in found)
      return reportOfHanded(found, file, ['chooses the site that is led to', '决定跳转到哪个网站']);
    if ('link' in found) return reportOfLink(found, shortText(found.host, file));
    if ('weak' in found) return reportOfCheck(found, file);
    const { address, name, part, by, isPath } = found;
    const text = shortText(part, file);
    if (isPath)
      return {
        range: rangeOf(address),
        confidence: 'likely',
        what: say(
          `\`${text}\` may begin with two slashes, and \`${name}\` then leads to another site.`,
          `\`${text}\` 可能以两个斜杠开头，此时 \`${name}\` 会跳转到其他网站。`,
        ),
      };
    const [source, chineseSource] =
      by === 'server' ? ['from a request', '来自请求'] : ['from outside the page', '来自页面之外'];
    return {
      range: rangeOf(address),
      what: say(
        `\`${text}\` (${source}) chooses the site that \`${name}\` leads to.`,
        `\`${text}\`（${chineseSource}）决定了 \`${name}\` 跳转到哪个网站。`,
      ),
    };
  },
});

function* findAll(
  file: TypeScriptFile,
): Generator<OpenRedirect | MailedLink | WeakRedirect | HandedValue, void> {
  if (namesMatch(file, mayRedirect)) {
    const weak = findWeakRedirects(file);
    yield* oncePerTest(weak);
    const told = new Set(weak.map(({ address }) => address));
    for (const one of findOpenRedirects(file)) if (!told.has(one.address)) yield one;
  }
  yield* findMailedLinks(file);
  yield* handedValues(file, 'no-open-redirect', () => lookAtHosts(file));
}

function reportOfLink({ link }: MailedLink, host: string): Report {
  return {
    range: rangeOf(link),
    kind: 'foreign-link',
    confidence: 'likely',
    what: say(
      `This link leads to \`${host}\`, which whoever sends the request chooses: he gets what is in the link from whom the mail goes to.`,
      `这个链接指向 \`${host}\`，而它由发送请求的人决定：收件人点击后，链接中的内容就会落到他手里。`,
    ),
  };
}

function reportOfCheck({ weak: { written, lets }, part, name }: WeakRedirect, file: TypeScriptFile): Report {
  const [text, look] = [shortText(part, file), shortText(written, file)];
  const passing = passingAddress[lets];
  return {
    range: rangeOf(written),
    confidence: lets === 'longer-host' ? 'likely' : 'certain',
    what: say(
      `\`${look}\` also lets \`${passing}\` pass: \`${text}\` chooses the site that \`${name}\` leads to.`,
      `\`${look}\` 也会放行 \`${passing}\`：\`${text}\` 决定了 \`${name}\` 跳转到哪个网站。`,
    ),
  };
}
