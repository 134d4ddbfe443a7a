import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Localized } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { shortText } from '../_kit/short-text.ts';
import type { Endless } from './find-endless.ts';
import { endlessIn } from './find-endless.ts';
import { endlessRecursions } from './endless-recursion.ts';
import type { EndlessRecursion } from './endless-recursion.ts';
import type { EndlessRender } from './endless-renders.ts';
import { endlessRenders } from './endless-renders.ts';

/** A loop that, once begun, does the same for ever. */
export const noEndlessLoop = defineRule({
  info: {
    id: 'no-endless-loop',
    family: 'correctness',
    kinds: ['endless-loop'],
    fix: 'none',
    what: say(
      'Reports loops that never get further: `exec` with a pattern that finds the same match again (without the `g` flag, written in the condition, or matching nothing), `match` of a text that stays as it is, a `continue` before the step, a replacement that holds what is replaced, `indexOf` from where it was found, loops that count with one variable and look at another, or in the wrong direction, conditions of which nothing changes in the loop or on one way round it, limits for a counter that nothing counts, and functions that call themselves whatever comes; also state of React that is set anew while it is drawn, or by an effect that this starts again.',
      '报告永远不会前进的循环：`exec` 的正则每次都得到同一个匹配（缺少 `g` 标志、写在条件里，或能匹配空串），对不变的文本反复调用 `match`，在步进之前就 `continue`，替换结果里仍含有被替换的内容，`indexOf` 从上次找到的位置再找，步进的变量与条件所看的变量不同或方向相反，循环中（或其中一条路径上）没有任何东西会改变的条件，没有任何代码递增的计数器上限，以及无论如何都会调用自身的函数；也报告在渲染时、或在由此再次触发的 effect 中设置新值的 React 状态。',
    ),
    why: say(
      'One text of the right form keeps the process busy for ever: it answers nobody, and memory fills where the loop collects results.',
      '一段合适的文本就能让进程永远忙下去：不再响应任何人；若循环还在收集结果，内存也会耗尽。',
    ),
    instead: say(
      'Give the pattern the flag `g` and keep it outside the condition, or use `matchAll`; take the step before `continue`; search from the place after the last one.',
      '给正则加上 `g` 标志并放到条件之外，或使用 `matchAll`；在 `continue` 之前步进；从上次位置之后继续查找。',
    ),
    examples: [
      {
        bad: 'const word = /\\w+/;\n\nexport function eachWord(text, tell) {\n  let match;\n  while ((match = word.exec(text)) !== null) tell(match[0]);\n}',
        good: 'const word = /\\w+/g;\n\nexport function eachWord(text, tell) {\n  let match;\n  while ((match = word.exec(text)) !== null) tell(match[0]);\n}',
        file: 'words.js',
      },
    ],
    sources: [],
  },
  visit: ['WhileStatement', 'DoWhileStatement', 'ForStatement', 'Program'],
  find(node, file): Iterable<Endless | EndlessRender | EndlessRecursion> | undefined {
    if (node.type === 'Program') return endlessCalls(file);
    const found = endlessIn(node, file);
    return found && [found];
  },
  report(found, file): Report {
    if ('setting' in found)
      return { range: rangeOf(found.setting), confidence: 'likely', what: wordsForRender(found, file) };
    if ('recursion' in found)
      return { range: rangeOf(found.recursion), confidence: 'likely', what: wordsForRecursion(found, file) };
    const { why, at } = found;
    return { range: rangeOf(at), confidence: 'likely', what: sentences[why](shortText(at, file)) };
  },
});

function* endlessCalls(file: TypeScriptFile): Generator<EndlessRender | EndlessRecursion> {
  if (file.tree.words.has('useState')) yield* endlessRenders(file);
  if (!isTestPath(file.path)) yield* endlessRecursions(file.tree);
}

function wordsForRecursion({ recursion }: EndlessRecursion, file: TypeScriptFile): Localized {
  const code = shortText(recursion, file);
  return say(
    `Each call comes to \`${code}\`, and nothing before it ends the recursion: the stack overflows.`,
    `每次调用都会执行到 \`${code}\`，之前没有任何条件结束递归：会导致栈溢出。`,
  );
}

function wordsForRender({ setting, where }: EndlessRender, file: TypeScriptFile): Localized {
  const code = shortText(setting, file);
  switch (where) {
    case 'render':
      return say(
        `\`${code}\` is called each time this is drawn, and has it drawn again: React gives up after some rounds.`,
        `\`${code}\` 在每次渲染时都会调用，又引起下一次渲染：React 在若干轮后会报错。`,
      );
    case 'handler':
      return say(
        `\`${code}\` is called whenever this is drawn, not when the event comes, and may have it drawn again without end: give a function.`,
        `\`${code}\` 在渲染时就会调用，而不是在事件发生时，并可能引起无休止的重新渲染：请传入函数。`,
      );
    case 'effect':
      return say(
        `\`${code}\` has this drawn again, and the effect runs after that once more: it never ends.`,
        `\`${code}\` 引起重新渲染，之后该 effect 又会运行：永不停止。`,
      );
  }
}

const sentences: Readonly<Record<Endless['why'], (text: string) => Localized>> = {
  'no-global': (text) =>
    say(
      `\`${text}\` finds the same match each time, for the pattern has no flag \`g\`: once it matches, the loop never ends.`,
      `正则没有 \`g\` 标志，\`${text}\` 每次都得到同一个匹配：一旦匹配，循环永不结束。`,
    ),
  'from-start': (text) =>
    say(
      `\`${text}\` begins at the start of the text each time: once it matches, the loop never ends. \`matchAll\` gives all of them.`,
      `\`${text}\` 每次都从文本开头匹配：一旦匹配，循环永不结束。要取得全部匹配请用 \`matchAll\`。`,
    ),
  'made-anew': (text) =>
    say(
      `\`${text}\` makes a new pattern for each round, which begins at the start of the text: once it matches, the loop never ends.`,
      `\`${text}\` 每一轮都新建正则，从文本开头重新匹配：一旦匹配，循环永不结束。`,
    ),
  empty: (text) =>
    say(
      `The pattern of \`${text}\` also matches nothing, and then stays where it is: the loop never ends.`,
      `\`${text}\` 的正则能匹配空串，此时位置不会前进：循环永不结束。`,
    ),
  kept: (text) =>
    say(
      `Nothing in the loop changes \`${text}\`: once it holds, the loop never ends.`,
      `循环中没有任何代码改变 \`${text}\`：一旦成立，循环永不结束。`,
    ),
  uncounted: (text) =>
    say(
      `Nothing ever changes the counter of \`${text}\`: this limit never ends the loop.`,
      `没有任何代码改变 \`${text}\` 中的计数器：这个上限永远不会结束循环。`,
    ),
  skipped: () =>
    say(
      'Nothing has changed since the condition of the loop was tested: this `continue` comes back to the same place for ever.',
      '自循环条件判断以来没有任何变化：这个 `continue` 会永远回到同一处。',
    ),
  'put-back': (text) =>
    say(
      `\`${text}\` puts in again what the loop looks for: once it is there, the loop never ends.`,
      `\`${text}\` 又放回了循环要找的内容：一旦出现，循环永不结束。`,
    ),
  'found-again': (text) =>
    say(
      `\`${text}\` finds what it found before, for nothing moves the place on: the loop never ends.`,
      `没有代码让位置前进，\`${text}\` 每次都在原处找到：循环永不结束。`,
    ),
  'other-counter': (text) =>
    say(
      `\`${text}\` counts with another variable than the condition looks at, which nothing moves on.`,
      `\`${text}\` 步进的不是条件所看的变量，而那个变量没有任何代码改变。`,
    ),
  still: (text) =>
    say(
      `There is a way round this loop on which nothing changes that \`${text}\` and the tests inside look at: once it is taken, it is taken for ever.`,
      `这个循环里有一条路径不会改变 \`${text}\` 和其中各个判断所看的任何东西：一旦走上，就会永远重复。`,
    ),
  'wrong-way': (text) =>
    say(
      `\`${text}\` leads away from where the condition ends the loop.`,
      `\`${text}\` 使计数器远离条件结束循环的方向。`,
    ),
};
