import type { Advice, Report } from '../../../analysis/rule.ts';
import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { shortText } from '../../_kit/short-text.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { findSecondAnswers } from './find-second-answers.ts';
import type { SecondAnswer } from './find-second-answers.ts';
import { findLateHeaders } from './find-late-headers.ts';
import type { LateHeader } from './find-late-headers.ts';
import { findUnaborted, mayGoOn } from './find-unaborted.ts';
import type { Unaborted } from './find-unaborted.ts';

/** The way of an error that runs on into the way of success. */
export const noSecondAnswer = defineFileRule('go', {
  info: {
    id: 'no-second-answer',
    family: 'error-handling',
    kinds: ['answered-twice', 'late-header'],
    severity: 'error',
    fix: 'none',
    what: say(
      'Reports branches of a handler that answer the request, by `http.Error`, `http.Redirect`, `c.JSON` and the like, and do not leave the function, when every way on from there answers again. A status that the body is written to afterwards is left alone. Reports as well headers and cookies that are set behind what has sent the headers, `w.WriteHeader`, `w.Write`, `http.Error`, on the same way. And middleware of gin that refuses a request and returns without `c.Abort()`.',
      '报告处理函数的某个分支已经应答了请求（经由 `http.Error`、`http.Redirect`、`c.JSON` 等）却没有离开函数，而之后的每条路径都会再次应答的情形。先写状态码再写响应体的不报告。还报告在同一路径上、响应头已由 `w.WriteHeader`、`w.Write`、`http.Error` 发出之后才设置的响应头与 Cookie。以及 gin 中间件拒绝请求后返回却没有调用 `c.Abort()` 的情形。',
    ),
    why: say(
      'A `return` is missing. What follows runs with the data of a failure: who was refused is served, and the answer is an error with a success behind it. A header that is set when the headers are sent goes nowhere, without an error.',
      '这里少了 `return`。后面的代码会带着失败后的数据继续执行：本应被拒绝的请求得到了服务，响应变成错误信息后面又接着成功的内容。响应头发出之后再设置的响应头不会生效，也不会报错。',
    ),
    instead: say(
      'Leave with the answer: write `return` below it. Set headers first, then the status, then the body.',
      '应答之后立即离开：在下一行写 `return`。先设置响应头，再写状态码，最后写响应体。',
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
  *find(file: GoFile): Generator<SecondAnswer | LateHeader | Unaborted> {
    if (isTestPath(file.path) || !mayAnswer.test(file.text)) return;
    yield* findSecondAnswers(file);
    yield* findLateHeaders(file);
    if (mayGoOn(file.text)) yield* findUnaborted(file);
  },
  report: (found, { text }): Report => {
    if ('refusal' in found) return ofRefusal(found, text);
    return 'late' in found ? ofHeader(found, text) : ofAnswer(found, text);
  },
});

function ofAnswer({ first, again }: SecondAnswer, text: string): Report {
  const [code, other] = [shortText(first, text), shortText(again, text)];
  return {
    range: first,
    kind: 'answered-twice',
    confidence: 'likely',
    what: say(
      `Nothing leaves the function after \`${code}\`: what follows runs as well, as far as \`${other}\`.`,
      `\`${code}\` 之后没有离开函数：后面的代码也会继续执行，直到 \`${other}\`。`,
    ),
  };
}

function ofRefusal({ refusal, context }: Unaborted, text: string): Report {
  const code = shortText(refusal, text);
  return {
    range: { start: refusal.start, end: refusal.end },
    kind: 'answered-twice',
    what: say(
      `\`${code}\` refuses the request, and gin calls the next handlers all the same: only \`${context}.Abort()\`, or one of \`${context}.AbortWith…\`, stops it.`,
      `\`${code}\` 拒绝了请求，但 gin 仍会调用后续处理函数：只有 \`${context}.Abort()\` 或 \`${context}.AbortWith…\` 才会停止。`,
    ),
    advice: ofChains,
  };
}

const ofChains: Advice = {
  why: say(
    'A `return` leaves this function only: who was refused is served by the handler behind it, and the answer has both.',
    '`return` 只离开当前函数：被拒绝的请求仍由后面的处理函数处理，响应中两者都有。',
  ),
  instead: say(
    'Write `c.AbortWithStatusJSON(…)`, or `c.Abort()` above the `return`.',
    '请写 `c.AbortWithStatusJSON(…)`，或在 `return` 之前调用 `c.Abort()`。',
  ),
};

function ofHeader({ late, sender }: LateHeader, text: string): Report {
  const [code, before] = [shortText(late, text), shortText(sender, text)];
  return {
    range: { start: late.start, end: late.end },
    kind: 'late-header',
    what: say(
      `\`${code}\` comes too late: \`${before}\` above has sent the headers.`,
      `\`${code}\` 太晚了：上面的 \`${before}\` 已经发出了响应头。`,
    ),
  };
}

/** A text without one of these has no handlers. Most files name `context.Context`. */
const mayAnswer = /\bhttp\.ResponseWriter\b|(?<!(?<!\*)\bcontext)\.\w{0,20}(?:Context|Ctx)\b/;
