import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import type { AbsentPart } from './find-absent-parts.ts';
import { findAbsentParts } from './find-absent-parts.ts';
import { wordsFor } from './words.ts';

/** A part of a request, an answer or a table is taken for granted that others may leave out. */
export const noAbsentPart = defineRule({
  info: {
    id: 'no-absent-part',
    family: 'null-deref',
    kinds: ['absent-response', 'absent-input', 'absent-record'],
    fix: 'none',
    what: say(
      'Reports uses without a check of what may be missing from outside: `error.response` of a failed request (`axios`, `superagent`, `got`), a header that a request may leave out, `queryStringParameters` of an address without any, as a note a variable of the environment, and the record that a look-up by what a request brings (`findOne`, `findById`, `rows[0]` of `SELECT … WHERE`, `const [user] = await knex(…)`, …) may not find, `data` of Supabase whose `error` nobody takes, `data` of `safeParse` whose `success` nobody asks for, and lists that an answer of AWS leaves out when they are empty. Where only callers decide which record, it is a note.',
      '报告对可能缺失的外部内容不加检查的使用：失败请求的 `error.response`（`axios`、`superagent`、`got`）、请求可以不带的请求头、无参数地址的 `queryStringParameters`、（作为提示）环境变量，以及按请求内容查找（`findOne`、`findById`、`SELECT … WHERE` 的 `rows[0]`、`const [user] = await knex(…)` 等）却可能不存在的记录，没有人取其 `error` 的 Supabase `data`，没有人检查 `success` 的 `safeParse` `data`，以及 AWS 在列表为空时省略的部分。若只由调用方决定查哪条记录，则只作为提示。',
    ),
    why: say(
      'Reading on throws a TypeError: the client gets an error of the server where its own mistake was to be told, and inside a handler of errors the real one is lost.',
      '继续读取会抛出 TypeError：本应告诉客户端请求有误，却变成服务器错误；在错误处理代码中，真正的错误还会丢失。',
    ),
    instead: say(
      'Ask first and answer with what is wrong (400, 401, 404), or use `?.`.',
      '先检查，再按错误情况应答（400、401、404），或使用 `?.`。',
    ),
    examples: [
      {
        bad: "export function tokenOf(req) {\n  return req.headers.authorization.split(' ')[1];\n}",
        good: "export function tokenOf(req) {\n  return req.headers.authorization?.split(' ')[1];\n}",
        file: 'token.js',
      },
      {
        bad: "import axios from 'axios';\n\nexport const load = (url) =>\n  axios.get(url).catch((error) => {\n    log(error.response.status);\n    throw error;\n  });",
        good: "import axios from 'axios';\n\nexport const load = (url) =>\n  axios.get(url).catch((error) => {\n    log(error.response?.status ?? error.code);\n    throw error;\n  });",
        file: 'load.js',
      },
    ],
    sources: [],
  },
  visit: ['Program'],
  find: (_program, file): Iterable<AbsentPart> | undefined =>
    isTestPath(file.path) ? undefined : findAbsentParts(file),
  report: (found, file): Report => ({
    range: rangeOf(found.opening.node),
    kind: kindOf(found),
    confidence: found.isLeftToCallers ? 'possible' : 'likely',
    what: wordsFor(found, file),
  }),
});

function kindOf({ what }: AbsentPart): string {
  switch (what) {
    case 'header':
    case 'query':
    case 'variable':
    case 'checked':
      return 'absent-input';
    case 'response':
      return 'absent-response';
    default:
      return 'absent-record';
  }
}
