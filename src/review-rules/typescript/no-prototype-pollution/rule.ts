import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { namesAny } from '../_kit/names-any.ts';
import { shortText } from '../_kit/short-text.ts';
import { findPollutions } from './find-pollutions.ts';
import type { InheritedList } from './inherited-lists.ts';
import { inheritedLists } from './inherited-lists.ts';
import type { Pollution } from './pollution.ts';

/** A key from outside reaches the prototype that all objects share. */
export const noPrototypePollution = defineRule({
  info: {
    id: 'no-prototype-pollution',
    family: 'security',
    kinds: ['prototype-pollution', 'inherited-list'],
    fix: 'none',
    what: say(
      'Reports deep merges, setters by path and `all[a][b] = value` with two keys of a request, where nothing keeps `__proto__` and `constructor` out; and lists that are kept in `{}` under words of a text (`(lists[word] ??= []).push(value)`).',
      '报告未排除 `__proto__` 和 `constructor` 的深度合并、按路径赋值，以及两个键都来自请求的 `all[a][b] = value`；以及以文本中的词为键、保存在 `{}` 中的列表（`(lists[word] ??= []).push(value)`）。',
    ),
    why: say(
      'The key `__proto__` leads to `Object.prototype`: what is written there all objects of the program have from then on, so checks like `user.isAdmin` give what an attacker wants. Under `constructor` every object has a function: where a list is awaited there, reading the text throws.',
      '键 `__proto__` 会指向 `Object.prototype`：写入其中的内容会出现在程序的所有对象上，`user.isAdmin` 之类的检查就会得到攻击者想要的结果。而每个对象在 `constructor` 下都有一个函数：若代码以为那里是列表，读取文本时就会抛出异常。',
    ),
    instead: say(
      "Pass over the keys: `if (key === '__proto__' || key === 'constructor') continue;`, ask `Object.hasOwn(target, key)` before going down, or keep the data in a `Map` or in `Object.create(null)`.",
      "跳过这些键：`if (key === '__proto__' || key === 'constructor') continue;`；深入之前先判断 `Object.hasOwn(target, key)`；或改用 `Map` 或 `Object.create(null)` 保存数据。",
    ),
    examples: [
      {
        bad: "export function merge(target, source) {\n  for (const key in source) {\n    if (typeof source[key] === 'object') merge(target[key], source[key]);\n    else target[key] = source[key];\n  }\n}",
        good: "export function merge(target, source) {\n  for (const key in source) {\n    if (key === '__proto__' || key === 'constructor') continue;\n    if (typeof source[key] === 'object') merge(target[key], source[key]);\n    else target[key] = source[key];\n  }\n}",
        file: 'merge.js',
      },
    ],
    sources: [
      { name: 'CodeQL js/prototype-pollution-utility', relation: 'inspired' },
      { name: 'CodeQL js/prototype-polluting-assignment', relation: 'inspired' },
    ],
  },
  visit: ['Program'],
  find: (_program, file): Iterable<Pollution | InheritedList> | undefined =>
    isTestPath(file.path) || !setsByComputedKey(file) ? undefined : findAll(file),
  report: (found, file): Report =>
    found.form === 'inherited' ? reportOfList(found, file) : reportOfPollution(found, file),
});

function* findAll(file: TypeScriptFile): Generator<Pollution | InheritedList, void> {
  yield* findPollutions(file);
  yield* inheritedLists(file);
}

function reportOfPollution({ form, object, isHalf }: Pollution, file: TypeScriptFile): Report {
  return {
    range: rangeOf(object),
    kind: 'prototype-pollution',
    // Whether an outsider names the keys of such a function stands mostly in other files.
    confidence: form === 'request' ? 'certain' : 'possible',
    what: (isHalf === true ? halfSentence : sentences[form])(shortText(object, file)),
  };
}

function reportOfList({ list, method }: InheritedList, file: TypeScriptFile): Report {
  const [place, word] = [shortText(list, file), shortText(list.property, file)];
  return {
    range: rangeOf(list),
    kind: 'inherited-list',
    confidence: 'possible',
    what: say(
      `When \`${word}\` is \`constructor\`, \`${place}\` is there already, as in every object: a function, which has no \`${method}\`.`,
      `\`${word}\` 为 \`constructor\` 时，\`${place}\` 与任何对象一样已经存在：它是函数，没有 \`${method}\`。`,
    ),
  };
}

/** Something is written under a key that is computed. */
function setsByComputedKey({ tree }: TypeScriptFile): boolean {
  if (tree.words.has('defineProperty')) return true;
  if (tree.words.has('assign') && (asksRequest(tree) || setsComputedProperty(tree))) return true;
  return tree
    .nodesOf('AssignmentExpression')
    .some(({ left }) => left.type === 'MemberExpression' && left.computed);
}

function setsComputedProperty(tree: TypeScriptFile['tree']): boolean {
  return tree.nodesOf('ObjectProperty').some(({ computed }) => computed);
}

function asksRequest(tree: TypeScriptFile['tree']): boolean {
  return namesAny({ tree }, ['body', 'query', 'params']);
}

const sentences: Readonly<Record<Pollution['form'], (object: string) => Localized>> = {
  merge: (object) =>
    say(
      `With the key \`__proto__\`, \`${object}\` is the prototype of all objects, and this merge writes into it.`,
      `键为 \`__proto__\` 时，\`${object}\` 就是所有对象的原型，这里的合并会写入其中。`,
    ),
  path: (object) =>
    say(
      `With \`__proto__\` in the path, \`${object}\` is the prototype of all objects when it is written to.`,
      `路径中含有 \`__proto__\` 时，被写入的 \`${object}\` 就是所有对象的原型。`,
    ),
  request: (object) =>
    say(
      `A request chooses both keys: with \`__proto__\`, \`${object}\` is the prototype of all objects.`,
      `两个键都由请求决定：键为 \`__proto__\` 时，\`${object}\` 就是所有对象的原型。`,
    ),
};

function halfSentence(object: string): Localized {
  return say(
    `\`__proto__\` is kept out, but the keys \`constructor\` and \`prototype\`, one after the other, make \`${object}\` the prototype of all objects as well.`,
    `这里排除了 \`__proto__\`，但依次使用键 \`constructor\` 和 \`prototype\`，\`${object}\` 同样会成为所有对象的原型。`,
  );
}
