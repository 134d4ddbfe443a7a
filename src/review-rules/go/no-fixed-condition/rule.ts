import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Localized } from '../../../domain/locale.ts';
import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import { DeclaredTypes } from '../_kit/declared-types.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { shortText } from '../../_kit/short-text.ts';
import { fixedChains } from './chains.ts';
import { askedAfterExit } from './asked-after-exit.ts';
import { impossibleCases, impossibleSearch, impossibleValue } from './impossible-values.ts';
import { knownOutcomes } from './known-outcomes.ts';
import { loopDirections } from './loop-directions.ts';
import { opposites } from './opposites.ts';
import { coveredCases } from './covered-cases.ts';
import { emptyRanges } from './empty-ranges.ts';
import type { FixedCondition } from './fixed-condition.ts';
import { neverNegative } from './never-negative.ts';
import { neverNil } from './never-nil.ts';
import { otherErrors } from './other-errors.ts';
import { OwnConstants } from './own-constants.ts';
import { repeatedConditions } from './repeated-conditions.ts';
import { sameBranches } from './same-branches.ts';
import { staleErrors } from './stale-errors.ts';
import { unmovedLoops } from './unmoved-loops.ts';
import { wrappedErrors } from './wrapped-errors.ts';

/** A condition that is true, or false, whatever the program does. */
export const noFixedCondition = defineFileRule('go', {
  info: {
    id: 'no-fixed-condition',
    family: 'correctness',
    kinds: ['constant-condition', 'duplicate-branch'],
    fix: 'needs-review',
    what: say(
      'Reports conditions that are always true or always false: lengths and unsigned numbers below zero, one value that is two values at once (`x != 1 || x != 2`), ranges that hold nothing or everything (`n > 10 && n < 5`), narrower ones below wider ones in a chain or a `switch`, types below an interface that takes them, comparisons with NaN and of what is never nil, `|| true`, an error compared by `==` with one that the function of this file that gave it always wraps, a test of another error than the one that the call before it gave or that is told, conditions asked again further down in a chain of `else if` or in a `switch`, what gorm, go-redis and others give in place of an error compared with nil, and an `if` all of whose branches do the same.',
      '报告恒真或恒假的条件：长度或无符号数小于零、同一值同时等于两个值（`x != 1 || x != 2`）、空区间或全区间（`n > 10 && n < 5`）、条件链或 `switch` 中位于较宽区间之后的较窄区间、位于已包含它的接口之后的类型、与 NaN 的比较及对不会为 nil 的值的判断、`|| true`、用 `==` 比较被本文件函数始终包装的错误、判断的错误变量并非前面调用给出或将要返回的那个错误的条件，在 `else if` 链或 `switch` 中再次出现的条件，把 gorm、go-redis 等返回的结果对象（而非错误）与 nil 比较，以及所有分支内容都相同的 `if`。',
    ),
    why: say(
      'The code behind it always runs, or never: the case that somebody had in mind is not handled.',
      '其后的代码总会执行或从不执行：想要处理的情况并没有得到处理。',
    ),
    instead: say(
      'Ask what was meant: `&&` for `||`, `== 0` for `< 0`, another value in the second condition.',
      '改成真正想判断的条件：用 `&&` 代替 `||`，用 `== 0` 代替 `< 0`，或在第二个条件中使用另一个值。',
    ),
    examples: [
      {
        bad: 'package shop\n\nfunc IsOther(kind string) bool {\n\treturn kind != "book" || kind != "toy"\n}',
        good: 'package shop\n\nfunc IsOther(kind string) bool {\n\treturn kind != "book" && kind != "toy"\n}',
        file: 'shop.go',
      },
    ],
    sources: [
      { name: 'go vet bools', relation: 'inspired' },
      { name: 'staticcheck SA4003', relation: 'inspired' },
      { name: 'staticcheck SA4008', relation: 'inspired' },
      { name: 'staticcheck SA4012', relation: 'inspired' },
      { name: 'staticcheck SA4014', relation: 'inspired' },
      { name: 'staticcheck SA4020', relation: 'inspired' },
      { name: 'staticcheck SA4022', relation: 'inspired' },
      { name: 'go vet nilfunc', relation: 'inspired' },
      { name: 'gocritic caseOrder', relation: 'inspired' },
    ],
  },
  find: (file: GoFile): Iterable<FixedCondition> => (isTestPath(file.path) ? [] : fixedConditions(file)),
  report: (found, { text }) => ({
    kind: found.reason.kind === 'same-branches' ? 'duplicate-branch' : 'constant-condition',
    range: { start: found.node.start, end: found.node.end },
    // Who writes `|| true` has switched something on, perhaps for good.
    ...(found.reason.kind === 'literal' && { confidence: 'possible' }),
    ...(/^(?:wrapped|other-error|same-branches|away)$/.test(found.reason.kind) && { confidence: 'likely' }),
    what: sentence(found, text),
    ...('advice' in found.reason && { advice: found.reason.advice }),
  }),
  fix: ({ reason, outcome }) => {
    const operator = reason.kind === 'two-values' ? reason.operator : undefined;
    if (operator === undefined) return undefined;
    const range = { start: operator.start, end: operator.end };
    const text = outcome ? '&&' : '||';
    return { title: say(`Write \`${text}\``, `改用 \`${text}\``), edits: [{ range, text }] };
  },
});

function* fixedConditions(file: GoFile): Generator<FixedCondition> {
  const { tree, text } = file;
  const types = new DeclaredTypes(tree);
  const constants = new OwnConstants(tree);
  for (const node of tree.nodesOf('binary_expression')) {
    const operator = childOf(node, 'operator')?.kind ?? '';
    if (operator === '&&' || operator === '||') {
      yield* fixedChains(node, operator, constants, tree);
      const ranges = [...emptyRanges(node, operator, constants, tree)];
      yield* ranges.length > 0 ? ranges : opposites(node, operator, tree);
    } else {
      const found =
        neverNegative(node, operator, types, tree) ?? impossibleValue(node, operator, types, tree);
      if (found !== undefined) yield found;
    }
  }
  yield* knownOutcomes(file);
  if (text.includes('.(type)')) yield* coveredCases(tree);
  yield* repeatedConditions(tree, constants);
  yield* askedAfterExit(tree);
  yield* loopDirections(types, tree);
  if (/\bfor \w+ (?:[<>]|!=)/.test(text)) yield* unmovedLoops(types, tree);
  if (/\bstrings\.To(?:Low|Upp)er\(/.test(text)) yield* otherCases(tree);
  if (/\belse\b/.test(text)) yield* sameBranches(tree);
  yield* wrappedErrors(tree, text);
  yield* otherErrors(tree, text);
  yield* neverNil(file);
  if (/(?:\berr[\dA-Z_]|[a-z\d][eE]rr)\w*,? :?=/.test(text)) yield* staleErrors(tree);
}

function* otherCases(tree: GoTree): Generator<FixedCondition> {
  yield* impossibleCases(tree);
  for (const call of tree.nodesOf('call_expression')) {
    const found = impossibleSearch(call, tree);
    if (found !== undefined) yield found;
  }
}

function sentence({ node, outcome, reason }: FixedCondition, text: string): Localized {
  const [whole, always] = [shortText(node, text), outcome ? say('true', '真') : say('false', '假')];
  const start = say(`This is always ${always.en}: `, `此条件恒为${always['zh-CN']}：`);
  switch (reason.kind) {
    case 'never-negative': {
      const value = shortText(reason.value, text);
      return say(
        `${start.en}\`${value}\` is never below zero.`,
        `${start['zh-CN']}\`${value}\` 不会小于零。`,
      );
    }
    case 'two-values': {
      const [value, first] = [shortText(reason.value, text), shortText(reason.first, text)];
      return outcome
        ? say(
            `${start.en}whatever \`${value}\` is, it is not both \`${first}\` and the other value.`,
            `${start['zh-CN']}\`${value}\` 不可能同时等于 \`${first}\` 和另一个值。`,
          )
        : say(
            `${start.en}\`${value}\` cannot be \`${first}\` and another value at once.`,
            `${start['zh-CN']}\`${value}\` 不能同时等于 \`${first}\` 和另一个值。`,
          );
    }
    case 'range': {
      const [value, first] = [shortText(reason.value, text), shortText(reason.first, text)];
      return outcome
        ? say(
            `${start.en}each \`${value}\` for which \`${first}\` is false meets this.`,
            `${start['zh-CN']}不满足 \`${first}\` 的 \`${value}\` 都满足这里的条件。`,
          )
        : say(
            `${start.en}no \`${value}\` for which \`${first}\` holds meets this.`,
            `${start['zh-CN']}满足 \`${first}\` 的 \`${value}\` 都不满足这里的条件。`,
          );
    }
    case 'wrapped': {
      const [value, error] = [shortText(reason.value, text), shortText(reason.error, text)];
      return say(
        `${start.en}\`${value}\` was made by \`fmt.Errorf\` and only wraps \`${error}\`; ask with \`errors.Is(${value}, ${error})\`.`,
        `${start['zh-CN']}\`${value}\` 由 \`fmt.Errorf\` 生成，只是包装了 \`${error}\`；请用 \`errors.Is(${value}, ${error})\` 判断。`,
      );
    }
    case 'other-error': {
      const [value, asked] = [shortText(reason.value, text), shortText(reason.asked, text)];
      return say(
        `This asks \`${asked}\`, but the error that was found is \`${value}\`: the kind that was to be left out is told all the same.`,
        `这里判断的是 \`${asked}\`，而发现的错误是 \`${value}\`：本要排除的那类错误仍会被返回。`,
      );
    }
    case 'same-branches':
      return say(
        `Whatever \`${whole}\` is, the same is done: something else was meant for one of the branches.`,
        `无论 \`${whole}\` 是真是假，执行的内容都相同：其中一个分支本应不同。`,
      );
    case 'told':
      return say(`${start.en}${reason.text.en}`, `${start['zh-CN']}${reason.text['zh-CN']}`);
    case 'away':
      return reason.text;
    case 'literal':
      return say(
        `The whole condition is always ${always.en}, because of this \`${whole}\`.`,
        `由于这个 \`${whole}\`，整个条件恒为${always['zh-CN']}。`,
      );
    case 'asked-before':
      return say(
        `\`${whole}\` was asked further up in this chain: what follows here never runs.`,
        `\`${whole}\` 在此条件链的前面已判断过：这里的代码永远不会执行。`,
      );
  }
}
