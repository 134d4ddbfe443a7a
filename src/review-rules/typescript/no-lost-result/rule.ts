import type { FixDraft, Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { NodeOf } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { idleTestOf } from './idle-test.ts';
import { lostIncrementIn, lostReturnIn } from './lost-increment.ts';
import { caughtAssertionOf, lostAssertionOf } from './lost-assertion.ts';
import { thrownAwayIn } from './thrown-away.ts';
import { returnedToNobody } from './returned-to-nobody.ts';
import { unreadOutcomeOf } from './unread-outcome.ts';
import { unreadErrorOf, unreadVerdictOf } from './unread-verdict.ts';
import { isUnrunQuery } from './unrun-query.ts';
import { unusedResultOf } from './unused-result.ts';
import { unusedValueOf } from './unused-value.ts';
import type { Lost } from './wording.ts';
import { wordsFor } from './wording.ts';

const visited = [
  'ExpressionStatement',
  'AssignmentExpression',
  'AwaitExpression',
  'VariableDeclarator',
  'IfStatement',
  'ForOfStatement',
  'ForInStatement',
  'TryStatement',
  'ReturnStatement',
] as const;

/** Values that are made and thrown away by the same statement. */
export const noLostResult = defineRule({
  info: {
    id: 'no-lost-result',
    family: 'correctness',
    kinds: ['unused-result', 'unused-value', 'lost-increment', 'unread-outcome', 'lost-assertion'],
    fix: 'needs-review',
    what: say(
      'Reports calls that change nothing and only give a new value, when the value is thrown away (`text.replace(…)`, `list.concat(…)`, `day.add(…)` of Day.js, `debounce(…)`, `this.save.bind(this)`, `new Error(…)` or `NextResponse.json(…)` alone), queries of Kysely without `execute` and of a model of Mongoose that nobody waits for, `res.status(401);` with nothing sent after it, what a callback of `fs` or `readline` returns to nobody, errors that Pino is given after a text without placeholders, values that nobody is given (`done;`, `a == b;` as statements), tests after which nothing is done (`if (timer) {}`), increments that the assignment around them overwrites (`n = n++`), answers to a batch of which nobody asks what failed (`SendMessageBatchCommand`, `bulk`), checks whose verdict nobody reads (`bcrypt.compare`, `safeParse`), and tests that pass whatever comes (`expect(sum);`, `expect(sum).toBe;`).',
      '报告只产生新值而不改变任何东西、其结果却被丢弃的调用（单独的 `text.replace(…)`、`list.concat(…)`、Day.js 的 `day.add(…)`、`debounce(…)`、`this.save.bind(this)`、`new Error(…)`、`NextResponse.json(…)`），没有 `execute` 的 Kysely 查询和没有人等待的 Mongoose 查询，设置 `res.status(401);` 之后没有发送任何内容，`fs`、`readline` 的回调返回给无人的值，在没有占位符的文本之后传给 Pino 的错误，没有交给任何人的值（单独成句的 `done;`、`a == b;`），判断之后什么也不做的条件（`if (timer) {}`），被外层赋值覆盖的自增（`n = n++`），没有人检查哪些部分失败的批量请求（`SendMessageBatchCommand`、`bulk`），没有人读取结论的检查（`bcrypt.compare`、`safeParse`），以及无论如何都会通过的测试（`expect(sum);`、`expect(sum).toBe;`）。',
    ),
    why: say(
      'Texts never change, and `concat` leaves its list as it is: the statement does nothing, and what follows works with the old value. `n++` gives the old number, so `n = n++` puts it back. A batch may be taken in part: what was refused is lost. A check that nobody reads lets everything pass.',
      '字符串不可变，`concat` 也不会改变原列表：这条语句什么也没做，后面的代码用的还是旧值。`n++` 的结果是旧值，所以 `n = n++` 又把它写了回去。批量请求可能只被部分接受：被拒绝的部分会丢失。没有人读取结论的检查等于放行一切。',
    ),
    instead: say(
      'Keep the result: `text = text.replace(…)`, `list.push(...more)`; return the answer, call `execute`, read what failed; and write `n += 1`. Throw an error where the work has to stop, or give it to who waits (`reject(error)`, `callback(error)`): where what follows is meant to run, a `throw` would break it.',
      '保留结果：`text = text.replace(…)`、`list.push(...more)`；返回响应、调用 `execute`、检查失败的部分；自增请写成 `n += 1`。需要中止时抛出错误，或把它交给等待者（`reject(error)`、`callback(error)`）：如果后面的代码本来就要执行，加上 `throw` 反而会破坏它。',
    ),
    examples: [
      {
        bad: "export function nameIn(text) {\n  text.replace(/\\r$/, '');\n  return text.split(' ')[0];\n}",
        good: "export function nameIn(text) {\n  text = text.replace(/\\r$/, '');\n  return text.split(' ')[0];\n}",
        file: 'name-in.js',
      },
      {
        bad: 'export class Ring {\n  next() {\n    this.at = this.at === this.last ? 0 : this.at++;\n  }\n}',
        good: 'export class Ring {\n  next() {\n    this.at = this.at === this.last ? 0 : this.at + 1;\n  }\n}',
        file: 'ring.js',
      },
    ],
    sources: [
      { name: 'jest valid-expect', relation: 'same', kinds: ['lost-assertion'] },
      { name: 'sonarjs no-incomplete-assertions', relation: 'inspired', kinds: ['lost-assertion'] },
      { name: 'sonarjs no-ignored-return', relation: 'inspired', kinds: ['unused-result'] },
      { name: 'eslint no-unused-expressions', relation: 'same', kinds: ['unused-value'] },
      { name: 'typescript-eslint no-unused-expressions', relation: 'same', kinds: ['unused-value'] },
      { name: 'sonarjs no-useless-increment', relation: 'inspired', kinds: ['lost-increment'] },
    ],
  },
  visit: visited,
  find(node, file): readonly Lost[] | undefined {
    const found = lostBy(node, file);
    if (found.length === 0) return undefined;
    return isTestPath(file.path) ? found.filter(({ kind }) => kind === 'lost-assertion') : found;
  },
  report: (found, file): Report => ({
    kind: found.kind,
    range: rangeOf(found.on),
    confidence:
      found.kind === 'lost-increment' && found.isReturned !== true
        ? 'certain'
        : mayBeMeant(found)
          ? 'possible'
          : 'likely',
    what: wordsFor(found, file),
  }),
  fix(found): FixDraft | undefined {
    // What was meant by `return n++`, the reader has to say.
    if (found.kind !== 'lost-increment' || found.isReturned === true) return undefined;
    const { end } = rangeOf(found.on);
    return {
      title: say('Give the next number', '取下一个数'),
      edits: [{ range: { start: end - 2, end }, text: ` ${found.sign} 1` }],
    };
  },
});

const nothing: readonly Lost[] = [];

type Visited = NodeOf<(typeof visited)[number]>;

function lostBy(node: Visited, file: TypeScriptFile): readonly Lost[] {
  switch (node.type) {
    case 'AssignmentExpression':
      return listOf(lostIncrementIn(node));
    case 'VariableDeclarator':
      return listOf(unreadErrorOf(node));
    case 'AwaitExpression':
      return isUnrunQuery(node.argument, file)
        ? [{ kind: 'unused-result', on: node.argument, made: 'query' }]
        : [];
    case 'ExpressionStatement':
      return [...listOf(lostAssertionOf(node, file)), ...lostByStatement(node, file)];
    case 'ReturnStatement':
      return listOf(lostReturnIn(node) ?? returnedToNobody(node));
    case 'TryStatement':
      return listOf(caughtAssertionOf(node, file));
    default:
      return listOf(idleTestOf(node, file));
  }
}

function lostByStatement(node: NodeOf<'ExpressionStatement'>, file: TypeScriptFile): readonly Lost[] {
  const { type } = node.expression;
  // Every second statement is one of these: nothing of them is thrown away.
  if (type === 'AssignmentExpression' || type === 'UpdateExpression') return nothing;
  const found: Lost[] = [];
  for (const one of thrownAwayIn(node.expression)) {
    const lost =
      unreadVerdictOf(one) ??
      (one.type === 'AwaitExpression' ? unreadOutcomeOf(one, file) : unusedResultOf(one, file));
    if (lost !== undefined) found.push(lost);
  }
  return found.length > 0 ? found : listOf(unusedValueOf(node, file));
}

function listOf(found: Lost | undefined): readonly Lost[] {
  return found === undefined ? nothing : [found];
}

function mayBeMeant(found: Lost): boolean {
  return 'mayDo' in found && found.mayDo;
}
