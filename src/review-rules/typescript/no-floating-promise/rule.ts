import { defineRule } from '../../../analysis/rule.ts';
import type { EditDraft } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { canAwaitAt } from '../_kit/can-await-at.ts';
import { isParenthesized } from '../_kit/is-parenthesized.ts';
import { mayMakePromises } from '../_kit/may-make-promises.ts';
import { shortText } from '../_kit/short-text.ts';
import { awaitedElsewhere } from './awaited-elsewhere.ts';
import { handledElsewhere } from './handled-elsewhere.ts';
import { heldPromise } from './held-promise.ts';
import { misplacedPromise } from './misplaced-promise.ts';
import type { MisplacedPromise } from './misplaced-promise.ts';
import type { Place } from './place.ts';
import { storedHashes } from './stored-hash.ts';
import { unreturnedSteps } from './unreturned-step.ts';
import { heldSentence, sentenceOf } from './words.ts';
import { vainWaitOf } from './vain-wait.ts';

/** A promise that nobody waits for, or that is taken for its value. */
export const noFloatingPromise = defineRule({
  info: {
    id: 'no-floating-promise',
    family: 'async',
    kinds: ['floating-promise', 'missing-await', 'return-in-try'],
    fix: 'needs-review',
    what: say(
      'Reports promises that nobody waits for: the result of a call thrown away, a promise used as a condition, a text or an object, and `return load()` inside `try` without `await`; also `await` before a function of Node that is given a callback or before `setTimeout`, and `expect(…).rejects` that no test waits for; and the one call without `await` of what the file awaits wherever else it calls it, the last step of a callback of `then` that is not returned, and, as a note, the one chain without a handler where all others of the file have one. Where nothing in the file shows that somebody should wait (no other call of it is awaited, nothing is awaited afterwards), it is only a note: half of such calls are meant to run on their own.',
      '报告没有人等待的 Promise：调用结果被丢弃，Promise 被当作条件、文本或对象使用，以及在 `try` 中未加 `await` 的 `return load()`；还有对传入回调的 Node 函数或 `setTimeout` 使用 `await`，以及测试没有等待的 `expect(…).rejects`；还有文件中其他地方都用了 `await`、唯独此处没有的调用，`then` 回调中没有返回的最后一步；文件中其他链都有错误处理而唯独缺少的那一条只作为提示。如果文件中没有迹象表明应当等待（其他调用也没有 `await`，之后也没有 `await`），则只作为提示：这类调用有一半是有意让其独立运行的。',
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
    const name = shortText(loss === 'habit' && 'callee' in call ? call.callee : call, file);
    const useName = use && shortText(use, file);
    return {
      kind: kindOf(place),
      range: rangeOf(call),
      what: useName === undefined ? sentenceOf(place, loss, name) : heldSentence(name, useName),
      confidence,
    };
  },
  fix({ call, place, loss }) {
    if (place === 'callback' || loss === 'subscription' || !canAwaitAt(call)) return undefined;
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
  yield* storedHashes(file);
  yield* awaitedElsewhere(file);
  yield* unreturnedSteps(file);
  yield* handledElsewhere(file);
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
