import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { NodeOf } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { shortText } from '../_kit/short-text.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { addedToNothing } from './added-to-nothing.ts';
import type { AddedToNothing } from './added-to-nothing.ts';
import { vainCollectionOf } from './collections.ts';
import type { VainCollection } from './collections.ts';
import type { LostDefault } from './lost-default.ts';
import { lostDefault } from './lost-default.ts';
import type { OpenedEntry } from './opened-entry.ts';
import { openedEntry } from './opened-entry.ts';
import { overwrittenIn } from './overwritten.ts';
import type { Overwritten } from './overwritten.ts';

type VainStore = Overwritten | VainCollection | AddedToNothing | OpenedEntry | LostDefault;

/** Values that are put away and never seen again. */
export const noVainStore = defineRule({
  info: {
    id: 'no-vain-store',
    family: 'correctness',
    kinds: ['overwritten-value', 'unread-collection', 'unfilled-collection'],
    severity: 'warning',
    fix: 'none',
    what: say(
      'Reports a value that the next statement overwrites, a list, set or map that is filled and never looked at, one that is looked at and never filled, and a variable without a value that is only added to (`let sum; sum += one`), entries of an object or map that nothing ever makes (`groups[key].push(one)`), and a default that is filled and stored nowhere (`const list = lists.get(key) || []; list.push(one)`).',
      '报告被下一条语句覆盖的值，只被填充而从未被读取的列表、Set 或 Map，只被读取而从未被填充的集合，以及没有初值、只做累加的变量（`let sum; sum += one`），从未创建却直接使用的对象或 Map 条目（`groups[key].push(one)`），以及填充后没有存回去的默认值（`const list = lists.get(key) || []; list.push(one)`）。',
    ),
    why: say(
      'The work is done for nothing; mostly another name was meant: the second of two copied lines still sets what the first one set, or one collection is filled and another one asked.',
      '这些工作毫无作用；多半是写错了名称：复制的第二行仍在设置第一行的目标，或者填充了一个集合却查询了另一个。',
    ),
    instead: say(
      'Set the place that was meant, use what was gathered, fill what is asked; or take the statement out.',
      '设置真正的目标，使用收集到的内容，填充要查询的集合；或删除该语句。',
    ),
    examples: [
      {
        bad: 'export function sizeOf(box) {\n  const size = {};\n  size.width = box.right - box.left;\n  size.width = box.bottom - box.top;\n  return size;\n}',
        good: 'export function sizeOf(box) {\n  const size = {};\n  size.width = box.right - box.left;\n  size.height = box.bottom - box.top;\n  return size;\n}',
        file: 'size-of.js',
      },
      {
        bad: 'export function active(users) {\n  const found = [];\n  for (const user of users) if (user.isActive) found.push(user);\n  return users;\n}',
        good: 'export function active(users) {\n  const found = [];\n  for (const user of users) if (user.isActive) found.push(user);\n  return found;\n}',
        file: 'active.js',
      },
    ],
    sources: [
      { name: 'sonarjs no-element-overwrite', relation: 'inspired', kinds: ['overwritten-value'] },
      { name: 'eslint no-useless-assignment', relation: 'inspired', kinds: ['overwritten-value'] },
      { name: 'sonarjs no-unused-collection', relation: 'inspired', kinds: ['unread-collection'] },
      { name: 'sonarjs no-empty-collection', relation: 'inspired', kinds: ['unfilled-collection'] },
    ],
  },
  visit: ['BlockStatement', 'Program', 'SwitchCase', 'VariableDeclarator'],
  find(node, file): readonly VainStore[] | undefined {
    const found = storesAt(node, file);
    return found.length === 0 || isTestPath(file.path) ? undefined : found;
  },
  report: (found, file): Report => ({
    kind: found.kind,
    range: rangeOf('entry' in found ? found.entry : found.on),
    confidence: 'likely',
    what:
      'manner' in found
        ? ofManner(found, file)
        : wordsFor(found, found.kind === 'overwritten-value' ? shortText(found.place, file) : found.on.name),
  }),
});

const nothing: readonly VainStore[] = [];

function storesAt(
  node: NodeOf<'BlockStatement' | 'Program' | 'SwitchCase' | 'VariableDeclarator'>,
  file: TypeScriptFile,
): readonly VainStore[] {
  if (node.type === 'VariableDeclarator') {
    const found =
      vainCollectionOf(node) ?? addedToNothing(node, file) ?? openedEntry(node) ?? lostDefault(node, file);
    return found === undefined ? nothing : [found];
  }
  const statements = node.type === 'SwitchCase' ? node.consequent : node.body;
  return statements.length < 2 ? nothing : overwrittenIn(statements);
}

function ofManner(found: AddedToNothing | OpenedEntry | LostDefault, file: TypeScriptFile): Localized {
  const { name } = found.on;
  if (found.manner === 'opened') {
    const entry = shortText(found.entry, file);
    return say(
      `Nothing is ever put into \`${name}\`: \`${entry}\` is undefined, and its first use throws.`,
      `\`${name}\` 从未放入任何内容：\`${entry}\` 为 undefined，第一次使用就会抛出异常。`,
    );
  }
  if (found.manner === 'default') {
    const from = shortText(found.from, file);
    return say(
      `Where \`${from}\` gives nothing, \`${name}\` is new, and nobody stores it: what is added to it is lost.`,
      `当 \`${from}\` 没有值时，\`${name}\` 是新建的，却没有被存回去：加入其中的内容会丢失。`,
    );
  }
  return say(
    `\`${name}\` has no value at first, and nothing but \`+=\` and the like ever gives it one: what comes out is NaN, or a text that begins with \`undefined\`.`,
    `\`${name}\` 起初没有值，之后也只有 \`+=\` 之类的运算：结果是 NaN，或以 \`undefined\` 开头的文本。`,
  );
}

function wordsFor({ kind }: Overwritten | VainCollection, code: string): Localized {
  switch (kind) {
    case 'overwritten-value':
      return say(
        `The next statement puts something else into \`${code}\`: what is stored here is never seen.`,
        `下一条语句又覆盖了 \`${code}\`：这里存入的值从未被使用。`,
      );
    case 'unread-collection':
      return say(
        `\`${code}\` is filled, and nothing ever looks at what is in it.`,
        `\`${code}\` 被填充，但其中的内容从未被读取。`,
      );
    case 'unfilled-collection':
      return say(
        `Nothing is ever put into \`${code}\`: it is empty whenever it is asked.`,
        `\`${code}\` 从未放入任何内容：每次查询时都是空的。`,
      );
  }
}
