import type { RuleResult } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { NodeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { FlowRoot } from '../_kit/statement-flow.ts';
import { flowRoots } from '../_kit/statement-flow.ts';
import { findAssignedCondition } from './assigned-condition.ts';
import { findConstantComparison } from './constant-comparison.ts';
import { findConstantOperand } from './constant-operand.ts';
import { findFixedChain } from './fixed-chain.ts';
import type { Tested } from './constant-test.ts';
import { findConstantTest } from './constant-test.ts';
import { findJoinedFallback } from './joined-fallback.ts';
import { findChainedEquality, findMisplacedNegation, findPointlessOrder } from './misread-operator.ts';
import { findForgottenTypeof, findTypeofAround } from './misread-typeof.ts';
import { findImpossibleNumber } from './impossible-number.ts';
import { findImpossibleCases, findImpossibleParts, findImpossibleText } from './impossible-text.ts';
import { findOnePassLoops } from './one-pass-loop.ts';
import { findTypeofCases, findTypeofComparison } from './typeof-value.ts';
import { findKeptQuery } from './kept-query.ts';
import { findNegatedList } from './kept-object.ts';
import { findKnownAnswer, findMissingSign } from './known-answer.ts';
import { findUncalledFunction } from './uncalled-function.ts';
import { findAssignedPredicate } from './assigned-predicate.ts';
import { findKeptResult } from './kept-result.ts';
import { findSettledStatus } from './settled-status.ts';
import { findTruthCases } from './truth-cases.ts';
import { findTwoObjects } from './two-objects.ts';
import { findTurnPastEnd } from './turn-past-end.ts';

type Visited =
  | FlowRoot
  | Tested
  | NodeOf<
      | 'BinaryExpression'
      | 'LogicalExpression'
      | 'SwitchStatement'
      | 'AssignmentExpression'
      | 'UnaryExpression'
    >;

const constants = ['constant-condition', 'constant-expression'];

/** Conditions, comparisons and loops that can only go one way. */
export const noConstantCondition = defineRule({
  info: {
    id: 'no-constant-condition',
    family: 'correctness',
    kinds: ['constant-condition', 'constant-expression', 'typeof-value', 'condition-assign', 'one-pass-loop'],
    fix: 'needs-review',
    what: say(
      'Reports conditions and comparisons whose outcome is decided by how they are written: always true, always false, or an assignment in disguise; among them two dates or lists that are compared as objects, cases of a `switch` that compare themselves (`case score >= 90`), and tests for a result that is always there (`if (schema.safeParse(body))`); and loops that can only run once.',
      '报告写法本身就决定了结果的条件和比较：恒为真、恒为假，或误写成赋值；其中包括把两个日期或数组当作对象比较、自身就是比较的 `switch` 分支（`case score >= 90`），以及判断总会存在的结果（`if (schema.safeParse(body))`）；以及只能执行一次的循环。',
    ),
    why: say(
      'Only one side of the decision ever runs, so the check that was meant is missing. Mostly a slip of `=`, `!`, `||`, `??` or a misspelt type name is behind it.',
      '判断只会走向一边，原本想要的检查并不存在。原因多半是写错了 `=`、`!`、`||`、`??`，或拼错了类型名。',
    ),
    instead: say(
      'Write the comparison that was meant; delete the branch that never runs; or give an intended assignment parentheses of its own.',
      '写出原本想要的比较；删除永远不会执行的分支；若确实要赋值，请给它加上一对括号。',
    ),
    examples: [
      {
        bad: "if (role === 'admin' || 'owner') grant(role);",
        good: "if (role === 'admin' || role === 'owner') grant(role);",
        file: 'grant.js',
      },
      {
        bad: 'const total = count * price ?? 0;\nif (!key in cache) load(key);',
        good: 'const total = count * (price ?? 0);\nif (!(key in cache)) load(key);',
        file: 'cart.js',
      },
    ],
    sources: [
      { name: 'eslint no-constant-condition', relation: 'same', kinds: constants },
      { name: 'eslint no-constant-binary-expression', relation: 'same', kinds: constants },
      {
        name: 'typescript-eslint no-unnecessary-condition',
        relation: 'same',
        kinds: ['constant-condition'],
      },
      { name: 'eslint no-unsafe-negation', relation: 'same', kinds: ['constant-expression'] },
      { name: 'eslint valid-typeof', relation: 'same', kinds: ['typeof-value'] },
      { name: 'eslint no-cond-assign', relation: 'same', kinds: ['condition-assign'] },
      { name: 'eslint no-unreachable-loop', relation: 'same', kinds: ['one-pass-loop'] },
    ],
  },
  visit: [
    'BinaryExpression',
    'LogicalExpression',
    'IfStatement',
    'ConditionalExpression',
    'WhileStatement',
    'DoWhileStatement',
    'ForStatement',
    'SwitchStatement',
    'UnaryExpression',
    'AssignmentExpression',
    ...flowRoots,
  ],
  find(node, file): readonly RuleResult[] | undefined {
    return resultsAt(node, file);
  },
  report: ({ report }) => report,
  fix: ({ fix }) => fix,
});

function resultsAt(node: Visited, file: TypeScriptFile): readonly RuleResult[] | undefined {
  switch (node.type) {
    case 'BinaryExpression':
      return listOf(inBinary(node, file));
    case 'LogicalExpression':
      return listOf(
        findConstantOperand(node, file) ?? findFixedChain(node, file) ?? findJoinedFallback(node, file),
      );
    case 'IfStatement':
    case 'ConditionalExpression':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'ForStatement':
      return listOf(inTest(node, file));
    case 'SwitchStatement':
      return [
        ...(findTypeofCases(node, file) ?? []),
        ...findImpossibleCases(node, file),
        ...findTruthCases(node, file),
      ];
    case 'UnaryExpression':
      return listOf(findTypeofAround(node, file) ?? findNegatedList(node, file));
    case 'AssignmentExpression':
      return listOf(findAssignedPredicate(node, file));
    case 'Program':
      return [...(findOnePassLoops(node, file) ?? []), ...findImpossibleParts(file)];
    default:
      return findOnePassLoops(node, file);
  }
}

function inBinary(node: NodeOf<'BinaryExpression'>, file: TypeScriptFile): RuleResult | undefined {
  switch (node.operator) {
    case '===':
    case '!==':
    case '==':
    case '!=':
      return (
        findTypeofComparison(node, file) ??
        findConstantComparison(node, file) ??
        findImpossibleText(node, file) ??
        findImpossibleNumber(node, file) ??
        findMissingSign(node, file) ??
        findKnownAnswer(node, file) ??
        findTurnPastEnd(node, file) ??
        findTwoObjects(node, file) ??
        findSettledStatus(node, file) ??
        findChainedEquality(node, file) ??
        findForgottenTypeof(node, file)
      );
    case 'in':
    case 'instanceof':
      return findMisplacedNegation(node, file);
    case '<':
    case '<=':
    case '>':
    case '>=':
      return findPointlessOrder(node, file);
    default:
      return undefined;
  }
}

function inTest(node: Tested, file: TypeScriptFile): RuleResult | undefined {
  return (
    findAssignedCondition(node, file) ??
    findConstantTest(node, file) ??
    findUncalledFunction(node, file) ??
    findKeptQuery(node, file) ??
    findKeptResult(node, file)
  );
}

function listOf(result: RuleResult | undefined): readonly RuleResult[] | undefined {
  return result === undefined ? undefined : [result];
}
