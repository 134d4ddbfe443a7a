import { defineRule } from '../../../analysis/rule.ts';
import type { FixDraft, Report } from '../../../analysis/rule.ts';
import type { Confidence } from '../../../domain/finding.ts';
import { say } from '../../../domain/locale.ts';
import type { NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { shortText } from '../_kit/short-text.ts';
import { asError } from './as-error.ts';
import { isExpectedByCallers } from './expected-by-callers.ts';
import { isRejection } from './is-rejection.ts';
import { isWrittenText, nonErrorOf } from './non-error.ts';
import type { Kind } from './non-error.ts';
import { fateOf } from './own-handler.ts';
import type { Fate } from './own-handler.ts';
import type { Signal } from './signal.ts';
import { wordsFor } from './wording.ts';

/** `throw` with something that is no error, so that handlers and logs miss what they look for. */
export const noThrownNonError = defineRule({
  info: {
    id: 'no-thrown-non-error',
    family: 'error-handling',
    kinds: ['thrown-primitive', 'thrown-object', 'thrown-class', 'thrown-promise'],
    fix: 'needs-review',
    what: say(
      'Reports `throw` of what is surely no error: a text or another plain value, an object or list, a function, an error class without `new`, the promise of an async function of the same file; and of promises that are rejected with a text. A text or object that nothing in the function misreads is a note: programs that only print it throw it on purpose. Tests, and what the same function catches and knows, are left alone.',
      '报告抛出的内容肯定不是错误的 `throw`：字符串等普通值、对象或数组、函数、没有 `new` 的错误类、同一文件中异步函数返回的 Promise；以及用字符串拒绝的 Promise。如果函数内没有代码误读抛出的字符串或对象，则只作为提示：只负责打印的程序可能有意为之。测试代码，以及在同一函数内捕获且已知其类型的，不会报告。',
    ),
    why: say(
      'Only an Error carries a stack trace. Handlers that read `error.message` or ask `instanceof Error` get nothing from other values, so the log says `undefined` and nobody knows where it came from.',
      '只有 Error 带有调用栈。处理代码读取 `error.message` 或判断 `instanceof Error` 时，从其他值得不到任何信息，日志里只剩 `undefined`，没人知道错误来自哪里。',
    ),
    instead: say(
      'Throw `new Error(message)`, or an instance of a class of your own that extends Error; give it further values as properties.',
      '抛出 `new Error(message)`，或继承 Error 的自定义类的实例；其他信息作为它的属性。',
    ),
    examples: [
      {
        bad: "function port(text) {\n  const value = Number(text);\n  if (Number.isNaN(value)) throw 'not a port: ' + text;\n  return value;\n}",
        good: "function port(text) {\n  const value = Number(text);\n  if (Number.isNaN(value)) throw new Error('not a port: ' + text);\n  return value;\n}",
        file: 'port.js',
      },
      {
        bad: 'function next(items) {\n  if (items.length === 0) throw RangeError;\n  return items.shift();\n}',
        good: "function next(items) {\n  if (items.length === 0) throw new RangeError('nothing is left');\n  return items.shift();\n}",
        file: 'next.js',
      },
    ],
    sources: [
      { name: 'eslint no-throw-literal', relation: 'same' },
      { name: 'typescript-eslint only-throw-error', relation: 'same' },
      { name: 'eslint prefer-promise-reject-errors', relation: 'same', kinds: ['thrown-primitive'] },
    ],
  },
  visit: ['ThrowStatement', 'CallExpression'],
  find(node, file): readonly Signal[] | undefined {
    const signal = node.type === 'CallExpression' ? rejectedWith(node, file) : signalOf(node, file);
    return signal && [signal];
  },
  report(signal, file): Report {
    const { kind, on, value, confidence } = signal;
    const range = rangeOf(on);
    return { kind, range, confidence, peersAt: [rangeOf(value).start], what: wordsFor(signal, file) };
  },
  fix: ({ value, is }, file): FixDraft | undefined => asError(value, is, file),
});

function signalOf(on: NodeOf<'ThrowStatement'>, file: TypeScriptFile): Signal | undefined {
  const nonError = nonErrorOf(on.argument);
  if (nonError === undefined || isTestPath(file.path)) return undefined;
  // React and its like wait for a promise that is thrown while they render.
  if (nonError.kind === 'thrown-promise' && file.path.endsWith('x')) return undefined;
  if (isExpectedByCallers(on)) return undefined;
  const fate = fateOf(on, file);
  if (fate === 'known' && nonError.kind !== 'thrown-class') return undefined;
  const confidence = confidenceOf(nonError.kind, fate);
  return { ...nonError, on, value: on.argument, isMisread: fate === 'misread', confidence };
}

/** Of what promises are rejected with only a written text is told: an object may hold more than an error does. */
function rejectedWith(on: NodeOf<'CallExpression'>, file: TypeScriptFile): Signal | undefined {
  const [value] = on.arguments;
  if (value === undefined || !isWrittenText(value) || !isRejection(on) || isTestPath(file.path))
    return undefined;
  // One word is a sign that somebody asks for; what is thrown itself is told already.
  if (!/\s/.test(shortText(value, file)) || parentOf(on)?.type === 'ThrowStatement') return undefined;
  return { kind: 'thrown-primitive', is: 'text', on, value, isMisread: false, confidence: 'possible' };
}

/** A program that only prints what arrives may throw a text on purpose; nobody throws a class so. */
function confidenceOf(kind: Kind, fate: Fate): Confidence {
  if (fate === 'misread' || kind === 'thrown-class') return 'certain';
  return kind === 'thrown-promise' ? 'likely' : 'possible';
}
