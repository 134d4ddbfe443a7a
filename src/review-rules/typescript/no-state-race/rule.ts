import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { shortText } from '../_kit/short-text.ts';
import type { Race } from './find-races.ts';
import { findRaces } from './find-races.ts';
import type { OutsideTransaction } from './outside-transaction.ts';
import { writesOutsideTransactions } from './outside-transaction.ts';
import type { StaleEffect } from './stale-effect.ts';
import type { UnorderedAnswers } from './unordered-answers.ts';
import { unorderedAnswers } from './unordered-answers.ts';
import type { StateOfRequest } from './state-of-request.ts';
import { statesOfRequests } from './state-of-request.ts';
import { staleChecks } from './stale-check.ts';
import type { StaleCheck } from './stale-check.ts';
import { staleEffects } from './stale-effect.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';

type Found = Race | StaleCheck | StaleEffect | OutsideTransaction | UnorderedAnswers | StateOfRequest;

/** Shared state is read before an `await` and written back after it. */
export const noStateRace = defineRule({
  info: {
    id: 'no-state-race',
    family: 'async',
    kinds: ['state-race', 'outside-transaction'],
    fix: 'none',
    what: say(
      'Reports sums, lists and objects that are read before an `await` and written back, with something added, after it: variables outside of an async callback of `map` or `forEach`, and, as a note, fields in public methods and variables of a module in exported functions. Also, as a note, connections and the like that are opened by whoever finds none, where the promise should be kept, and effects of React that set the answer to an earlier question; and `mergeMap` of RxJS behind `debounceTime`. A balance, a place or a flag that is asked for before an `await` and taken only after it is reported where others can call meanwhile. Functions with a lock or a flag of their own are left alone. Also what is written inside the function of a transaction by the connection around it, and what one request brings and is kept in a variable of the module or in a service of Nest that all requests share.',
      '报告在 `await` 之前读取、之后加上内容再写回的总和、列表和对象：`map` 或 `forEach` 的异步回调之外的变量；公开方法中的字段以及导出函数中的模块变量只作为提示。另以提示报告发现不存在便打开连接等资源、却没有保存其 Promise 的代码，以及会写入旧请求结果的 React 副作用；并报告 RxJS 中 `debounceTime` 之后的 `mergeMap`。余额、名额或标志若在 `await` 之前判断、之后才扣除或占用，而期间其他调用可以进入，也会报告。带有锁或标志的函数不报告。另外还报告在事务函数中却通过外层连接写入的内容，以及把某个请求带来的值保存在模块变量或所有请求共用的 Nest 服务中的代码。',
    ),
    why: say(
      'While the function waits, others run and write the same state. What they wrote is overwritten with a value made from the old one: counts are too low, entries are missing. What is written past a transaction stays when the rest is taken back, and may wait for its locks for ever.',
      '函数等待期间，其他调用会运行并写入同一状态。它们写入的内容会被由旧值算出的结果覆盖：计数偏低，条目丢失。绕过事务写入的内容在事务回滚后仍会保留，还可能永远等待事务持有的锁。',
    ),
    instead: say(
      'Wait first and read afterwards: `const added = await load(); total += added;`. In a transaction, write by what it hands to its function.',
      '先等待，再读取：`const added = await load(); total += added;`。在事务中，请通过事务函数收到的参数写入。',
    ),
    examples: [
      {
        bad: 'export async function sizeOf(paths) {\n  let total = 0;\n  await Promise.all(paths.map(async (path) => {\n    total += await size(path);\n  }));\n  return total;\n}',
        good: 'export async function sizeOf(paths) {\n  let total = 0;\n  await Promise.all(paths.map(async (path) => {\n    const added = await size(path);\n    total += added;\n  }));\n  return total;\n}',
        file: 'size.js',
      },
    ],
    sources: [{ name: 'eslint require-atomic-updates', relation: 'same' }],
  },
  visit: ['Program'],
  find: (_program, file): Iterable<Found> | undefined => (isTestPath(file.path) ? undefined : racesIn(file)),
  report(found, file): Report {
    if ('operator' in found) return reportOfAnswers(found, file);
    if ('write' in found) return reportOfWrite(found, file);
    if ('kept' in found) return reportOfRequest(found);
    const waited = shortText(found.wait, file);
    if ('setting' in found) return reportOfEffect(found, waited, file);
    if ('taking' in found) return reportOfCheck(found, waited, file);
    const { assignment, state } = found;
    if (found.isOpening === true) return reportOfOpening(found, waited);
    return {
      kind: 'state-race',
      range: rangeOf(assignment),
      confidence: state.isAtOnce ? 'likely' : 'possible',
      what: say(
        `\`${state.name}\` is read before \`${waited}\` and written after it: what other runs of this function write meanwhile is lost.`,
        `\`${state.name}\` 在 \`${waited}\` 之前读取、之后写回：这期间该函数的其他调用写入的内容会丢失。`,
      ),
    };
  },
});

function* racesIn(file: TypeScriptFile): Generator<Found, void> {
  if (file.tree.nodesOf('AwaitExpression').length > 0) {
    yield* findRaces(file);
    yield* staleChecks(file);
  }
  yield* staleEffects(file);
  yield* unorderedAnswers(file);
  yield* writesOutsideTransactions(file);
  yield* statesOfRequests(file);
}

function reportOfOpening({ assignment, state }: Race, waited: string): Report {
  return {
    kind: 'state-race',
    range: rangeOf(assignment),
    confidence: 'possible',
    what: say(
      `Who comes here while \`${waited}\` is under way finds \`${state.name}\` missing too and opens a second one: the first is lost, and stays open.`,
      `在 \`${waited}\` 进行期间到达这里的调用同样发现 \`${state.name}\` 不存在，于是再打开一个：先打开的那个会丢失，且一直不会关闭。`,
    ),
  };
}

function reportOfCheck({ taking, test, isAmount }: StaleCheck, waited: string, file: TypeScriptFile): Report {
  const [asked, code] = [shortText(test, file), shortText(taking, file)];
  return {
    kind: 'state-race',
    range: rangeOf(taking),
    confidence: isAmount ? 'likely' : 'possible',
    what: say(
      `\`${asked}\` is asked before \`${waited}\`, and only after it comes \`${code}\`: who runs meanwhile gets the same answer, so both go on.`,
      `\`${asked}\` 在 \`${waited}\` 之前判断，而 \`${code}\` 在其之后才执行：期间运行的其他调用会得到同样的判断结果，于是两者都会继续。`,
    ),
  };
}

function reportOfEffect({ setting, dependency }: StaleEffect, waited: string, file: TypeScriptFile): Report {
  const code = shortText(setting, file);
  return {
    kind: 'state-race',
    range: rangeOf(setting),
    confidence: 'possible',
    what: say(
      `When \`${dependency}\` changes while \`${waited}\` is under way, two answers are: the one that comes last is set by \`${code}\`, and that may be the old one.`,
      `如果 \`${waited}\` 进行时 \`${dependency}\` 发生变化，就会有两个结果：\`${code}\` 写入的是最后到达的那个，而它可能是旧的。`,
    ),
  };
}

function reportOfAnswers({ operator, calm }: UnorderedAnswers, file: TypeScriptFile): Report {
  const name = shortText(operator, file);
  return {
    range: rangeOf(operator),
    confidence: 'likely',
    what: say(
      `\`${name}\` after \`${calm}\` lets an earlier question go on beside the next one: the answer that comes last counts, and that may be the old one. \`switchMap\` gives up the earlier one.`,
      `\`${calm}\` 之后的 \`${name}\` 会让较早的请求与下一个同时进行：以最后到达的结果为准，而它可能是旧的。\`switchMap\` 会放弃较早的请求。`,
    ),
  };
}

function reportOfWrite({ write, by }: OutsideTransaction, file: TypeScriptFile): Report {
  const code = shortText(write, file);
  return {
    kind: 'outside-transaction',
    range: rangeOf(write),
    confidence: 'likely',
    what: say(
      `\`${code}\` goes past the transaction around it: it does not use \`${by}\`, so it stays when the rest is taken back.`,
      `\`${code}\` 绕过了外层事务：它没有使用 \`${by}\`，事务回滚后它仍会保留。`,
    ),
  };
}

function reportOfRequest({ kept, name }: StateOfRequest): Report {
  return {
    kind: 'state-race',
    range: rangeOf(kept),
    confidence: 'likely',
    what: say(
      `\`${name}\` is shared by all requests: while one of them waits, the next one puts its own there, and the first goes on with that.`,
      `\`${name}\` 由所有请求共用：一个请求等待期间，下一个请求会写入自己的值，前一个请求便会使用它继续执行。`,
    ),
  };
}
