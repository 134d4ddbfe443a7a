import type { Confidence } from '../../../domain/finding.ts';
import type { Report } from '../../../analysis/rule.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Localized } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { shortText } from '../../_kit/short-text.ts';
import { findUnreachable, isOfTest, isSure, isTakenOut } from './find-unreachable.ts';
import type { Unreachable } from './find-unreachable.ts';
import { onePassLoops } from './one-pass-loops.ts';
import type { OnePass } from './one-pass-loops.ts';
import { onePassSearches } from './one-pass-searches.ts';

/** Statements that no way through the function comes to. */
export const noUnreachableStatement = defineFileRule('go', {
  info: {
    id: 'no-unreachable-statement',
    family: 'correctness',
    kinds: ['unreachable-code', 'one-pass-loop'],
    fix: 'none',
    what: say(
      'Reports statements that can never run, because what stands right before them returns, jumps away, ends the program or loops for ever. An end that only the compiler asks for, such as the `return` behind `log.Fatal`, is left alone. Reports as well loops that look for an element and say in their first turn that there is none.',
      '报告永远不会执行的语句：紧接其前的语句已返回、跳转、结束程序或陷入无限循环。仅为满足编译器而写的结尾（例如 `log.Fatal` 之后的 `return`）不报告。还报告查找元素的循环在第一轮就返回“没有找到”的写法。',
    ),
    why: say(
      'Whoever wrote the statement meant it to happen: a clean-up, a message or a change is silently missing. The compiler says nothing of it.',
      '写下这条语句的人希望它执行：清理、提示或修改就这样悄悄丢失了，而编译器不会提示。',
    ),
    instead: say(
      'Move the statement before the exit, give the exit a condition, or delete the statement.',
      '把该语句移到退出之前，或为退出加上条件，或删除该语句。',
    ),
    examples: [
      {
        bad: 'package cli\n\nimport (\n\t"fmt"\n\t"os"\n)\n\nfunc usage(name string) {\n\tfmt.Println(name)\n\tos.Exit(2)\n\tfmt.Println("  -h  shows this text")\n}',
        good: 'package cli\n\nimport (\n\t"fmt"\n\t"os"\n)\n\nfunc usage(name string) {\n\tfmt.Println(name)\n\tfmt.Println("  -h  shows this text")\n\tos.Exit(2)\n}',
        file: 'usage.go',
      },
    ],
    sources: [
      { name: 'go vet unreachable', relation: 'inspired', kinds: ['unreachable-code'] },
      { name: 'staticcheck SA4004', relation: 'inspired', kinds: ['one-pass-loop'] },
    ],
  },
  *find(file: GoFile): Generator<Unreachable | OnePass> {
    yield* findUnreachable(file);
    if (!isTestPath(file.path)) yield* onePasses(file);
  },
  report: (found, file: GoFile): Report =>
    'loop' in found ? ofLoop(found, file.text) : ofStatement(found, file),
});

/** Both kinds of searches; what is one by either is told once. */
function* onePasses({ tree }: GoFile): Generator<OnePass> {
  const told = new Set<GoNode>();
  for (const found of [...onePassLoops(tree), ...onePassSearches(tree)]) {
    if (told.has(found.leave)) continue;
    told.add(found.leave);
    yield found;
  }
}

function ofStatement(found: Unreachable, file: GoFile): Report {
  const code = shortText(found.dead, file.text);
  const reason = reasonOf(found.after, file.text);
  return {
    range: { start: found.dead.start, end: found.dead.end },
    kind: 'unreachable-code',
    confidence: confidenceOf(found, file),
    what: say(`\`${code}\` never runs: ${reason.en}.`, `\`${code}\` 永远不会执行：${reason['zh-CN']}。`),
  };
}

function ofLoop({ leave }: OnePass, text: string): Report {
  const code = shortText(leave, text);
  return {
    range: { start: leave.start, end: leave.end },
    kind: 'one-pass-loop',
    confidence: 'likely',
    what: say(
      `Only the first element is looked at: \`${code}\` belongs behind the loop.`,
      `只检查了第一个元素：\`${code}\` 应写在循环之后。`,
    ),
  };
}

function confidenceOf(found: Unreachable, file: GoFile): Confidence {
  if (isTakenOut(found, file) || isOfTest(found, file)) return 'possible';
  return isSure(found, file) ? 'certain' : 'likely';
}

function reasonOf(after: GoNode, text: string): Localized {
  switch (after.kind) {
    case 'return_statement':
      return say('the `return` before it leaves first', '它之前的 `return` 已经离开');
    case 'break_statement':
      return say('the `break` before it leaves first', '它之前的 `break` 已经离开');
    case 'continue_statement':
      return say('the `continue` before it leaves first', '它之前的 `continue` 已经离开');
    case 'goto_statement':
      return say('the `goto` before it leaves first', '它之前的 `goto` 已经离开');
    case 'if_statement':
      return say('every branch of the `if` before it leaves', '它之前的 `if` 的每个分支都已离开');
    case 'expression_switch_statement':
    case 'type_switch_statement':
      return say('every case of the `switch` before it leaves', '它之前的 `switch` 的每个分支都已离开');
    case 'select_statement':
      return say('nothing comes past the `select` before it', '它之前的 `select` 不会正常结束');
    case 'for_statement':
      return say('the loop before it never gets past its end', '它之前的循环不会正常结束');
    default: {
      const call = shortText(after, text);
      return say(`\`${call}\` before it does not come back`, `它之前的 \`${call}\` 不会返回`);
    }
  }
}
