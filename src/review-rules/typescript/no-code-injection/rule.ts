import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import type { Confidence } from '../../../domain/finding.ts';
import { say } from '../../../domain/locale.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import type { HandedValue } from '../_kit/origin/handed-values.ts';
import { handedValues } from '../_kit/origin/handed-values.ts';
import { reportOfHanded } from '../_kit/origin/report-of-handed.ts';
import { shortText } from '../_kit/short-text.ts';
import { runningNames } from './code-sinks.ts';
import type { CodeInjection } from './find-code-injections.ts';
import { findCodeInjections, traceOfCode } from './find-code-injections.ts';
import type { ForeignLocals } from './find-foreign-locals.ts';
import { findForeignLocals } from './find-foreign-locals.ts';
import { findForeignModules, mayLoadForeign } from './find-foreign-modules.ts';
import { findForeignScripts } from './find-foreign-scripts.ts';
import { textQuotedIn } from './half-quoted.ts';
import { namesAny } from '../_kit/names-any.ts';

/** A value of somebody else that is run as a program. */
export const noCodeInjection = defineRule({
  info: {
    id: 'no-code-injection',
    family: 'security',
    kinds: ['code-injection'],
    fix: 'none',
    what: say(
      'Reports code with a part from a request, from the address of the page or from a message that it gets, or with a parameter inside its quotes or as the name of a member, that is run: by `eval`, `new Function`, `vm`, `node -e`, a timer that gets a text, `$where` of MongoDB, or YAML that may hold functions; also templates that a request brings, modules that it names for `require` or `import()`, and a whole body or query as the values of a view. So is a part of a request that is given to a function of another file, which does so with it.',
      '报告被当作代码执行、且含有请求内容、页面地址内容或页面收到的消息（或在引号内、成员名处拼入参数）的文本：经由 `eval`、`new Function`、`vm`、`node -e`、以文本为参数的定时器，MongoDB 的 `$where`，或可含函数的 YAML；还包括由请求提供的模板，由请求指定、交给 `require` 或 `import()` 加载的模块，以及把整个请求体或查询作为视图变量的情况。把请求内容传给其他文件中会这样做的函数，同样会报告。',
    ),
    why: say(
      'Whoever chooses the value writes a part of your program: it reads secrets, changes data and starts other programs with the rights of this process. `vm` of Node is no fence.',
      '能决定这个值的人就在编写你的程序：可以读取机密、篡改数据，并以本进程的权限启动其他程序。Node 的 `vm` 并不是隔离手段。',
    ),
    instead: say(
      'Read data with `JSON.parse`, take members by `object[key]` after a look at a list of your own, choose functions from a `Map`; for formulas use a parser that knows only them.',
      '数据用 `JSON.parse` 读取；成员先核对自己的列表再用 `object[key]` 获取；函数从 `Map` 中选取；公式请用只认识公式的解析器。',
    ),
    examples: [
      {
        bad: "app.get('/sum', (req, res) => {\n  res.json({ result: eval(req.query.formula) });\n});",
        good: "import { evaluate } from './formula.js';\n\napp.get('/sum', (req, res) => {\n  res.json({ result: evaluate(req.query.formula) });\n});",
        file: 'sum.js',
      },
      {
        bad: "export function valueAt(data, path) {\n  return new Function('data', 'return data.' + path)(data);\n}",
        good: "export function valueAt(data, path) {\n  return path.split('.').reduce((value, key) => value?.[key], data);\n}",
        file: 'value-at.js',
      },
    ],
    sources: [
      { name: 'CodeQL js/code-injection', relation: 'inspired' },
      { name: 'eslint no-implied-eval', relation: 'inspired' },
    ],
  },
  visit: ['Program'],
  ofArguments: ['code-injection'],
  find: (_program, file): Iterable<CodeInjection | ForeignLocals | HandedValue> | undefined =>
    isTestPath(file.path) ? undefined : findAll(file),
  report(found, file): Report {
    if ('handed' in found) return reportOfHanded(found, file, ['is run as code', '被当作代码执行']);
    if ('locals' in found) return reportOfLocals(found, shortText(found.whole, file));
    const { code, name, part, origin } = found;
    const text = shortText(part, file);
    const [source, chineseSource] = sources[origin];
    return {
      range: rangeOf(code),
      confidence: confidenceOf(origin, part),
      what:
        textQuotedIn(part) === undefined
          ? say(
              `\`${text}\` (${source}) is run as code by \`${name}\`.`,
              `\`${text}\`（${chineseSource}）会被 \`${name}\` 当作代码执行。`,
            )
          : say(
              `\`${text}\` (${source}) is run as code by \`${name}\`: of a backslash and a quote it makes two backslashes and a quote, which ends the text.`,
              `\`${text}\`（${chineseSource}）会被 \`${name}\` 当作代码执行：反斜杠加引号会变成两个反斜杠加引号，文本就此结束。`,
            ),
    };
  },
});

function* findAll(file: TypeScriptFile): Generator<CodeInjection | ForeignLocals | HandedValue, void> {
  if (namesAny(file, runningNames)) yield* findCodeInjections(file);
  if (mayLoadForeign(file)) yield* findForeignModules(file);
  yield* findForeignScripts(file);
  yield* findForeignLocals(file);
  yield* handedValues(file, 'no-code-injection', () => ({ trace: traceOfCode(file) }));
}

function reportOfLocals({ locals }: ForeignLocals, text: string): Report {
  return {
    range: rangeOf(locals),
    confidence: 'likely',
    what: say(
      `All of \`${text}\` is given to the view: names such as \`layout\` and \`settings\` in it are orders to the template engine, which load other files or run code.`,
      `\`${text}\` 的全部内容都交给了视图：其中的 \`layout\`、\`settings\` 等名称是模板引擎的指令，会加载其他文件或执行代码。`,
    ),
  };
}

/** What callers give is mostly checked where they got it, unless the escape itself is wrong. */
function confidenceOf(origin: CodeInjection['origin'], part: Node): Confidence {
  if (origin === 'message') return 'likely';
  if (origin !== 'parameter') return 'certain';
  return textQuotedIn(part) === undefined ? 'possible' : 'likely';
}

const sources: Readonly<Record<CodeInjection['origin'], readonly [string, string]>> = {
  request: ['from a request', '来自请求'],
  address: ['from the address of the page', '来自页面地址'],
  message: ['from a message', '来自消息'],
  parameter: ['from a parameter', '来自参数'],
};
