import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { namesMatch } from '../_kit/names-match.ts';
import type { OpenCors } from './find-open-cors.ts';
import { findOpenCors, mayOpen } from './find-open-cors.ts';

/** Any site may ask in the name of a visitor, and read the answer. */
export const noOpenCors = defineRule({
  info: {
    id: 'no-open-cors',
    family: 'security',
    kinds: ['open-cors'],
    fix: 'none',
    what: say(
      'Reports servers that answer each origin with itself and allow credentials: `cors({ origin: true, credentials: true })`, or the headers set from `req.headers.origin`; also where a name of a host is compared with the beginning or the end of the origin only. Where the origin is compared otherwise nothing is said.',
      '报告把任意来源原样返回且允许携带凭据的服务器：`cors({ origin: true, credentials: true })`，或用 `req.headers.origin` 设置响应头；也报告只把主机名与来源的开头或结尾比较的情况。以其他方式比较过来源的不报告。',
    ),
    why: say(
      'Every page that a signed-in visitor opens can send requests with his cookies and read what comes back.',
      '已登录的用户打开的任何网页，都能带着他的 Cookie 发出请求并读取响应。',
    ),
    instead: say(
      "Name the origins: `cors({ origin: ['https://app.example.com'], credentials: true })`; what is public needs no credentials.",
      "列出允许的来源：`cors({ origin: ['https://app.example.com'], credentials: true })`；公开内容不需要凭据。",
    ),
    examples: [
      {
        bad: "import cors from 'cors';\n\napp.use(cors({ origin: true, credentials: true }));",
        good: "import cors from 'cors';\n\napp.use(cors({ origin: ['https://app.example.com'], credentials: true }));",
        file: 'app.js',
      },
    ],
    sources: [{ name: 'CodeQL js/cors-misconfiguration-for-credentials', relation: 'inspired' }],
  },
  visit: ['Program'],
  find: (_program, file): Iterable<OpenCors> | undefined =>
    isTestPath(file.path) || !namesMatch(file, mayOpen) ? undefined : findOpenCors(file),
  report: ({ place, text }, file): Report => ({
    range: rangeOf(place),
    // What imitates a server, or shows how one is written, has nobody signed in.
    confidence: imitating.test(file.path) ? 'possible' : text === undefined ? 'certain' : 'likely',
    what:
      text === undefined
        ? say(
            'Each origin is let in, and with the cookies of the visitor.',
            '任意来源都被允许，并且可以携带访问者的 Cookie。',
          )
        : say(
            `Other sites can have an origin that \`${text}\` fits, and are let in with the cookies of the visitor.`,
            `其他网站的来源也可能与 \`${text}\` 相符，从而被允许并携带访问者的 Cookie。`,
          ),
  }),
});

const imitating = /mock|\bstubs?\b|\bfakes?\b|\bexamples?\b|\bdemos?\b|\bplaygrounds?\b/i;
