import { defineRule } from '../../../analysis/rule.ts';
import type { Range } from '../../../domain/text-position.ts';
import { say } from '../../../domain/locale.ts';
import type { Localized } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { AwaitingCallback } from '../_kit/awaiting-callback.ts';
import { asLoop } from './as-loop.ts';
import { misusedCallback, misusedNames } from './misused-callback.ts';
import type { Form, MisusedCallback } from './misused-callback.ts';

/** An async function is given to something that does not wait for it. */
export const noAsyncForeach = defineRule({
  info: {
    id: 'no-async-foreach',
    family: 'async',
    kinds: ['async-foreach', 'misused-promise'],
    fix: 'needs-review',
    what: say(
      'Reports async functions given to callers that do not wait for them: `forEach`, the predicates of `filter`, `some`, `every`, `find`, comparators, reducers, `map` whose promises are used like values or awaited without `Promise.all`, `new Promise(async …)`, `useEffect(async …)`, `exit` listeners, and `data` listeners of a stream whose end settles a promise.',
      '报告传给不会等待它的调用者的异步函数：`forEach`，`filter`、`some`、`every`、`find` 的判断函数，比较函数，归并函数，把 Promise 当作结果值使用、或未用 `Promise.all` 就直接 `await` 的 `map`，`new Promise(async …)`，`useEffect(async …)`，`exit` 监听器，以及其结束事件会使 Promise 完成的流的 `data` 监听器。',
    ),
    why: say(
      'Nobody looks at the promise that an async callback returns: the code after it runs too early, a promise counts as true, and errors get lost or end the process as unhandled rejections.',
      '没有人处理异步回调返回的 Promise：后面的代码会过早执行，Promise 会被当作真值，错误会丢失，或者成为未处理的拒绝而导致进程退出。',
    ),
    instead: say(
      'Use `for…of` with `await` to work one by one, or `await Promise.all(items.map(async …))` to work at once; compute the answers first and filter afterwards.',
      '逐个处理请用 `for…of` 加 `await`，并行处理请用 `await Promise.all(items.map(async …))`；筛选时先算出结果，再进行过滤。',
    ),
    examples: [
      {
        bad: 'export async function sendAll(mails) {\n  mails.forEach(async (mail) => {\n    await send(mail);\n  });\n}',
        good: 'export async function sendAll(mails) {\n  for (const mail of mails) {\n    await send(mail);\n  }\n}',
        file: 'send-all.js',
      },
      {
        bad: 'export const readable = (paths: string[]) => paths.filter(async (path) => await canRead(path));',
        good: 'export async function readable(paths: string[]) {\n  const answers = await Promise.all(paths.map(canRead));\n  return paths.filter((path, index) => answers[index]);\n}',
      },
      {
        bad: 'export const load = () => new Promise(async (resolve) => {\n  resolve(await read());\n});',
        good: 'export const load = async () => await read();',
        file: 'load.js',
      },
    ],
    sources: [
      { name: 'typescript-eslint no-misused-promises', relation: 'same' },
      { name: 'eslint no-async-promise-executor', relation: 'same', kinds: ['misused-promise'] },
    ],
  },
  visit: ['CallExpression', 'OptionalCallExpression', 'NewExpression'],
  calls: misusedNames,
  find(node, file): readonly MisusedCallback[] | undefined {
    const misuse = misusedCallback(node, file);
    return misuse === undefined ? undefined : [misuse];
  },
  report({ form, callback, name, confidence, taken }) {
    return {
      kind: form === 'loop' || form === 'mapping' ? 'async-foreach' : 'misused-promise',
      range: taken === undefined ? headOf(callback) : rangeOf(taken),
      what: form === 'loop' && callback.isSettled ? onlyTooEarly(name) : sentences[form](name),
      confidence,
    };
  },
  fix({ form, call, callback }, file) {
    if (form !== 'loop' || callback.inline === undefined || call.type === 'NewExpression') return undefined;
    const edits = asLoop(call, callback.inline, file);
    return (
      edits && { title: say('Wait for one after the other with `for…of`', '用 `for…of` 逐个等待'), edits }
    );
  },
});

/** The callback without its body, which may be long. */
function headOf({ node, inline }: AwaitingCallback): Range {
  const { start, end } = rangeOf(node);
  return inline?.body.type === 'BlockStatement' ? { start, end: rangeOf(inline.body).start } : { start, end };
}

/** Of a callback that takes what fails in it. */
function onlyTooEarly(name: string): Localized {
  return say(
    `\`${name}\` does not wait for this async callback: what follows runs before the work is done.`,
    `\`${name}\` 不会等待这个异步回调：后面的代码会在工作完成之前执行。`,
  );
}

const sentences: Readonly<Record<Form, (name: string) => Localized>> = {
  loop: (name) =>
    say(
      `\`${name}\` does not wait for this async callback: what follows runs before the work is done, and a rejection reaches nobody.`,
      `\`${name}\` 不会等待这个异步回调：后面的代码会在工作完成之前执行，出错时也没有人能得知。`,
    ),
  mapping: (name) =>
    say(
      `The promises that \`${name}\` collects here are thrown away: nobody waits for them or sees them fail.`,
      `这里 \`${name}\` 收集到的 Promise 被丢弃了：没有人等待它们，也没有人知道它们是否失败。`,
    ),
  collecting: (name) =>
    say(
      `\`${name}\` collects promises from this async callback, and they are used like values: nothing waits for them with \`Promise.all\`.`,
      `\`${name}\` 从这个异步回调收集到的是 Promise，却被当作结果值使用：没有用 \`Promise.all\` 等待它们。`,
    ),
  awaited: (name) =>
    say(
      `\`await\` waits for no list: the promises that \`${name}\` collects here are still open. \`Promise.all\` waits for them.`,
      `\`await\` 不会等待列表：这里 \`${name}\` 收集的 Promise 仍未完成。请用 \`Promise.all\` 等待它们。`,
    ),
  nested: (name) =>
    say(
      `\`Promise.all\` gets a list in a list here, and waits for none of the promises that \`${name}\` collects: give it the inner list.`,
      `这里 \`Promise.all\` 收到的是列表中的列表，不会等待 \`${name}\` 收集的任何 Promise：请直接传入内层列表。`,
    ),
  predicate: (name) =>
    say(
      `\`${name}\` gets a promise from this async callback, and a promise always counts as true.`,
      `\`${name}\` 从这个异步回调得到的是 Promise，而 Promise 总是被当作真值。`,
    ),
  comparator: (name) =>
    say(
      `\`${name}\` gets a promise from this async comparator instead of a number, so the order stays as it was.`,
      `\`${name}\` 从这个异步比较函数得到的是 Promise 而不是数字，因此顺序不会改变。`,
    ),
  reducer: (name) =>
    say(
      `From the second item on, the accumulator of this async \`${name}\` callback is a promise, but it is read like a value.`,
      `从第二个元素开始，这个异步 \`${name}\` 回调的累积值是 Promise，却被当作普通值使用。`,
    ),
  replacer: (name) =>
    say(
      `\`${name}\` inserts the text \`[object Promise]\`: it does not wait for this async callback.`,
      `\`${name}\` 不会等待这个异步回调，插入的文本将是 \`[object Promise]\`。`,
    ),
  effect: (name) =>
    say(
      `\`${name}\` takes what this async function returns for its clean-up function, but it is a promise.`,
      `\`${name}\` 会把这个异步函数的返回值当作清理函数，但它其实是 Promise。`,
    ),
  exit: () =>
    say(
      'The process ends before anything that this `exit` listener awaits is done.',
      '进程会在这个 `exit` 监听器所等待的操作完成之前结束。',
    ),
  stream: (name) =>
    say(
      `\`${name}\` does not wait for this async listener: the listener for the end runs while the last pieces are still worked on, and a rejection reaches nobody.`,
      `\`${name}\` 不会等待这个异步监听器：结束事件的监听器会在最后几项尚未处理完时执行，出错时也没有人能得知。`,
    ),
  executor: (name) =>
    say(
      `When this async function throws, \`${name}\` does not learn of it: the promise never settles.`,
      `这个异步函数抛出异常时，\`${name}\` 无从得知：该 Promise 将永远不会有结果。`,
    ),
};
