import type { FixDraft, Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { portClosedEarly } from './closed-port.ts';
import type { SilentCallback } from './silent-callback.ts';
import { silentCallbackOf } from './silent-callback.ts';
import { silentForLibrary } from './silent-for-library.ts';
import { silentGetterOf } from './silent-getter.ts';
import { silentMapOf } from './silent-map.ts';
import { silentThenOf } from './silent-then.ts';
import { wordsForLoss } from './words-for-loss.ts';

/** A callback whose result decides, and that gives none. */
export const requireCallbackReturn = defineRule({
  info: {
    id: 'require-callback-return',
    family: 'correctness',
    kinds: ['callback-return'],
    fix: 'needs-review',
    what: say(
      'Reports callbacks of `map`, `filter`, `find`, `some`, `every`, `reduce`, `sort`, … that return nothing, or not on every way where the method needs an answer; and those of `then` and `map` that give nothing, or not always, where the next one opens what it gets. Also updaters of stores and state, interceptors of axios, operators of RxJS and computed values that return nothing, and listeners of messages of a browser extension that answer later without `return true`.',
      '报告 `map`、`filter`、`find`、`some`、`every`、`reduce`、`sort` 等方法的回调函数没有返回值，或在需要结果的某些路径上没有返回值；以及 `then`、`map` 的回调没有（或不总是有）返回值，而下一个回调却直接使用所得的值。还有没有返回值的 store 与状态更新函数、axios 拦截器、RxJS 操作符和计算属性，以及稍后才应答却没有 `return true` 的浏览器扩展消息监听器。',
    ),
    why: say(
      'The method goes by what the callback returns. Without it `map` gives a list of `undefined`, `filter` an empty one, `every` stops at the first element, and `reduce` loses its sum.',
      '这些方法依据回调的返回值工作。没有返回值时，`map` 得到一组 `undefined`，`filter` 得到空列表，`every` 在第一个元素处停止，`reduce` 会丢失累积值。',
    ),
    instead: say(
      'Return the value; write an object as `(x) => ({ … })`; use `forEach` or `for…of` where there is nothing to return.',
      '返回所需的值；返回对象时写成 `(x) => ({ … })`；若没有要返回的内容，请使用 `forEach` 或 `for…of`。',
    ),
    examples: [
      {
        bad: 'const names = users.map((user) => {\n  user.name;\n});',
        good: 'const names = users.map((user) => user.name);',
        file: 'names.js',
      },
      {
        bad: 'const isFree = seats.every((seat) => {\n  if (seat.taken) return false;\n});',
        good: 'const isFree = seats.every((seat) => {\n  if (seat.taken) return false;\n  return true;\n});',
        file: 'seats.js',
      },
    ],
    sources: [{ name: 'eslint array-callback-return', relation: 'same' }],
  },
  visit: ['CallExpression', 'OptionalCallExpression', 'ClassMethod', 'ObjectMethod'],
  find(call, { tree }): readonly SilentCallback[] | undefined {
    if (call.type === 'ClassMethod' || call.type === 'ObjectMethod') {
      const getter = silentGetterOf(call);
      return getter && [getter];
    }
    const found =
      silentCallbackOf(call) ??
      silentThenOf(call, tree) ??
      silentMapOf(call, tree) ??
      silentForLibrary(call) ??
      portClosedEarly(call, tree);
    return found && [found];
  },
  report({ method, callback, manner, isForEffect, isHarmless, loss }): Report {
    const { start, end } = rangeOf(callback);
    return {
      range: { start, end: Math.min(end, rangeOf(callback.body).start) },
      peersAt: [start, rangeOf(callback.body).start],
      confidence:
        isHarmless === true ? 'possible' : manner === 'sometimes' || isForEffect ? 'likely' : 'certain',
      what: loss === undefined ? wordsFor(method, manner) : wordsForLoss(loss, manner),
    };
  },
  fix: ({ returned, callback }, file) => returnOf(returned, callback, file),
});

function wordsFor(method: string, manner: SilentCallback['manner']): Localized {
  switch (manner) {
    case 'label':
      return say(
        `This callback of \`${method}\` has a block with a label, where an object was meant: it returns nothing.`,
        `\`${method}\` 的这个回调本想返回对象，却写成了带标签的代码块：它没有返回值。`,
      );
    case 'getter':
      return say(
        `The getter \`${method}\` returns nothing: it always gives \`undefined\`.`,
        `getter \`${method}\` 没有返回值：读取它总是得到 \`undefined\`。`,
      );
    case 'never':
      if (method === 'then')
        return say(
          'This callback of `then` returns nothing, and the next one opens what it gets: that is `undefined`.',
          '`then` 的这个回调没有返回值，而下一个回调直接使用所得的值：它是 `undefined`。',
        );
      return say(`This callback of \`${method}\` returns nothing.`, `\`${method}\` 的这个回调没有返回值。`);
    case 'sometimes':
      return say(
        `This callback of \`${method}\` returns a value on some ways only: at its end it gives \`undefined\`.`,
        `\`${method}\` 的这个回调只在部分路径上有返回值：执行到末尾时得到 \`undefined\`。`,
      );
  }
}

/** Where the body is one expression, that is what was to be returned. */
function returnOf(
  returned: SilentCallback['returned'],
  callback: SilentCallback['callback'],
  file: TypeScriptFile,
): FixDraft | undefined {
  const title = say('Return it', '返回该值');
  if (returned === 'object') {
    const { start, end } = rangeOf(callback.body);
    const text = file.text.slice(start, end).replace(/;(\s*\}$)/, '$1');
    return { title, edits: [{ range: { start, end }, text: `(${text})` }] };
  }
  if (returned === undefined) return undefined;
  const { start } = rangeOf(returned);
  return { title, edits: [{ range: { start, end: start }, text: 'return ' }] };
}
