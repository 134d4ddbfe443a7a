import type { Report } from '../../../analysis/rule.ts';
import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { findOpenOrigins, mayOpen } from './find-open-origins.ts';

/** Any site may ask in the name of a visitor, and read the answer. */
export const noOpenOrigin = defineFileRule('go', {
  info: {
    id: 'no-open-origin',
    family: 'security',
    kinds: ['open-cors'],
    fix: 'none',
    what: say(
      'Reports servers that answer each origin with itself and allow credentials: headers set from `r.Header.Get("Origin")`, or an `AllowOriginFunc` that always says true beside `AllowCredentials: true`. Where the origin is compared with something, or handed to a function, nothing is said.',
      '报告把任意来源原样返回且允许携带凭据的服务器：用 `r.Header.Get("Origin")` 设置响应头，或在 `AllowCredentials: true` 旁使用总是返回 true 的 `AllowOriginFunc`。对来源做过比较或交给函数处理的不报告。',
    ),
    why: say(
      'Every page that a signed-in visitor opens can send requests with his cookies and read what comes back.',
      '已登录的用户打开的任何网页，都能带着他的 Cookie 发出请求并读取响应。',
    ),
    instead: say(
      'Name the origins: `if origins[r.Header.Get("Origin")] { … }`; what is public needs no credentials.',
      '列出允许的来源：`if origins[r.Header.Get("Origin")] { … }`；公开内容不需要凭据。',
    ),
    examples: [
      {
        bad: 'package api\n\nimport "net/http"\n\nfunc cors(w http.ResponseWriter, r *http.Request) {\n\tw.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))\n\tw.Header().Set("Access-Control-Allow-Credentials", "true")\n}',
        good: 'package api\n\nimport "net/http"\n\nvar origins = map[string]bool{"https://app.example.com": true}\n\nfunc cors(w http.ResponseWriter, r *http.Request) {\n\tif origin := r.Header.Get("Origin"); origins[origin] {\n\t\tw.Header().Set("Access-Control-Allow-Origin", origin)\n\t\tw.Header().Set("Access-Control-Allow-Credentials", "true")\n\t}\n}',
        file: 'cors.go',
      },
    ],
    sources: [{ name: 'CodeQL go/cors-misconfiguration', relation: 'inspired' }],
  },
  find: (file: GoFile): Iterable<GoNode> =>
    isTestPath(file.path) || !mayOpen.test(file.text) ? [] : findOpenOrigins(file),
  report: (origin): Report => ({
    range: origin,
    what: say(
      'Each origin is let in, and with the cookies of the visitor.',
      '任意来源都被允许，并且可以携带访问者的 Cookie。',
    ),
  }),
});
