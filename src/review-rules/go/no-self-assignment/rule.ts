import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Localized } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { shortText } from '../../_kit/short-text.ts';
import { callsOfSame } from './same-arguments.ts';
import type { SameArguments } from './same-arguments.ts';
import { selfAssignments } from './self-assignments.ts';
import { selfComparisons } from './self-comparisons.ts';
import type { SelfComparison } from './self-comparisons.ts';

type Signal =
  | { readonly kind: 'self-assign'; readonly node: GoNode }
  | ({ readonly kind: 'self-compare'; readonly callee?: undefined } & SelfComparison)
  | ({ readonly kind: 'self-compare'; readonly surplus?: undefined } & SameArguments);

/** A value that meets itself, where another one was meant. */
export const noSelfAssignment = defineFileRule('go', {
  info: {
    id: 'no-self-assignment',
    family: 'correctness',
    kinds: ['self-assign', 'self-compare'],
    fix: 'safe',
    what: say(
      'Reports variables and fields that are assigned to themselves, operators with the same value on both sides, and functions like `bytes.Equal` that are given one value twice. `x != x`, which asks for NaN, is told only where the type of `x` is known to have none.',
      '报告赋值给自身的变量与字段，两侧为同一值的运算，以及两次传入同一值的 `bytes.Equal` 之类的比较函数。`x != x` 可用于判断 NaN，只有在已知 `x` 的类型没有 NaN 时才报告。',
    ),
    why: say(
      'It does nothing, or its result is known before the program runs: another name was meant.',
      '它什么也不做，或结果在运行之前就已确定：本来要写的是另一个名字。',
    ),
    instead: say('Write the name that was meant.', '改成真正想写的名字。'),
    examples: [
      {
        bad: 'package user\n\ntype User struct {\n\tname string\n}\n\nfunc (u *User) SetName(name string) {\n\tu.name = u.name\n}',
        good: 'package user\n\ntype User struct {\n\tname string\n}\n\nfunc (u *User) SetName(name string) {\n\tu.name = name\n}',
        file: 'user.go',
      },
    ],
    sources: [
      { name: 'go vet assign', relation: 'same', kinds: ['self-assign'] },
      { name: 'go vet bools', relation: 'inspired', kinds: ['self-compare'] },
      { name: 'staticcheck SA4000', relation: 'inspired', kinds: ['self-compare'] },
    ],
  },
  find: (file: GoFile): Iterable<Signal> => (isTestPath(file.path) ? [] : signals(file)),
  report: (signal, { text }) => ({
    kind: signal.kind,
    range: { start: signal.node.start, end: signal.node.end },
    what: sentence(signal, text),
    // What is said twice does no harm where nothing else was meant.
    ...((signal.kind === 'self-assign' || signal.surplus !== undefined) && { confidence: 'likely' }),
  }),
  fix: (signal) => {
    const surplus = signal.kind === 'self-compare' ? signal.surplus : undefined;
    return (
      surplus && {
        title: say('Remove what is said twice', '删除重复的部分'),
        edits: [{ range: surplus, text: '' }],
      }
    );
  },
});

function* signals({ tree, text }: GoFile): Generator<Signal> {
  for (const node of selfAssignments(tree, text)) yield { kind: 'self-assign', node };
  for (const found of selfComparisons(tree)) yield { kind: 'self-compare', ...found };
  for (const found of callsOfSame(tree, text)) yield { kind: 'self-compare', ...found };
}

function sentence(signal: Signal, text: string): Localized {
  if (signal.kind === 'self-assign') {
    const whole = shortText(signal.node, text);
    return say(`\`${whole}\` changes nothing.`, `\`${whole}\` 不产生任何改变。`);
  }
  const value = shortText(signal.operand, text);
  if (signal.callee !== undefined)
    return say(
      `\`${signal.callee}\` compares \`${value}\` with itself: the result is always the same.`,
      `\`${signal.callee}\` 将 \`${value}\` 与自身比较：结果总是相同。`,
    );
  const { operator, surplus } = signal;
  return surplus === undefined
    ? say(
        `Both sides of \`${operator}\` are \`${value}\`: the result is always the same.`,
        `\`${operator}\` 的两侧都是 \`${value}\`：结果总是相同。`,
      )
    : say(
        `\`${value}\` stands in this \`${operator}\` twice: another condition was meant, or none.`,
        `\`${value}\` 在这个 \`${operator}\` 条件中出现了两次：本来要写的是另一个条件，或无需再写。`,
      );
}
