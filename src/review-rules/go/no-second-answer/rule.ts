import type { Report } from '../../../analysis/rule.ts';
import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { shortText } from '../../_kit/short-text.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { findSecondAnswers } from './find-second-answers.ts';
import type { SecondAnswer } from './find-second-answers.ts';

/** The way of an error that runs on into the way of success. */
export const noSecondAnswer = defineFileRule('go', {
  info: {
    id: 'no-second-answer',
    family: 'error-handling',
    kinds: ['answered-twice'],
    severity: 'error',
    fix: 'none',
    what: say(
      'Reports branches of a handler that answer the request, by `http.Error`, `http.Redirect`, `c.JSON` and the like, and do not leave the function, when every way on from there answers again. A status that the body is written to afterwards is left alone.',
      '报告处理函数的某个分支已经应答了请求（经由 `http.Error`、`http.Redirect`、`c.JSON` 等）却没有离开函数，而之后的每条路径都会再次应答的情形。先写状态码再写响应体的不报告。',
    ),
    why: say(
      'A `return` is missing. What follows runs with the data of a failure: who was refused is served, and the answer is an error with a success behind it.',
      '这里少了 `return`。后面的代码会带着失败后的数据继续执行：本应被拒绝的请求得到了服务，响应变成错误信息后面又接着成功的内容。',
    ),
    instead: say(
      'Leave with the answer: write `return` below it.',
      '应答之后立即离开：在下一行写 `return`。',
    ),
    examples: [
      {
        bad: 'package users\n\nimport (\n\t"fmt"\n\t"net/http"\n)\n\nfunc show(w http.ResponseWriter, r *http.Request) {\n\tname, err := find(r.FormValue("id"))\n\tif err != nil {\n\t\thttp.Error(w, "not found", http.StatusNotFound)\n\t}\n\tfmt.Fprintln(w, name)\n}',
        good: 'package users\n\nimport (\n\t"fmt"\n\t"net/http"\n)\n\nfunc show(w http.ResponseWriter, r *http.Request) {\n\tname, err := find(r.FormValue("id"))\n\tif err != nil {\n\t\thttp.Error(w, "not found", http.StatusNotFound)\n\t\treturn\n\t}\n\tfmt.Fprintln(w, name)\n}',
        file: 'show.go',
      },
    ],
    sources: [],
  },
  find: (file: GoFile): Iterable<SecondAnswer> =>
    isTestPath(file.path) || !mayAnswer.test(file.text) ? [] : findSecondAnswers(file),
  report: ({ first, again }, { text }): Report => {
    const [code, other] = [shortText(first, text), shortText(again, text)];
    return {
      range: first,
      confidence: 'likely',
      what: say(
        `Nothing leaves the function after \`${code}\`: what follows runs as well, as far as \`${other}\`.`,
        `\`${code}\` 之后没有离开函数：后面的代码也会继续执行，直到 \`${other}\`。`,
      ),
    };
  },
});

/** A text without one of these has no handlers. Most files name `context.Context`. */
const mayAnswer = /\bhttp\.ResponseWriter\b|(?<!(?<!\*)\bcontext)\.\w{0,20}(?:Context|Ctx)\b/;
