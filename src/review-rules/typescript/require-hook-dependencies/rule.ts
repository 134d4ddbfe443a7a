import type { FixDraft, Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { namesAny } from '../_kit/names-any.ts';
import { namesMatch } from '../_kit/names-match.ts';
import { isReactFile } from '../_kit/react/is-react-file.ts';
import { shortText } from '../_kit/short-text.ts';
import { addToList } from './add-to-list.ts';
import type { Missing } from './find-missing.ts';
import { findMissing, mayHaveLists } from './find-missing.ts';
import type { StaleUpdate, Staleness } from './stale-update.ts';
import { staleUpdates } from './stale-update.ts';
import { isToldBy } from './told-already.ts';

/** The function of a hook sees the values of an earlier render. */
export const requireHookDependencies = defineRule({
  info: {
    id: 'require-hook-dependencies',
    family: 'correctness',
    kinds: ['missing-dependency', 'stale-closure', 'stale-update'],
    severity: 'warning',
    fix: 'needs-review',
    what: say(
      'Reports state and properties that `useMemo`, `useCallback` or `useImperativeHandle` read and do not list, that decide what an effect asks for, or that an effect’s timer, listener or subscription goes on reading; and what the function of `useQuery` or `useSWR` asks with and the key leaves out. What an effect reads otherwise, functions and values that stay as they are may be left out. Also new states that are made of the state of an earlier render: set twice in one handler, in a loop or by an interval, where all but the last are lost; a note after an `await` or in a timer.',
      '报告 `useMemo`、`useCallback`、`useImperativeHandle` 读取却未列入依赖的 state 与属性，决定 Effect 请求内容的值，以及 Effect 的定时器、监听器、订阅持续读取的 state；以及 `useQuery`、`useSWR` 的函数用于请求、却没有写进 key 的值。Effect 中的其他读取、函数以及不变的值可以不列。还报告由先前渲染的 state 计算出的新状态：在同一处理函数中设置两次、在循环或 interval 中设置时，只有最后一次生效；在 `await` 之后或定时器中则作为提示。',
    ),
    why: say(
      'A function that is kept from an earlier render sees the values of that render: results are out of date, a counter stops at 1, data of another id is shown.',
      '保留自先前渲染的函数只能看到那次渲染的值：结果过时、计数停在 1、显示的是别的 id 的数据。',
    ),
    instead: say(
      'Add the value to the list; where the next state follows from the last one, write `setCount((count) => count + 1)`; where only the latest value is wanted, keep it in a ref. A comment that says why it is left out ends the report.',
      '把该值加入依赖列表；若新状态由旧状态得出，请写 `setCount((count) => count + 1)`；若只需要最新值，请放进 ref。用注释说明不列入的原因即不再报告。',
    ),
    examples: [
      {
        bad: "import { useMemo, useState } from 'react';\n\nexport function List({ items }) {\n  const [query, setQuery] = useState('');\n  const shown = useMemo(() => items.filter((item) => item.includes(query)), [items]);\n  return <Search items={shown} onSearch={setQuery} />;\n}",
        good: "import { useMemo, useState } from 'react';\n\nexport function List({ items }) {\n  const [query, setQuery] = useState('');\n  const shown = useMemo(() => items.filter((item) => item.includes(query)), [items, query]);\n  return <Search items={shown} onSearch={setQuery} />;\n}",
        file: 'list.jsx',
      },
      {
        bad: "import { useEffect, useState } from 'react';\n\nexport function Clock() {\n  const [seconds, setSeconds] = useState(0);\n  useEffect(() => {\n    const timer = setInterval(() => setSeconds(seconds + 1), 1000);\n    return () => clearInterval(timer);\n  }, []);\n  return <p>{seconds}</p>;\n}",
        good: "import { useEffect, useState } from 'react';\n\nexport function Clock() {\n  const [seconds, setSeconds] = useState(0);\n  useEffect(() => {\n    const timer = setInterval(() => setSeconds((last) => last + 1), 1000);\n    return () => clearInterval(timer);\n  }, []);\n  return <p>{seconds}</p>;\n}",
        file: 'clock.jsx',
      },
    ],
    sources: [{ name: 'eslint-plugin-react-hooks exhaustive-deps', relation: 'same' }],
  },
  visit: ['Program'],
  *find(_program, file): Iterable<Missing | StaleUpdate> {
    if (isTestPath(file.path)) return;
    const missing = namesMatch(file, mayHaveLists) ? [...findMissing(file)] : [];
    yield* missing;
    if (!namesAny(file, ['useState']) || !isReactFile(file)) return;
    for (const update of staleUpdates(file)) if (!isToldBy(update, missing)) yield update;
  },
  report(missing, file): Report {
    if ('staleness' in missing) return ofUpdate(missing, file);
    const { hook, manner, read, confidence } = missing;
    const isKept = manner === 'kept';
    return {
      kind: isKept ? 'stale-closure' : 'missing-dependency',
      range: rangeOf(isKept ? read : hook.list),
      peersAt: [rangeOf(hook.list).start],
      confidence,
      what: wordsFor(missing),
    };
  },
  fix(missing, file: TypeScriptFile): FixDraft | undefined {
    if ('staleness' in missing) return undefined;
    const edit = addToList(missing, file);
    return edit && { title: say('Add what is missing to the list', '补全依赖列表'), edits: [edit] };
  },
});

function ofUpdate({ read, call, staleness, confidence }: StaleUpdate, file: TypeScriptFile): Report {
  const [state, setter] = [read, call.callee].map((node) => shortText(node, file));
  const [english, chinese] = [reasons[staleness].en, reasons[staleness]['zh-CN']];
  return {
    kind: 'stale-update',
    range: rangeOf(call),
    confidence,
    what: say(
      `\`${state}\` is that of the last render here: ${english}. Give \`${setter}\` a function: it gets the current one.`,
      `这里的 \`${state}\` 是上一次渲染时的值：${chinese}。请向 \`${setter}\` 传入函数，它会得到当前值。`,
    ),
  };
}

const reasons: Readonly<Record<Staleness, Localized>> = {
  'set-before': say('what was set before in this function is lost', '本函数中先前设置的值会丢失'),
  'in-loop': say(
    'each turn of the loop starts from the same one, and only the last turn counts',
    '循环的每一轮都从同一个值开始，只有最后一轮生效',
  ),
  repeated: say('each tick of the interval starts from the same one', 'interval 每次触发都从同一个值开始'),
  'after-wait': say('what was set while this waited is lost', '等待期间设置的值会丢失'),
  later: say('what was set before the timer ran is lost', '定时器触发之前设置的值会丢失'),
};

/** More are not named. */
const mostNames = 3;

function wordsFor({ manner, names, hook, callee }: Missing): Localized {
  const shown = names.slice(0, mostNames).map((name) => `\`${name}\``);
  const [english, chinese] = [shown.join(', '), shown.join('、')];
  switch (manner) {
    case 'result':
      return say(
        `This list leaves out ${english}: \`${hook.name}\` goes on giving the old result when it changes.`,
        `依赖列表缺少 ${chinese}：它变化后，\`${hook.name}\` 仍会给出旧的结果。`,
      );
    case 'function':
      return say(
        `This list leaves out ${english}: the function that \`${hook.name}\` keeps goes on seeing the old value when it changes.`,
        `依赖列表缺少 ${chinese}：它变化后，\`${hook.name}\` 保留的函数看到的仍是旧值。`,
      );
    case 'request':
      return say(
        `This list leaves out ${english}: \`${callee}\` is not called again when it changes, and the old answer stays.`,
        `依赖列表缺少 ${chinese}：它变化后不会再次调用 \`${callee}\`，仍显示旧的数据。`,
      );
    case 'kept':
      return say(
        `The function given to \`${callee}\` goes on seeing ${english} as it was when the effect ran.`,
        `传给 \`${callee}\` 的函数看到的 ${chinese} 一直是 Effect 运行时的值。`,
      );
  }
}
