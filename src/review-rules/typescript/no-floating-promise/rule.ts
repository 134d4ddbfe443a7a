import { defineRule } from '../../../analysis/rule.ts';
import type { EditDraft } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Localized } from '../../../domain/locale.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { canAwaitAt } from '../_kit/can-await-at.ts';
import { isParenthesized } from '../_kit/is-parenthesized.ts';
import { mayMakePromises } from '../_kit/may-make-promises.ts';
import { shortText } from '../_kit/short-text.ts';
import { heldPromise } from './held-promise.ts';
import { misplacedPromise } from './misplaced-promise.ts';
import type { MisplacedPromise } from './misplaced-promise.ts';
import type { Place } from './place.ts';
import { vainWaitOf } from './vain-wait.ts';

/** A promise that nobody waits for, or that is taken for its value. */
export const noFloatingPromise = defineRule({
  info: {
    id: 'no-floating-promise',
    family: 'async',
    kinds: ['floating-promise', 'missing-await', 'return-in-try'],
    fix: 'needs-review',
    what: say(
      'Reports promises that nobody waits for: the result of a call thrown away, a promise used as a condition, a text or an object, and `return load()` inside `try` without `await`; also `await` before a function of Node that is given a callback, and `expect(…).rejects` that no test waits for. Where nothing in the file shows that somebody should wait (no other call of it is awaited, nothing is awaited afterwards), it is only a note: half of such calls are meant to run on their own.',
      '报告没有人等待的 Promise：调用结果被丢弃，Promise 被当作条件、文本或对象使用，以及在 `try` 中未加 `await` 的 `return load()`；还有对传入回调的 Node 函数使用 `await`，以及测试没有等待的 `expect(…).rejects`。如果文件中没有迹象表明应当等待（其他调用也没有 `await`，之后也没有 `await`），则只作为提示：这类调用有一半是有意让其独立运行的。',
    ),
    why: say(
      'Without `await` the code goes on before the work is done, a promise is always truthy and has no properties of the value, and a failure becomes an unhandled rejection, which ends a Node process.',
      '没有 `await`，代码会在工作完成之前继续执行；Promise 永远是真值，也没有结果值的属性；失败会成为未处理的拒绝，从而使 Node 进程退出。',
    ),
    instead: say(
      'Write `await`, return the promise, or end the chain with `.catch(…)`. When nobody should wait, say so with `void` and handle errors inside.',
      '请使用 `await`，返回该 Promise，或在链尾加上 `.catch(…)`。如果确实不需要等待，请用 `void` 标明，并在内部处理错误。',
    ),
    examples: [
      {
        bad: 'async function save(order) {\n  await store.put(order);\n}\n\nexport async function submit(order) {\n  save(order);\n  return "saved";\n}',
        good: 'async function save(order) {\n  await store.put(order);\n}\n\nexport async function submit(order) {\n  await save(order);\n  return "saved";\n}',
        file: 'submit.js',
      },
      {
        bad: 'export const read = async (url: string) => await fetch(url).json();',
        good: 'export const read = async (url: string) => await (await fetch(url)).json();',
      },
      {
        bad: 'export async function read(url: string) {\n  try {\n    return fetch(url);\n  } catch {\n    return undefined;\n  }\n}',
        good: 'export async function read(url: string) {\n  try {\n    return await fetch(url);\n  } catch {\n    return undefined;\n  }\n}',
      },
    ],
    sources: [
      { name: 'typescript-eslint no-floating-promises', relation: 'same', kinds: ['floating-promise'] },
      { name: 'typescript-eslint no-misused-promises', relation: 'same', kinds: ['missing-await'] },
      { name: 'typescript-eslint return-await', relation: 'same', kinds: ['return-in-try'] },
    ],
  },
  visit: ['Program'],
  find: (_program, file): Iterable<MisplacedPromise> | undefined =>
    mayMakePromises(file) ? misplacedPromises(file) : undefined,
  report({ call, place, use, confidence, loss }, file) {
    const name = shortText(call, file);
    const useName = use && shortText(use, file);
    return {
      kind: kindOf(place),
      range: rangeOf(call),
      what: useName === undefined ? sentenceOf(place, loss, name) : heldSentence(name, useName),
      confidence,
    };
  },
  fix({ call, place }) {
    if (place === 'callback' || !canAwaitAt(call)) return undefined;
    return { title: say('Wait for the promise', '等待该 Promise'), edits: awaitBefore(call) };
  },
});

function* misplacedPromises(file: TypeScriptFile): Generator<MisplacedPromise, void> {
  for (const kind of ['CallExpression', 'OptionalCallExpression', 'NewExpression'] as const)
    for (const node of file.tree.nodesOf(kind)) {
      const found = misplacedPromise(node, file);
      if (found !== undefined) yield found;
    }
  for (const node of file.tree.nodesOf('AwaitExpression')) {
    const call = vainWaitOf(node);
    if (call !== undefined) yield { call, place: 'callback', use: undefined, confidence: 'certain' };
  }
  for (const node of file.tree.nodesOf('VariableDeclarator')) {
    const found = heldPromise(node);
    if (found !== undefined) yield found;
  }
}

function kindOf(place: Place): string {
  if (place === 'statement') return 'floating-promise';
  return place === 'return-in-try' || place === 'return-in-finally' ? 'return-in-try' : 'missing-await';
}

function awaitBefore(call: Node): readonly [EditDraft, ...EditDraft[]] {
  const { start, end } = rangeOf(call);
  const open: EditDraft = { range: { start, end: start }, text: 'await ' };
  if (isParenthesized(call) || !needsParentheses(call)) return [open];
  return [
    { ...open, text: '(await ' },
    { range: { start: end, end }, text: ')' },
  ];
}

/** `await` binds looser than what takes the value here, or would read badly without. */
function needsParentheses(call: Node): boolean {
  switch (parentOf(call)?.type) {
    case 'MemberExpression':
    case 'OptionalMemberExpression':
    case 'TSNonNullExpression':
    case 'UnaryExpression':
    case 'SpreadElement':
    case 'BinaryExpression':
      return true;
    default:
      return false;
  }
}

function sentenceOf(place: Place, loss: MisplacedPromise['loss'], name: string): Localized {
  switch (loss) {
    case 'work':
      return say(
        `\`${name}\` is never run: such a query starts only when somebody waits for it.`,
        `\`${name}\` 永远不会执行：这种查询只有在有人等待时才会开始。`,
      );
    case 'expectation':
      return say(
        `The test may end before \`${name}\` is done: it passes whatever comes of it.`,
        `测试可能在 \`${name}\` 完成之前就结束：无论结果如何都会通过。`,
      );
    default:
      return sentences[place](name);
  }
}

const sentences: Readonly<Record<Place, (name: string) => Localized>> = {
  statement: (name) =>
    say(
      `Nobody waits for the promise of \`${name}\` or learns when it is rejected.`,
      `没有人等待 \`${name}\` 的 Promise，它被拒绝时也没有人得知。`,
    ),
  condition: (name) =>
    say(
      `\`${name}\` gives a promise, which is always truthy: this condition never fails.`,
      `\`${name}\` 得到的是 Promise，始终为真值：这个条件永远成立。`,
    ),
  fallback: (name) =>
    say(
      `\`${name}\` gives a promise, which is never missing: the fallback is never used.`,
      `\`${name}\` 得到的是 Promise，永远不会缺失：后面的默认值不会被用到。`,
    ),
  member: (name) =>
    say(
      `\`${name}\` gives a promise, which has no such property: the value is there only after \`await\`.`,
      `\`${name}\` 得到的是 Promise，没有这个属性：\`await\` 之后才能得到结果值。`,
    ),
  text: (name) =>
    say(
      `\`${name}\` gives a promise: the text will say \`[object Promise]\`.`,
      `\`${name}\` 得到的是 Promise：文本中会出现 \`[object Promise]\`。`,
    ),
  operand: (name) =>
    say(
      `\`${name}\` gives a promise, and a promise is neither equal to a value nor anything to calculate with.`,
      `\`${name}\` 得到的是 Promise，既不会等于某个值，也不能参与运算。`,
    ),
  iterated: (name) =>
    say(
      `\`${name}\` gives a promise, which cannot be iterated over.`,
      `\`${name}\` 得到的是 Promise，无法遍历。`,
    ),
  spread: (name) =>
    say(
      `\`${name}\` gives a promise: nothing of its result is spread here.`,
      `\`${name}\` 得到的是 Promise：这里展开不到其结果中的任何内容。`,
    ),
  destructured: (name) =>
    say(
      `\`${name}\` gives a promise, and the parts of its result cannot be taken from that.`,
      `\`${name}\` 得到的是 Promise，无法从中解构出结果的内容。`,
    ),
  argument: (name) =>
    say(
      `\`${name}\` gives a promise, and this function needs the value.`,
      `\`${name}\` 得到的是 Promise，而这个函数需要的是结果值。`,
    ),
  callback: (name) =>
    say(
      `\`${name}\` calls back when it is done and gives no promise: this \`await\` waits for nothing, and what follows runs before that.`,
      `\`${name}\` 完成时调用回调，并不返回 Promise：这个 \`await\` 什么也没有等待，后面的代码会先执行。`,
    ),
  'return-in-try': (name) =>
    say(
      `\`return\` does not wait for \`${name}\`: the \`catch\` below never sees it fail.`,
      `\`return\` 不会等待 \`${name}\`：它失败时，下面的 \`catch\` 不会捕获到。`,
    ),
  'return-in-finally': (name) =>
    say(
      `\`return\` does not wait for \`${name}\`: the \`finally\` block runs before it is done.`,
      `\`return\` 不会等待 \`${name}\`：\`finally\` 会在它完成之前执行。`,
    ),
};

function heldSentence(name: string, use: string): Localized {
  return say(
    `\`${use}\` holds the promise of \`${name}\`, but it is used like the value.`,
    `\`${use}\` 保存的是 \`${name}\` 的 Promise，却被当作结果值使用。`,
  );
}
