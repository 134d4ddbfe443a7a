import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import type { Confidence } from '../../../domain/finding.ts';
import { say } from '../../../domain/locale.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import type { Asserted } from './asserted-result.ts';
import { findAsserted } from './asserted-result.ts';
import type { Contradiction } from './contradiction.ts';
import { findContradictions } from './contradiction.ts';
import { findNullUses } from './find-null-uses.ts';
import type { Found } from './find-null-uses.ts';
import { isLeftToTheCaller } from './is-likely-missing.ts';
import { isCallWorthTelling, isWorthTelling } from './is-worth-telling.ts';
import { mend } from './mend.ts';
import { nullCalls } from './null-calls.ts';
import type { NullCall } from './null-calls.ts';
import { sentenceOfCall } from './wording-of-call.ts';
import { sentence, sentenceOfAsserted, sentenceOfContradiction } from './wording.ts';

/** Something is used that is null, or may well be. */
export const noNullDereference = defineRule({
  info: {
    id: 'no-null-dereference',
    family: 'null-deref',
    kinds: [
      'maybe-null-result',
      'null-flow',
      'non-null-assertion',
      'null-result-of-call',
      'null-result-of-import',
    ],
    fix: 'needs-review',
    what: say(
      'Reports uses of a value that is null or undefined at that place: the code has just tested for it, tests for it only afterwards, nobody assigned it, a default comes too late, one side of a choice gives null (`name ?? null`), the type of a parameter allows for it, or a look-up (`match`, `exec`, `find`, `get`, …) that may find nothing was not checked. An unchecked match on a text that the callers give is a note: many of them only pass what matches. So is a `!` right after a look-up of what the callers decide. Also reports results, used at once, of functions of the same file or of an imported one that say themselves that they may give nothing, because something in them fails or is not found, or that hand on a record or a row of a database; a note where only the callers decide what is looked for.',
      '报告在使用处为 null 或 undefined 的值：代码刚刚判断过它不存在，或用过之后才判断，或从未赋值，或默认值来得太晚，或条件表达式的一个分支为 null（`name ?? null`），或参数的类型允许为空，或没有检查可能找不到结果的查找（`match`、`exec`、`find`、`get` 等）。对调用方传入的文本未检查匹配结果时只作为提示：许多调用方只会传入能匹配的文本。对由调用方决定的查找结果直接使用 `!` 也只作为提示。还报告对同一文件或被导入文件中的函数结果的直接使用：这些函数自己表明，内部出错或找不到时没有结果，或者直接返回数据库的记录或行；若只是由调用方决定查找什么，则只作为提示。',
    ),
    why: say(
      'Reading a property of null, calling it or iterating over it throws a TypeError, usually for the one input that nobody tried.',
      '读取 null 的属性、调用它或遍历它都会抛出 TypeError，而且往往只在没人试过的输入上发生。',
    ),
    instead: say(
      'Check before the use and leave early, use `?.` with a fallback, or turn the test round where it is upside down.',
      '使用前先检查并提前返回，或使用 `?.` 并提供默认值；条件写反时请改正。',
    ),
    examples: [
      {
        bad: 'export function majorOf(version) {\n  const match = version.match(/^v(\\d+)/);\n  return Number(match[1]);\n}',
        good: 'export function majorOf(version) {\n  const match = version.match(/^v(\\d+)/);\n  return match === null ? undefined : Number(match[1]);\n}',
        file: 'version.js',
      },
      {
        bad: 'export function nameOf(user) {\n  if (!user) {\n    console.warn(`no user, only ${user.id}`);\n    return undefined;\n  }\n  return user.name;\n}',
        good: "export function nameOf(user) {\n  if (!user) {\n    console.warn('no user');\n    return undefined;\n  }\n  return user.name;\n}",
        file: 'user.js',
      },
      {
        bad: 'export async function load(pool) {\n  let client;\n  try {\n    client = await pool.connect();\n    return await client.query(sql);\n  } finally {\n    client.release();\n  }\n}',
        good: 'export async function load(pool) {\n  const client = await pool.connect();\n  try {\n    return await client.query(sql);\n  } finally {\n    client.release();\n  }\n}',
        file: 'load.js',
      },
    ],
    sources: [
      { name: 'Coverity FORWARD_NULL', relation: 'inspired' },
      { name: 'SonarJS S2259', relation: 'inspired' },
    ],
  },
  visit: ['Program'],
  *find(_program, file): Iterable<Found | Asserted | Contradiction | NullCall> {
    const isTest = isTestPath(file.path);
    const told = new Set<Node>();
    for (const found of findNullUses(file, !isTest)) {
      if (told.has(found.use.node) || !isWorthTelling(found, file)) continue;
      told.add(found.use.node);
      yield found;
    }
    yield* findContradictions(file);
    if (isTest) return;
    yield* findAsserted(file);
    for (const found of nullCalls(file)) if (isCallWorthTelling(found, file)) yield found;
  },
  report(found, file): Report {
    if ('guard' in found)
      return {
        range: rangeOf(found.read),
        what: sentenceOfContradiction(found, file),
        kind: 'null-flow',
        confidence: 'likely',
      };
    if ('opening' in found)
      return {
        range: rangeOf(found.opening.node),
        what: sentenceOfCall(found, file),
        kind: found.from === 'import' ? 'null-result-of-import' : 'null-result-of-call',
        confidence: found.isLikely ? 'likely' : 'possible',
      };
    if ('source' in found)
      return {
        range: rangeOf(found.node),
        what: sentenceOfAsserted(found, file),
        kind: 'non-null-assertion',
        confidence: 'possible',
      };
    const { use, cause } = found;
    return {
      range: rangeOf(use.node),
      what: sentence(found, file),
      kind: cause.kind === 'result' ? 'maybe-null-result' : 'null-flow',
      confidence: confidenceOf(found),
    };
  },
  fix: (found, file) => ('use' in found ? mend(found, file) : undefined),
});

function confidenceOf({ use, cause }: Found): Confidence {
  switch (cause.kind) {
    case 'known':
      return cause.isOnEveryWay ? 'certain' : 'likely';
    case 'result':
      return isLeftToTheCaller(cause.source, use) ? 'possible' : 'likely';
    case 'typed':
      return cause.isSaid ? 'likely' : 'possible';
    case 'chosen':
      return cause.isHabit ? 'possible' : 'likely';
    case 'late':
      return cause.isGuard ? 'possible' : 'likely';
    default:
      return 'likely';
  }
}
