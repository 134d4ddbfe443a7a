import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { namesMatch } from '../_kit/names-match.ts';
import { shortText } from '../_kit/short-text.ts';
import type { Cause, ConditionalHook } from './find-conditional-hooks.ts';
import { findConditionalHooks, mayCallHooks } from './find-conditional-hooks.ts';

/** React tells the hooks of a component apart by their order alone. */
export const noConditionalHook = defineRule({
  info: {
    id: 'no-conditional-hook',
    family: 'correctness',
    kinds: ['conditional-hook'],
    fix: 'none',
    what: say(
      'Reports hooks that a component or hook of React calls in some renders only: in a condition or loop, after an early `return`, in a callback. What never changes between renders (`process.env`, module constants) is no such condition; `use()` may stand in one.',
      '报告 React 组件或 Hook 只在部分渲染中调用的 Hook：位于条件、循环、提前 `return` 之后或回调之中。各次渲染间不变的条件（`process.env`、模块常量）不算；`use()` 可以放在条件中。',
    ),
    why: say(
      'React knows the hooks of a component by the order of their calls. When one is left out, those after it get the state of another one, or React throws “Rendered fewer hooks than expected”.',
      'React 依靠调用顺序识别组件的各个 Hook。少调用一个，后面的 Hook 就会拿到别人的状态，或者 React 抛出“Rendered fewer hooks than expected”。',
    ),
    instead: say(
      'Call hooks at the top of the component, before any `return`, and put the condition inside the hook or around what its result is used for; for items of a list, write a component for one item.',
      '在组件顶层、任何 `return` 之前调用 Hook，把条件放进 Hook 内部或放在使用其结果之处；列表项请写成单独的组件。',
    ),
    examples: [
      {
        bad: "import { useState } from 'react';\n\nexport function Profile({ user }) {\n  if (!user) return null;\n  const [open, setOpen] = useState(false);\n  return <Card open={open} onClick={() => setOpen(!open)} />;\n}",
        good: "import { useState } from 'react';\n\nexport function Profile({ user }) {\n  const [open, setOpen] = useState(false);\n  if (!user) return null;\n  return <Card open={open} onClick={() => setOpen(!open)} />;\n}",
        file: 'profile.jsx',
      },
    ],
    sources: [{ name: 'eslint-plugin-react-hooks rules-of-hooks', relation: 'same' }],
  },
  visit: ['Program'],
  find: (_program, file): Iterable<ConditionalHook> | undefined =>
    namesMatch(file, mayCallHooks) && !isTestPath(file.path) ? findConditionalHooks(file) : undefined,
  report: ({ call, hook, cause }, file): Report => ({
    range: rangeOf(call.callee),
    confidence: hook.isOfReact ? 'certain' : 'likely',
    what: wordsFor(`\`${hook.name}\``, cause, file),
  }),
});

function wordsFor(hook: string, cause: Cause, file: TypeScriptFile): Localized {
  switch (cause.kind) {
    case 'return': {
      const condition = shortText(cause.by, file);
      return say(
        `${hook} comes after a \`return\` that depends on \`${condition}\`: when that changes, React mixes up the hooks of this component.`,
        `${hook} 位于取决于 \`${condition}\` 的 \`return\` 之后：它一变化，React 就会弄错该组件的各个 Hook。`,
      );
    }
    case 'condition': {
      const condition = shortText(cause.by, file);
      return say(
        `Whether ${hook} is called depends on \`${condition}\`: when that changes, React mixes up the hooks after it.`,
        `是否调用 ${hook} 取决于 \`${condition}\`：它一变化，React 就会弄错后面的各个 Hook。`,
      );
    }
    case 'loop':
      return say(
        `How often ${hook} is called depends on the rounds of this loop: React mixes up the hooks when their number changes.`,
        `${hook} 的调用次数取决于循环的轮数：次数一变化，React 就会弄错各个 Hook。`,
      );
    case 'throwing':
      return say(
        `${hook} is not called when something before it in this \`try\` throws: React mixes up the hooks after it.`,
        `\`try\` 中前面的代码抛出异常时不会调用 ${hook}：React 会弄错后面的各个 Hook。`,
      );
    case 'rounds':
      return say(
        `${hook} is called once for each item by \`${cause.caller}\`: React mixes up the hooks when the number of items changes.`,
        `\`${cause.caller}\` 为每个元素调用一次 ${hook}：元素个数一变化，React 就会弄错各个 Hook。`,
      );
    case 'later':
      return say(
        `${hook} is called in \`${cause.caller}\`, which does not run while React renders: it throws “Invalid hook call”.`,
        `${hook} 在 \`${cause.caller}\` 中调用，而它不在渲染期间运行：会抛出“Invalid hook call”。`,
      );
    case 'inside-hook':
      return say(
        `${hook} is called in the function given to \`${cause.caller}\`, which does not run in every render.`,
        `${hook} 在传给 \`${cause.caller}\` 的函数中调用，而该函数并非每次渲染都运行。`,
      );
  }
}
