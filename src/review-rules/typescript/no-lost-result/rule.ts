import type { FixDraft, Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { NodeOf } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import type { IdleTest } from './idle-test.ts';
import { idleTestOf } from './idle-test.ts';
import type { LostIncrement } from './lost-increment.ts';
import { lostIncrementIn } from './lost-increment.ts';
import type { UnusedResult } from './unused-result.ts';
import { unusedResultOf } from './unused-result.ts';
import type { UnusedValue } from './unused-value.ts';
import { unusedValueOf } from './unused-value.ts';
import { wordsFor } from './wording.ts';

type Lost = LostIncrement | UnusedResult | UnusedValue | IdleTest;

/** Values that are made and thrown away by the same statement. */
export const noLostResult = defineRule({
  info: {
    id: 'no-lost-result',
    family: 'correctness',
    kinds: ['unused-result', 'unused-value', 'lost-increment'],
    fix: 'needs-review',
    what: say(
      'Reports calls that change nothing and only give a new value, when the value is thrown away (`text.replace(…)`, `list.concat(…)`, `day.add(…)` of Day.js, `new Error(…)` alone), values that nobody is given (`done;`, `a == b;` as statements), tests after which nothing is done (`if (timer) {}`), and increments that the assignment around them overwrites (`n = n++`).',
      '报告只产生新值而不改变任何东西、其结果却被丢弃的调用（单独的 `text.replace(…)`、`list.concat(…)`、Day.js 的 `day.add(…)`、`new Error(…)`），没有交给任何人的值（单独成句的 `done;`、`a == b;`），判断之后什么也不做的条件（`if (timer) {}`），以及被外层赋值覆盖的自增（`n = n++`）。',
    ),
    why: say(
      'Texts never change, and `concat` leaves its list as it is: the statement does nothing, and what follows works with the old value. `n++` gives the old number, so `n = n++` puts it back.',
      '字符串不可变，`concat` 也不会改变原列表：这条语句什么也没做，后面的代码用的还是旧值。`n++` 的结果是旧值，所以 `n = n++` 又把它写了回去。',
    ),
    instead: say(
      'Keep the result: `text = text.replace(…)`, `list.push(...more)`; and write `n += 1`. Throw an error where the work has to stop, or give it to who waits (`reject(error)`, `callback(error)`): where what follows is meant to run, a `throw` would break it.',
      '保留结果：`text = text.replace(…)`、`list.push(...more)`；自增请写成 `n += 1`。需要中止时抛出错误，或把它交给等待者（`reject(error)`、`callback(error)`）：如果后面的代码本来就要执行，加上 `throw` 反而会破坏它。',
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
      { name: 'sonarjs no-ignored-return', relation: 'inspired', kinds: ['unused-result'] },
      { name: 'eslint no-unused-expressions', relation: 'inspired', kinds: ['unused-value'] },
      { name: 'sonarjs no-useless-increment', relation: 'inspired', kinds: ['lost-increment'] },
    ],
  },
  visit: ['ExpressionStatement', 'AssignmentExpression', 'IfStatement', 'ForOfStatement', 'ForInStatement'],
  find(node, file): readonly Lost[] | undefined {
    const found = lostAt(node, file);
    return found === undefined || isTestPath(file.path) ? undefined : [found];
  },
  report: (found, file): Report => ({
    kind: found.kind,
    range: rangeOf(found.on),
    confidence: found.kind === 'lost-increment' ? 'certain' : mayBeMeant(found) ? 'possible' : 'likely',
    what: wordsFor(found, file),
  }),
  fix(found): FixDraft | undefined {
    if (found.kind !== 'lost-increment') return undefined;
    const { end } = rangeOf(found.on);
    return {
      title: say('Give the next number', '取下一个数'),
      edits: [{ range: { start: end - 2, end }, text: ` ${found.sign} 1` }],
    };
  },
});

function lostAt(
  node: NodeOf<
    'ExpressionStatement' | 'AssignmentExpression' | 'IfStatement' | 'ForOfStatement' | 'ForInStatement'
  >,
  file: TypeScriptFile,
): Lost | undefined {
  switch (node.type) {
    case 'ExpressionStatement':
      return unusedResultOf(node) ?? unusedValueOf(node, file);
    case 'AssignmentExpression':
      return lostIncrementIn(node);
    default:
      return idleTestOf(node, file);
  }
}

function mayBeMeant(found: Lost): boolean {
  return 'mayDo' in found && found.mayDo;
}
