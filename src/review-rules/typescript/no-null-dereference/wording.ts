import { say } from '../../../domain/locale.ts';
import type { Localized } from '../../../domain/locale.ts';
import type { Range } from '../../../domain/text-position.ts';
import { rootAround } from '../../../languages/typescript/lower/roots.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { nodeAt } from '../_kit/node-at.ts';
import { shortText } from '../_kit/short-text.ts';
import type { Asserted } from './asserted-result.ts';
import type { Contradiction } from './contradiction.ts';
import type { Cause, Found } from './find-null-uses.ts';
import type { NullMethod, NullSource } from './null-source.ts';
import type { NullUse } from './null-use.ts';

const actions: Readonly<Record<NullUse['kind'], Localized>> = {
  read: say('reading a property of it', '读取其属性'),
  write: say('setting a property of it', '设置其属性'),
  call: say('calling it', '调用它'),
  iterate: say('iterating over it', '遍历它'),
  unpack: say('destructuring it', '解构它'),
  'look-up': say('looking into it', '在其中查找'),
};

const noMatch = say('the text does not match', '文本不匹配');
const notFound = say('nothing is found', '找不到匹配项');
const noElement = say('there is no such element', '元素不存在');
const noKey = say('the key is missing', '键不存在');
const empty = say('the list is empty', '列表为空');

const reasons: Readonly<Record<NullMethod, Localized>> = {
  match: noMatch,
  exec: noMatch,
  find: notFound,
  findLast: notFound,
  get: noKey,
  getItem: noKey,
  parse: say('nothing is stored yet', '还没有保存任何内容'),
  pop: empty,
  shift: empty,
  at: empty,
  querySelector: noElement,
  getElementById: noElement,
  closest: noElement,
};

/** What is wrong at this place, in one sentence. */
export function sentence({ use, cause }: Found, file: TypeScriptFile): Localized {
  const action = use.node.type === 'ObjectProperty' ? actions.unpack : actions[use.kind];
  const name = shortText(use.value, file);
  switch (cause.kind) {
    case 'result':
      return ofResult(cause, use, name, action, file);
    case 'known':
      return ofKnown(cause, name, action, quote(cause.nullness.since, use, file));
    case 'sometimes':
      return ofSometimes(cause, name, action, quote(cause.nullness.since, use, file));
    case 'typed':
      return say(
        `\`${name}\` may be missing, as its type says; nobody asks before, and then ${action.en} throws.`,
        `\`${name}\` 的类型表明它可能不存在；这里没有先判空，此时${action['zh-CN']}会抛出异常。`,
      );
    case 'chosen':
      return ofChosen(cause, name, action, file);
    case 'late':
      return say(
        `\`${name}\` is used here before the test \`${shortText(cause.test, file)}\` further down: when it is missing, ${action.en} fails first.`,
        `\`${name}\` 在后面的条件 \`${shortText(cause.test, file)}\` 之前已被使用：它不存在时，这里${action['zh-CN']}就会先失败。`,
      );
  }
}

/** `!` tells only the compiler. */
export function sentenceOfAsserted({ node, source }: Asserted, file: TypeScriptFile): Localized {
  const reason = reasons[source.method];
  const call = shortText(node.expression, file);
  return say(
    `The \`!\` after \`${call}\` checks nothing at run time: when ${reason.en}, the next access throws.`,
    `\`${call}\` 后面的 \`!\` 在运行时不做任何检查：${reason['zh-CN']}时，接下来的访问会抛出异常。`,
  );
}

export function sentenceOfContradiction({ read, guard }: Contradiction, file: TypeScriptFile): Localized {
  const name = shortText(read.object, file);
  return say(
    `\`${shortText(guard, file)}\` beside it reckons with \`${name}\` being null or undefined: then \`${shortText(read, file)}\` throws.`,
    `旁边的 \`${shortText(guard, file)}\` 考虑了 \`${name}\` 为 null 或 undefined 的情况：那时 \`${shortText(read, file)}\` 会抛出异常。`,
  );
}

type CauseOf<Kind extends Cause['kind']> = Extract<Cause, { readonly kind: Kind }>;

function ofResult(
  { source }: CauseOf<'result'>,
  use: NullUse,
  name: string,
  action: Localized,
  file: TypeScriptFile,
): Localized {
  const reason = reasons[source.method];
  const call = callText(source, file);
  if (unwrap(use.value) === source.call) {
    return say(
      `\`${call}\` gives nothing when ${reason.en}, and then ${action.en} throws.`,
      `${reason['zh-CN']}时，\`${call}\` 没有结果，此时${action['zh-CN']}会抛出异常。`,
    );
  }
  return say(
    `\`${name}\` comes from \`${call}\`, which gives nothing when ${reason.en}; then ${action.en} throws.`,
    `\`${name}\` 来自 \`${call}\`；${reason['zh-CN']}时它没有结果，此时${action['zh-CN']}会抛出异常。`,
  );
}

function ofChosen(
  { choice, isHabit }: CauseOf<'chosen'>,
  name: string,
  action: Localized,
  file: TypeScriptFile,
): Localized {
  const text = shortText(choice, file);
  const isItself = name === text;
  if (isHabit && choice.type === 'LogicalExpression') {
    const left = shortText(choice.left, file);
    return say(
      `\`${text}\` gives nothing where \`${left}\` is missing, and then ${action.en} fails.`,
      `\`${left}\` 不存在时，\`${text}\` 没有结果，此时${action['zh-CN']}会失败。`,
    );
  }
  return isItself
    ? say(
        `\`${text}\` may give null, and then ${action.en} throws.`,
        `\`${text}\` 可能为 null，此时${action['zh-CN']}会抛出异常。`,
      )
    : say(
        `\`${name}\` comes from \`${text}\`, which may give null; nobody asks before, and then ${action.en} throws.`,
        `\`${name}\` 来自 \`${text}\`，它可能为 null；这里没有先判空，此时${action['zh-CN']}会抛出异常。`,
      );
}

/** The start of a long chain does not tell what is called: the last name does. */
function callText({ call, method }: NullSource, file: TypeScriptFile): string {
  const text = shortText(call, file);
  return text.endsWith('…') ? `… .${method}(…)` : text;
}

function ofKnown({ nullness }: CauseOf<'known'>, name: string, action: Localized, test: string): Localized {
  if (nullness.by === 'assignment') {
    return say(
      `\`${name}\` still holds null or undefined here, so ${action.en} throws.`,
      `\`${name}\` 在这里仍是 null 或 undefined，${action['zh-CN']}会抛出异常。`,
    );
  }
  return say(
    `\`${name}\` is missing here, as the test \`${test}\` has told, so ${action.en} fails.`,
    `由条件 \`${test}\` 可知 \`${name}\` 在这里不存在，${action['zh-CN']}会失败。`,
  );
}

function ofSometimes(
  { nullness }: CauseOf<'sometimes'>,
  name: string,
  action: Localized,
  test: string,
): Localized {
  if (nullness.by === 'exception') {
    return say(
      `After an exception \`${name}\` may never have been assigned, and then ${action.en} throws.`,
      `发生异常后 \`${name}\` 可能尚未赋值，此时${action['zh-CN']}会抛出异常。`,
    );
  }
  return say(
    `The test \`${test}\` allows for \`${name}\` to be missing, but the code comes here all the same, where ${action.en} then fails.`,
    `条件 \`${test}\` 表明 \`${name}\` 可能不存在，但代码仍会执行到这里，此时${action['zh-CN']}会失败。`,
  );
}

function quote(range: Range, use: NullUse, file: TypeScriptFile): string {
  const node = nodeAt(rootAround(use.node), range);
  if (node === undefined) return '…';
  // A branch that gives a value is known by the whole of it.
  return shortText(node.type === 'LogicalExpression' ? node.left : node, file);
}
