import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { shortText } from '../_kit/short-text.ts';
import type { WithoutKey, WrongKey } from './find-without-key.ts';
import { findWithoutKey } from './find-without-key.ts';
import type { LoopWithoutKey } from './loops-without-key.ts';
import { loopsWithoutKey } from './loops-without-key.ts';

/** React cannot tell the elements of a list apart. */
export const requireListKey = defineRule({
  info: {
    id: 'require-list-key',
    family: 'correctness',
    kinds: ['list-key'],
    severity: 'warning',
    fix: 'none',
    what: say(
      'Reports elements that `map` or `Array.from` makes, that a loop adds to a list, or that stand in an array, and that are rendered without a `key`; a `v-for` of Vue over input fields without one; also a `key` that is a random number or a new id each time, and the index in a list of fields that items are taken out of. Elements with a spread, which may bring one, and lists that are given to other code are left alone.',
      '报告由 `map`、`Array.from` 生成、循环中加入列表或写在数组中、渲染时没有 `key` 的元素；报告 Vue 中遍历输入框却没有 `key` 的 `v-for`；也报告每次都是随机数或新 id 的 `key`，以及会移除项的输入框列表中用索引作的 `key`。带有展开属性（其中可能有 key）的元素，以及交给其他代码的列表不报告。',
    ),
    why: say(
      'Without keys React knows the items of a list by their places: when one is added or removed, the state and focus of one item go over to another, and more is drawn again than needed.',
      '没有 key 时，React 只按位置识别列表项：增删一项后，某一项的状态和焦点会落到另一项上，并且会多余地重绘。',
    ),
    instead: say(
      'Give the outermost element of each item a `key` that belongs to the item, such as its id; a fragment takes one as `<Fragment key={…}>`.',
      '给每项最外层的元素加上属于该项的 `key`，例如它的 id；Fragment 请写成 `<Fragment key={…}>`。',
    ),
    examples: [
      {
        bad: 'export const Names = ({ users }) => (\n  <ul>\n    {users.map((user) => (\n      <li>{user.name}</li>\n    ))}\n  </ul>\n);',
        good: 'export const Names = ({ users }) => (\n  <ul>\n    {users.map((user) => (\n      <li key={user.id}>{user.name}</li>\n    ))}\n  </ul>\n);',
        file: 'names.jsx',
      },
    ],
    sources: [
      { name: 'eslint-plugin-react jsx-key', relation: 'same' },
      { name: 'biome useJsxKeyInIterable', relation: 'inspired' },
    ],
  },
  visit: ['Program'],
  find: (_program, file): Iterable<WithoutKey | LoopWithoutKey> | undefined => {
    if (isTestPath(file.path)) return undefined;
    return file.tree.template === undefined ? findWithoutKey(file) : loopsWithoutKey(file);
  },
  report(found, file): Report {
    if ('loop' in found) return { range: found.loop.range, what: wordsForLoop(found.loop.tag) };
    const { element, wrong, caller, confidence } = found;
    if (wrong !== undefined)
      return { range: rangeOf(wrong.key), confidence, what: wordsForWrong(wrong, file) };
    const isFragment = element.type === 'JSXFragment';
    const opening = isFragment ? element.openingFragment : element.openingElement;
    const tag = isFragment ? '<>' : `<${shortText(element.openingElement.name, file)}>`;
    const [english, chinese] =
      caller === undefined
        ? ['that stands in an array', '数组中的']
        : caller === 'push'
          ? ['that a loop adds to a list', '循环中加入列表的']
          : [`that \`${caller}\` returns for each item`, `\`${caller}\` 为每项返回的`];
    return {
      range: rangeOf(opening),
      confidence,
      what: isFragment
        ? say(
            `The fragment \`${tag}\` ${english} can have no \`key\`: \`<Fragment key={…}>\` can.`,
            `${chinese} Fragment \`${tag}\` 无法带 \`key\`：请用 \`<Fragment key={…}>\`。`,
          )
        : say(`The \`${tag}\` ${english} has no \`key\`.`, `${chinese} \`${tag}\` 没有 \`key\`。`),
    };
  },
});

function wordsForLoop(tag: string): Localized {
  return say(
    `This \`v-for\` gives its \`<${tag}>\` no \`:key\`: when one is removed, what was typed into it stands in the next.`,
    `该 \`v-for\` 没有为 \`<${tag}>\` 指定 \`:key\`：移除一项后，在其中输入的内容会留在下一项里。`,
  );
}

function wordsForWrong({ key, manner }: WrongKey, file: TypeScriptFile): Localized {
  const text = shortText(key, file);
  return manner === 'index'
    ? say(
        `\`${text}\` is the place in a list that items are taken out of: what was typed into one then stands in the next.`,
        `\`${text}\` 是列表中的位置，而该列表会移除或重排项：之后在某一项中输入的内容会出现在下一项里。`,
      )
    : say(
        `\`${text}\` gives another \`key\` each time: the element is made anew, and loses its state and focus, whenever this is drawn.`,
        `\`${text}\` 每次都会给出不同的 \`key\`：每次渲染都会重新创建该元素，其状态和焦点都会丢失。`,
      );
}
