import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import { enclosingFunction, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { shortText } from '../_kit/short-text.ts';
import type { Loop, WaitingLoop } from './independent-rounds.ts';
import { independentRounds } from './independent-rounds.ts';
import type { WaitingList } from './waiting-list.ts';
import { combinators, waitingList } from './waiting-list.ts';

/** Look-ups that do not need each other wait for each other. */
export const noAwaitInLoop = defineRule({
  info: {
    id: 'no-await-in-loop',
    family: 'async',
    kinds: ['await-in-loop', 'await-in-list'],
    severity: 'note',
    fix: 'none',
    what: say(
      'Notes loops over a list (`for…of`, or counted) that in each round wait for one look-up of that round’s element over a network or in a database (`fetch…`, `api.get…`, `User.findOne`) and only collect the results. Loops that read files, may end early, write anything else, go through one connection, or speak of limits, delays, pages or an order are left alone. Also lists of `Promise.all` whose parts are waited for one by one: `Promise.all([await a(), await b()])`.',
      '提示在遍历列表的循环（`for…of` 或计数循环）的每一轮都等待一次针对该元素的网络或数据库查找（`fetch…`、`api.get…`、`User.findOne`），且只收集结果的代码。读取文件、可能提前结束、写入其他内容、使用同一连接，或提到限制、延迟、分页、顺序的循环不报告。还提示逐个等待各部分的 `Promise.all` 列表：`Promise.all([await a(), await b()])`。',
    ),
    why: say(
      'No round needs what another one finds, but each waits until the one before is done: the time is the sum of all of them.',
      '各轮之间互不依赖，却要等上一轮结束才开始：总时间是所有轮次之和。',
    ),
    instead: say(
      'Start them together: `await Promise.all(items.map((item) => load(item)))`, in groups where there are many.',
      '同时开始：`await Promise.all(items.map((item) => load(item)))`；数量很多时请分组。',
    ),
    examples: [
      {
        bad: 'export async function usersOf(ids) {\n  const users = [];\n  for (const id of ids) {\n    users.push(await fetchUser(id));\n  }\n  return users;\n}',
        good: 'export const usersOf = (ids) => Promise.all(ids.map((id) => fetchUser(id)));',
        file: 'users.js',
      },
    ],
    sources: [{ name: 'eslint no-await-in-loop', relation: 'same' }],
  },
  visit: ['ForOfStatement', 'ForStatement', 'CallExpression'],
  calls: combinators,
  find(loop, file): readonly (WaitingLoop | WaitingList)[] | undefined {
    if (loop.type === 'CallExpression') return waitingList(loop);
    if (isTestPath(file.path) || inScript.test(file.path)) return undefined;
    const found = independentRounds(loop);
    return found === undefined || isMeant(loop, file) ? undefined : [found];
  },
  report: (found, file): Report =>
    'combinator' in found ? reportOfList(found, file) : reportOfLoop(found, file),
});

function reportOfList({ combinator, wait }: WaitingList, file: TypeScriptFile): Report {
  const code = shortText(wait.argument, file);
  return {
    kind: 'await-in-list',
    range: rangeOf(wait),
    what: say(
      `\`await\` in the list of \`Promise.${combinator}\` lets the other parts begin only when \`${code}\` is done: nothing runs together.`,
      `\`Promise.${combinator}\` 的列表里写了 \`await\`，其他部分要等 \`${code}\` 完成才开始：没有任何并行。`,
    ),
  };
}

function reportOfLoop({ list, wait }: WaitingLoop, file: TypeScriptFile): Report {
  return {
    kind: 'await-in-loop',
    range: rangeOf(wait),
    confidence: 'possible',
    what: say(
      `No round of this loop over \`${shortText(list, file)}\` needs another, yet each waits for \`${shortText(wait.argument, file)}\` before the next one begins.`,
      `对 \`${shortText(list, file)}\` 的循环各轮互不依赖，但每一轮都要等 \`${shortText(wait.argument, file)}\` 完成后下一轮才开始。`,
    ),
  };
}

const inScript = /(?:^|\/)(?:scripts?|bin|tools?|migrations?|examples?|docs)\/|\.config\.[cm]?[jt]s$/;
/** Words of those who want one after the other; what is walked may not be a plain list. */
const meant =
  /rate|limit|throttl|sleep|delay|timeout|sequen|seria|one (?:by|at)|in order|order(?:ed|ing)|transaction|cursor|page(?!s)|pagin|retr(?:y|ies)|batch|chunk|memory|concurren|parallel|no-await-in-loop|stream|generator|abort|signal/i;
/** Characters: of a longer function only the loop is read. */
const longest = 10_000;

function isMeant(loop: Loop, { text }: TypeScriptFile): boolean {
  const { start, end } = rangeOf(loop);
  const around = rangeOf(enclosingFunction(loop) ?? loop);
  const before = Math.max(around.start, start - longest);
  return meant.test(text.slice(before, end));
}
