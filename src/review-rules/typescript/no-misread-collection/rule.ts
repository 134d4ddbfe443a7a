import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { NodeOf } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import { isOfOwnType } from './own-type.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { deletedElement, leftOutItem, lookups, lostElement, lostLookup } from './lost-elements.ts';
import { keyForEntry } from './key-for-entry.ts';
import { forInList, inList, misreadArgument, misreadMember, spreadEntries } from './misreading.ts';
import type { Misreading } from './misreading.ts';
import { sentEntries } from './sent-entries.ts';
import { comparedLists } from './compared-lists.ts';
import { swappedEntries } from './swapped-entries.ts';
import { wordsFor } from './wording.ts';

/** Lists, sets and maps that are asked as if they were another of the three, or a plain object. */
export const noMisreadCollection = defineRule({
  info: {
    id: 'no-misread-collection',
    family: 'correctness',
    kinds: ['misread-collection'],
    fix: 'none',
    what: say(
      "Reports lists, sets and maps that are used like something else: `length` of a set or map and `size` of a list, `map[key]`, `Object.keys` and `JSON.stringify` of a map or set, `Math.max(list)`, `name in ['a', 'b']`, `a.split('.') < b.split('.')`, `res.json` of a map or a set, `map.forEach((key, value) => …)`, `for…in` over a list, a map or a set, `row.price` of a name in `for…in`, `new Set(...names)`, `list[-1]`, `delete list[2]`, and `list.includes` and `set.has` of an object or a function that is made right there.",
      "报告把列表、Set、Map 当成别的东西来用：Set 或 Map 的 `length`、列表的 `size`、`map[key]`、对 Map 或 Set 使用 `Object.keys` 和 `JSON.stringify`、`Math.max(list)`、`name in ['a', 'b']`、`a.split('.') < b.split('.')`，`res.json(map)`、`map.forEach((key, value) => …)`，用 `for…in` 遍历列表、Map 或 Set、读取 `for…in` 键名的 `row.price`、`new Set(...names)`、`list[-1]`、`delete list[2]`，以及用 `list.includes`、`set.has` 查找当场新建的对象或函数。",
    ),
    why: say(
      'Nothing fails: the result is `undefined`, `NaN`, empty or false, and the program goes on with it. Entries of a map are not its properties, and `in` and `for…in` ask for indices, not for elements.',
      '不会报错：结果是 `undefined`、`NaN`、空值或 false，程序继续使用它。Map 的条目不是它的属性，`in` 和 `for…in` 针对的是下标而不是元素。',
    ),
    instead: say(
      'Ask for `size` or `length`, with `map.get(key)`, `[...map]`, `Math.max(...list)`, `list.includes(name)`, `for…of`.',
      '改用 `size` 或 `length`、`map.get(key)`、`[...map]`、`Math.max(...list)`、`list.includes(name)`、`for…of`。',
    ),
    examples: [
      {
        bad: 'const seen = new Set(names);\nif (seen.length > 10) warn();',
        good: 'const seen = new Set(names);\nif (seen.size > 10) warn();',
        file: 'seen.js',
      },
      {
        bad: 'const prices = new Map();\nprices[id] = price;\nsave(prices.get(id));',
        good: 'const prices = new Map();\nprices.set(id, price);\nsave(prices.get(id));',
        file: 'prices.js',
      },
      {
        bad: "if (role in ['admin', 'owner']) grant(role);",
        good: "if (['admin', 'owner'].includes(role)) grant(role);",
        file: 'grant.js',
      },
    ],
    sources: [
      { name: 'sonarjs no-in-misuse', relation: 'inspired' },
      { name: 'typescript-eslint no-for-in-array', relation: 'inspired' },
      { name: 'sonarjs no-associative-arrays', relation: 'inspired' },
    ],
  },
  visit: [
    'MemberExpression',
    'CallExpression',
    'NewExpression',
    'BinaryExpression',
    'UnaryExpression',
    'SpreadElement',
    'ForInStatement',
  ],
  calls: ['max', 'min', 'keys', 'values', 'entries', 'assign', 'stringify', 'json', ...lookups],
  find(node, file): readonly Misreading[] | undefined {
    const found = misreadingAt(node);
    return found === undefined || isTestPath(file.path) || isOfOwnType(found, file) ? undefined : [found];
  },
  report(found, file): Report {
    return {
      range: rangeOf(found.on),
      // Who deletes an element may want the hole.
      confidence: sure.has(found.manner)
        ? 'certain'
        : found.manner === 'deleted-element'
          ? 'possible'
          : 'likely',
      what: wordsFor(found, file),
    };
  },
});

const sure: ReadonlySet<Misreading['manner']> = new Set([
  ...([
    'missing-member',
    'lost-entries',
    'in-list',
    'behind-list',
    'left-out-item',
    'holes',
    'key-for-entry',
  ] as const),
]);

function misreadingAt(
  node: NodeOf<
    | 'MemberExpression'
    | 'CallExpression'
    | 'NewExpression'
    | 'BinaryExpression'
    | 'UnaryExpression'
    | 'SpreadElement'
    | 'ForInStatement'
  >,
): Misreading | undefined {
  switch (node.type) {
    case 'MemberExpression':
      return misreadMember(node) ?? lostElement(node);
    case 'CallExpression':
      return misreadArgument(node) ?? lostLookup(node) ?? sentEntries(node) ?? swappedEntries(node);
    case 'NewExpression':
      return leftOutItem(node);
    case 'SpreadElement':
      return spreadEntries(node);
    case 'UnaryExpression':
      return deletedElement(node);
    case 'BinaryExpression':
      return inList(node) ?? comparedLists(node);
    case 'ForInStatement':
      return forInList(node) ?? keyForEntry(node);
  }
}
