import type { Report } from '../../../analysis/rule.ts';
import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { findPlainTemplates, mayFillPages } from './find-plain-templates.ts';
import { findRawHtml, mayWritePages } from './find-raw-html.ts';
import type { RawHtml } from './find-raw-html.ts';

/** Whoever makes a link to a page also writes a part of it. */
export const noRawHtml = defineFileRule('go', {
  info: {
    id: 'no-raw-html',
    family: 'security',
    kinds: ['xss'],
    fix: 'none',
    what: say(
      'Reports parts of a request that are written into a page as they are: by `fmt.Fprintf(w, "<p>%s", …)`, `io.WriteString` or `w.Write` behind a tag, and by `template.HTML(…)`, which says that a text is safe. The path of the request in a page, and pages that are filled by `text/template`, are notes. What was escaped, compared or made by another function, and answers of another content type are left alone.',
      '报告请求内容未经转义就写入页面的情形：在标签之后经由 `fmt.Fprintf(w, "<p>%s", …)`、`io.WriteString` 或 `w.Write` 写出，以及用 `template.HTML(…)` 声明为安全文本。把请求路径写入页面，以及用 `text/template` 生成页面，作为提示。事先经过转义、比较或由其他函数生成的内容，以及其他内容类型的响应不报告。',
    ),
    why: say(
      'A link to this page can carry a script, which then runs with all that the visitor may do there.',
      '指向该页面的链接可以携带脚本，脚本会以访问者在该站点的全部权限运行。',
    ),
    instead: say(
      'Let `html/template` write the page, or escape each part: `html.EscapeString(name)`.',
      '用 `html/template` 生成页面，或转义每个部分：`html.EscapeString(name)`。',
    ),
    examples: [
      {
        bad: 'package web\n\nimport (\n\t"fmt"\n\t"net/http"\n)\n\nfunc hello(w http.ResponseWriter, r *http.Request) {\n\tfmt.Fprintf(w, "<h1>Hello, %s</h1>", r.FormValue("name"))\n}',
        good: 'package web\n\nimport (\n\t"fmt"\n\t"html"\n\t"net/http"\n)\n\nfunc hello(w http.ResponseWriter, r *http.Request) {\n\tfmt.Fprintf(w, "<h1>Hello, %s</h1>", html.EscapeString(r.FormValue("name")))\n}',
        file: 'hello.go',
      },
    ],
    sources: [{ name: 'CodeQL go/reflected-xss', relation: 'inspired' }],
  },
  *find(file: GoFile): Generator<RawHtml> {
    if (isTestPath(file.path)) return;
    if (mayWritePages(file.text)) yield* findRawHtml(file);
    if (mayFillPages(file.text)) yield* findPlainTemplates(file);
  },
  report: ({ at, part, manner }): Report => ({
    range: at,
    confidence: manner === undefined ? 'likely' : 'possible',
    what:
      manner === 'template'
        ? say(
            '`text/template` puts values into the page as they are: `html/template` escapes them.',
            '`text/template` 把值原样放进页面：`html/template` 会转义它们。',
          )
        : say(
            `\`${part}\` goes into the page as it is: who makes the link can put a script there.`,
            `\`${part}\` 未经转义就写入页面：制作链接的人可以在其中放入脚本。`,
          ),
  }),
});
