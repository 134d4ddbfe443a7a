import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { namesAny } from '../_kit/names-any.ts';
import { propertyName } from '../_kit/property-name.ts';
import { shortText } from '../_kit/short-text.ts';
import type { ChangedState } from './changed-state.ts';
import { Changes } from './changes-of.ts';
import { keptInReducers, keptInStores, keptStates } from './kept-state.ts';
import { namesOfDrafts, returnedDrafts } from './drafts.ts';
import { sortedProperties } from './sorted-properties.ts';
import { statesOfClasses } from './state-of-class.ts';
import { holdsStateOfOthers } from './state-of-others.ts';
import { storeNames } from './store-updaters.ts';
import { optionsOfVue } from './vue-options.ts';
import { statesOfVue, vueNames } from './vue-state.ts';

/** State of React or Vue is changed in place, where nobody is told. */
export const noChangedState = defineRule({
  info: {
    id: 'no-changed-state',
    family: 'correctness',
    kinds: ['state-mutation'],
    fix: 'none',
    what: say(
      'Reports state of React that is changed in place and then set to itself, or returned as the new one by an updater or reducer, also of TanStack Query and Zustand; setters that are given what `push`, `splice` or `sort` of the state returns; `sort` and `reverse` of properties and state while a component is drawn; and writes to members of `this.state` outside the constructor. In Vue, properties that a component changes itself, and computed values that sort what they are made of. Also functions that change a draft of Immer and return a new state besides.',
      '报告被原地修改后又设回自身的 React 状态，或由更新函数、reducer（包括 TanStack Query 与 Zustand 的）原样返回的状态；把状态的 `push`、`splice`、`sort` 的返回值交给 setter；在渲染组件时对 props 或状态调用 `sort`、`reverse`；以及在构造函数之外写入 `this.state` 的成员。对于 Vue，报告组件自行修改 props，以及计算属性对其来源列表排序。还有既修改 Immer 的 draft 又返回新状态的函数。',
    ),
    why: say(
      'React compares the new state with the old one by identity: the same object is no change, nothing is drawn again, and effects and memoised children keep the old view. Properties belong to the parent component, in Vue too: Vue refuses to set them, and what is changed inside of them changes for all others who hold the same object, without an event that tells them.',
      'React 按引用比较新旧状态：同一个对象即视为没有变化，不会重新渲染，effect 和记忆化的子组件仍停留在旧视图。props 属于父组件，在 Vue 中也是如此：Vue 拒绝对其赋值；而改动其内部，会在没有任何事件通知的情况下，影响所有持有同一对象的地方。',
    ),
    instead: say(
      "Make a new value: `setTags([...tags, tag])`, `setUser({ ...user, name })`, `[...players].sort(…)` or `players.toSorted(…)`. In Vue, emit an event, and let the parent component change what it gave: `emit('update:count', props.count + 1)`.",
      "生成新值：`setTags([...tags, tag])`、`setUser({ ...user, name })`、`[...players].sort(…)` 或 `players.toSorted(…)`。在 Vue 中，请发出事件，由父组件修改其传入的值：`emit('update:count', props.count + 1)`。",
    ),
    examples: [
      {
        bad: "import { useState } from 'react';\n\nexport function useTags() {\n  const [tags, setTags] = useState([]);\n  const add = (tag) => {\n    tags.push(tag);\n    setTags(tags);\n  };\n  return [tags, add];\n}",
        good: "import { useState } from 'react';\n\nexport function useTags() {\n  const [tags, setTags] = useState([]);\n  const add = (tag) => {\n    setTags([...tags, tag]);\n  };\n  return [tags, add];\n}",
        file: 'use-tags.js',
      },
    ],
    sources: [
      { name: 'eslint-plugin-react no-direct-mutation-state', relation: 'inspired' },
      { name: 'eslint-plugin-react-hooks immutability', relation: 'inspired' },
      { name: 'eslint-plugin-vue no-mutating-props', relation: 'inspired' },
    ],
  },
  visit: ['Program'],
  find: (_program, file): Iterable<ChangedState> | undefined =>
    isTestPath(file.path) || !namesAny(file, names) || holdsStateOfOthers(file)
      ? undefined
      : onePerPlace(changedIn(file)),
  report: (found, file): Report => ({
    range: rangeOf(found.at),
    confidence: sure.test(found.manner) ? 'certain' : open.test(found.manner) ? 'possible' : 'likely',
    what: wordsFor(found, file),
  }),
});

const sure = /^(?:kept|count|taken|readonly)$/;
const open = /^(?:given|deeper)$/;

/** A file without one of these holds no state, and draws no list in another order. */
const names = [
  'useState',
  'useReducer',
  'setState',
  'sort',
  'reverse',
  'action',
  ...storeNames,
  ...namesOfDrafts,
  ...vueNames,
  'props',
];

/** A reducer may be told by its form and by the hook that it is given to. */
function* onePerPlace(found: Iterable<ChangedState>): Generator<ChangedState, void> {
  const places = new Set<Node>();
  for (const one of found) {
    if (places.has(one.at)) continue;
    places.add(one.at);
    yield one;
  }
}

function* changedIn(file: TypeScriptFile): Generator<ChangedState, void> {
  const changes = new Changes(file);
  if (namesAny(file, ['useState', 'useReducer'])) yield* keptStates(file, changes);
  yield* keptInReducers(file, changes);
  if (namesAny(file, storeNames)) yield* keptInStores(file, changes);
  if (namesAny(file, vueNames)) yield* statesOfVue(file, changes);
  yield* optionsOfVue(file);
  if (namesAny(file, ['sort', 'reverse'])) yield* sortedProperties(file);
  if (namesAny(file, namesOfDrafts)) yield* returnedDrafts(file, changes);
  yield* statesOfClasses(file);
}

function wordsFor({ manner, at, change }: ChangedState, file: TypeScriptFile): Localized {
  const code = shortText(at, file);
  switch (manner) {
    case 'kept': {
      const how = change === undefined ? code : shortText(change, file);
      return say(
        `\`${how}\` changes the state in place, and \`${code}\` is the same object as before: React takes it for unchanged.`,
        `\`${how}\` 原地修改了状态，而 \`${code}\` 仍是原来的对象：React 认为没有变化。`,
      );
    }
    case 'count':
      return say(
        `\`${code}\` gives the new length: the state becomes a number.`,
        `\`${code}\` 返回的是新长度：状态变成了数字。`,
      );
    case 'taken':
      return say(
        `\`${code}\` gives what was taken out, not what is left, and changes the old state.`,
        `\`${code}\` 返回的是被移除的项而非剩余的项，并且修改了旧状态。`,
      );
    case 'render':
      return say(
        `\`${code}\` ${verbOf(at)} the list itself, which others hold too, each time this is drawn.`,
        `\`${code}\` 每次渲染都会直接改动列表本身，而其他地方也在使用该列表。`,
      );
    case 'readonly':
      return say(
        `\`${code}\` sets a property of this component, which Vue lets nobody do: it warns, and nothing changes.`,
        `\`${code}\` 给组件的 prop 赋值，而 Vue 不允许这样做：只会给出警告，值不会改变。`,
      );
    case 'own-property':
      return say(
        `\`${code}\` sets a property of this component: Vue warns, and sets nothing or undoes it when the parent is drawn again. Emit an event.`,
        `\`${code}\` 给组件的 prop 赋值：Vue 会给出警告，并且不会生效，或在父组件重新渲染时被覆盖。请发出事件。`,
      );
    case 'given':
      return say(
        `\`${code}\` changes what the parent component gave, behind its back: emit an event, and let it change that itself.`,
        `\`${code}\` 改动了父组件传入的对象，而父组件并不知情：请发出事件，由父组件自己修改。`,
      );
    case 'worked-out':
      return say(
        `\`${code}\` sets something else while a computed value is worked out: that may come at any time, or not at all. A watcher or a method does it.`,
        `\`${code}\` 在计算属性求值时修改了别的数据：求值时机不定，甚至可能不发生。请放到 watch 或方法中。`,
      );
    case 'computed':
      return say(
        `\`${code}\` changes the list that this computed value is made of: copy it first.`,
        `\`${code}\` 改动了该计算属性所依据的列表：请先复制。`,
      );
    case 'draft':
      return say(
        `\`${change === undefined ? code : shortText(change, file)}\` has changed the draft before: Immer throws when a new state is returned beside that.`,
        `\`${change === undefined ? code : shortText(change, file)}\` 在此之前已修改了 draft：此时再返回新的状态，Immer 会抛出异常。`,
      );
    case 'class':
    case 'deeper':
      return say(
        `\`${code}\` changes the state in place: React draws nothing, and the next \`setState\` may undo it.`,
        `\`${code}\` 原地修改了状态：React 不会重新渲染，下一次 \`setState\` 还可能将其覆盖。`,
      );
  }
}

function verbOf(call: Node): string {
  return isCall(call) && propertyName(call.callee) === 'reverse' ? 'reverses' : 'sorts';
}
