import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { classFailuresIn } from './class-failures.ts';
import { earlyUsesIn } from './early-use.ts';
import { writesOfFixedNames } from './fixed-names.ts';
import { methodsOfNumbersIn } from './methods-of-numbers.ts';
import { missingCallbacksIn } from './missing-callbacks.ts';
import { missingFlagsIn } from './missing-flags.ts';
import { missingMethodsIn } from './missing-methods.ts';
import { misusesIn } from './misused-libraries.ts';
import { shortHandlers } from './short-handlers.ts';
import { foreignMethodsIn } from './foreign-methods.ts';
import { ownAccessorsIn } from './own-accessors.ts';
import { noFunctionsIn } from './no-functions.ts';
import { notIterableIn } from './not-iterable.ts';
import { reducedToLengthIn } from './reduced-to-length.ts';
import { refusedArgumentsIn } from './refused-arguments.ts';
import { wrongSidesIn } from './wrong-sides.ts';
import type { Failure } from './words.ts';
import { wordsFor } from './words.ts';
import { wrongArgumentsIn } from './wrong-arguments.ts';

/** What throws whenever it is run. */
export const noCertainFailure = defineRule({
  info: {
    id: 'no-certain-failure',
    family: 'correctness',
    kinds: [
      'fixed-name',
      'missing-flag',
      'missing-method',
      'short-handler',
      'refused-call',
      'wrong-argument',
      'early-use',
      'class-misuse',
      'refused-value',
    ],
    fix: 'none',
    what: say(
      'Reports constants and imported names that are given another value, `replaceAll` and `matchAll` with a pattern that has no flag `g`, methods of lists that are called on an object that is written out without them, a `Map` or a `Set`, names that are read before their `let`, `const` or `class`, classes that are called without `new`, constructors that forget `super(…)` or use `this` before it, accessors that call themselves, and handlers of errors that Express calls like those of requests, since they have three parameters; patterns of date-fns with the letters of Moment, layers that are added to a map before it has loaded, and forms that are sent with a content type of their own; what the platform refuses, as `new Symbol()`, `Math()`, `new Map({ a: 1 })`, `name.startsWith(/a/)`, a method of lists on a text, one of texts on a number (`date.getDate().padStart(2)`), `fs.readFile` without a callback, `rows.reduce((all, row) => all.push(row), [])`; and what a function of a package makes nothing of: a promise where `p-limit` or `p-retry` takes a function, a password and its hash in each other’s place, `parseInt` for an option of Commander that has a number beside it.',
      '报告对常量和导入名称的重新赋值，传给 `replaceAll`、`matchAll` 却没有 `g` 标志的正则，对没有该方法的对象字面量、`Map`、`Set` 调用数组方法，在 `let`、`const`、`class` 声明之前读取名称，不用 `new` 调用类，构造函数忘记 `super(…)` 或在其之前使用 `this`，调用自身的访问器，以及因为只有三个参数而被 Express 当作请求处理函数调用的错误处理函数；使用 Moment 字母的 date-fns 格式、在地图加载之前添加的图层，以及自行设置了内容类型的表单请求；平台会拒绝的写法，如 `new Symbol()`、`Math()`、`new Map({ a: 1 })`、`name.startsWith(/a/)`、对字符串调用数组方法、对数字调用字符串方法（`date.getDate().padStart(2)`）、不带回调的 `fs.readFile`、`rows.reduce((all, row) => all.push(row), [])`；还有依赖包的函数无法使用的参数：在 `p-limit`、`p-retry` 需要函数的地方传入 Promise，密码与其哈希位置颠倒，以及为带数字默认值的 Commander 选项使用 `parseInt`。',
    ),
    why: say(
      'Each of them throws, or is refused by the server, whenever it is run: what stands on a rare way is found by who takes it.',
      '它们每次执行都会抛出异常，或被服务器拒绝：若位于少有人走的分支，只有走到的人才会发现。',
    ),
    instead: say(
      'Declare what changes with `let`, set what a module exports by a function of that module; add the `g`, or the fourth parameter; give `() => load(id)`, not `load(id)`; ask an object with `Object.hasOwn` or `in`, a set with `has`.',
      '会变化的值用 `let` 声明；模块导出的值由该模块的函数来设置；补上 `g` 标志或第四个参数；传入 `() => load(id)` 而不是 `load(id)`；判断对象用 `Object.hasOwn` 或 `in`，判断集合用 `has`。',
    ),
    examples: [
      {
        bad: 'export function sum(prices) {\n  const total = 0;\n  for (const price of prices) total += price;\n  return total;\n}',
        good: 'export function sum(prices) {\n  let total = 0;\n  for (const price of prices) total += price;\n  return total;\n}',
        file: 'sum.js',
      },
      {
        bad: "export const dashed = (text) => text.replaceAll(/\\s+/, '-');",
        good: "export const dashed = (text) => text.replaceAll(/\\s+/g, '-');",
        file: 'dashed.js',
      },
    ],
    sources: [
      { name: 'eslint no-const-assign', relation: 'same', kinds: ['fixed-name'] },
      { name: 'eslint no-import-assign', relation: 'same', kinds: ['fixed-name'] },
      { name: 'eslint no-use-before-define', relation: 'same', kinds: ['early-use'] },
      { name: 'eslint constructor-super', relation: 'same', kinds: ['class-misuse'] },
      { name: 'eslint no-this-before-super', relation: 'same', kinds: ['class-misuse'] },
      { name: 'oxlint bad-replace-all-arg', relation: 'same', kinds: ['missing-flag'] },
      { name: 'eslint no-new-native-nonconstructor', relation: 'same', kinds: ['refused-value'] },
      { name: 'unicorn no-accessor-recursion', relation: 'same', kinds: ['class-misuse'] },
      { name: 'eslint no-obj-calls', relation: 'same', kinds: ['refused-value'] },
      { name: 'eslint no-invalid-regexp', relation: 'same', kinds: ['refused-value'] },
      { name: 'oxlint number-arg-out-of-range', relation: 'same', kinds: ['refused-value'] },
      { name: 'unicorn no-invalid-fetch-options', relation: 'same', kinds: ['refused-value'] },
      { name: 'sonarjs in-operator-type-error', relation: 'same', kinds: ['refused-value'] },
    ],
  },
  visit: ['Program'],
  find: (_program, file): Iterable<Failure> | undefined =>
    isTestPath(file.path) ? undefined : failuresIn(file),
  report: (found): Report => ({
    range: rangeOf(found.at),
    kind: found.kind,
    confidence: confidenceOf(found),
    what: wordsFor(found),
  }),
});

function confidenceOf(found: Failure): 'certain' | 'likely' | 'possible' {
  if (found.kind === 'refused-call') return found.isSure ? 'certain' : 'possible';
  if (found.kind === 'refused-value') return found.isSure ? 'certain' : 'likely';
  if (found.kind === 'wrong-argument') return 'likely';
  return found.kind === 'missing-flag' && !found.isOfText ? 'likely' : 'certain';
}

function* failuresIn(file: TypeScriptFile): Generator<Failure, void> {
  yield* writesOfFixedNames(file);
  yield* missingFlagsIn(file);
  yield* missingMethodsIn(file);
  yield* shortHandlers(file);
  yield* classFailuresIn(file);
  yield* ownAccessorsIn(file);
  yield* earlyUsesIn(file);
  yield* misusesIn(file);
  yield* wrongArgumentsIn(file);
  yield* noFunctionsIn(file);
  yield* notIterableIn(file);
  yield* refusedArgumentsIn(file);
  yield* foreignMethodsIn(file);
  yield* methodsOfNumbersIn(file);
  yield* missingCallbacksIn(file);
  yield* reducedToLengthIn(file);
  yield* wrongSidesIn(file);
}
