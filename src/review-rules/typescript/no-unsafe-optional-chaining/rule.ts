import { defineRule } from '../../../analysis/rule.ts';
import type { Confidence } from '../../../domain/finding.ts';
import { say } from '../../../domain/locale.ts';
import type { Localized } from '../../../domain/locale.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { propertyName } from '../_kit/property-name.ts';
import { shortText } from '../_kit/short-text.ts';
import type { BrokenChain } from './broken-chain.ts';
import { brokenChainOf } from './broken-chain.ts';
import { carryOn } from './carry-on.ts';
import { isGuarded } from './is-guarded.ts';
import { heldPlaceOf } from './held-chain.ts';
import { mayBeMissing } from './may-be-missing.ts';
import { decidingBase, isChainNode, isEndOfChain } from './optional-chain.ts';
import type { ChainNode } from './optional-chain.ts';
import { unsafePlaceOf } from './unsafe-place.ts';
import type { PlaceKind, UnsafePlace } from './unsafe-place.ts';

interface Signal {
  readonly chain: Node;
  /** What the chain asks about last: without it, its value is undefined. */
  readonly base: Node;
  readonly place: UnsafePlace;
  readonly confidence: Confidence;
}

/** `undefined` from an optional chain arrives where it throws. */
export const noUnsafeOptionalChaining = defineRule({
  info: {
    id: 'no-unsafe-optional-chaining',
    family: 'null-deref',
    kinds: ['unsafe-optional-chain'],
    fix: 'needs-review',
    what: say(
      'Reports optional chains whose `undefined` arrives where it throws: `(a?.b).c`, `(a?.b)()`, `[...a?.b]`, `const { c } = a?.b`, `for (… of a?.b)`, `x in a?.b`; and `a?.b!`, which denies it. Also reports `a.b` where `a?.c` before it has reckoned with `a` being missing, and `x.c` as the first use of `const x = a?.b`; a note where nothing but the `?.` says that it may be.',
      '报告结果 `undefined` 会直接引发异常的可选链：`(a?.b).c`、`(a?.b)()`、`[...a?.b]`、`const { c } = a?.b`、`for (… of a?.b)`、`x in a?.b`，以及否认这种可能的 `a?.b!`。还报告前面的 `a?.c` 已考虑 `a` 不存在、后面却直接读取的 `a.b`，以及 `const x = a?.b` 之后首次使用就是 `x.c` 的情况；如果只有 `?.` 表明可能不存在，则只作为提示。',
    ),
    why: say(
      'The `?.` says that something may be missing. Then the chain gives `undefined`, and the code around it throws a TypeError: the check has only moved the crash.',
      '`?.` 表示前面的值可能不存在。一旦不存在，整条链的结果就是 `undefined`，而外层代码会因此抛出 TypeError：检查只是把崩溃换了个地方。',
    ),
    instead: say(
      'Carry `?.` onwards, give a fallback with `??`, or check before; when the value is always there, drop the `?.`.',
      '继续使用 `?.`，或用 `??` 提供默认值，或事先检查；如果该值一定存在，请去掉 `?.`。',
    ),
    examples: [
      {
        bad: 'export const cityOf = (user) => (user?.address).city;',
        good: 'export const cityOf = (user) => user?.address?.city;',
        file: 'city.js',
      },
      {
        bad: 'export function total(cart?: Cart) {\n  const { items } = cart?.contents;\n  return items.length;\n}',
        good: 'export function total(cart?: Cart) {\n  const { items } = cart?.contents ?? { items: [] };\n  return items.length;\n}',
      },
      {
        bad: 'for (const tag of post?.tags) show(tag);',
        good: 'for (const tag of post?.tags ?? []) show(tag);',
        file: 'tags.js',
      },
    ],
    sources: [
      { name: 'eslint no-unsafe-optional-chaining', relation: 'same' },
      { name: 'typescript-eslint no-non-null-asserted-optional-chain', relation: 'same' },
    ],
  },
  visit: ['OptionalMemberExpression', 'OptionalCallExpression'],
  find(node, file): readonly (Signal | BrokenChain)[] | undefined {
    const signal = isEndOfChain(node) ? signalOf(node, file) : undefined;
    if (signal !== undefined) return [signal];
    const broken = isTestPath(file.path) ? undefined : brokenChainOf(node, file);
    return broken && [broken];
  },
  report(signal, file) {
    if ('read' in signal)
      return {
        range: rangeOf(signal.read),
        what: sentenceOfBroken(signal, file),
        confidence: signal.isSure ? 'likely' : 'possible',
      };
    const { chain, base, place, confidence } = signal;
    const isOfChain = place.kind === 'member' || place.kind === 'call' || place.kind === 'assertion';
    return {
      range: rangeOf(isOfChain ? place.around : place.operand),
      what: sentence(place, chain, base, file),
      confidence,
    };
  },
  fix(signal, file) {
    if ('read' in signal) return undefined;
    const { place } = signal;
    const edit = carryOn(place, file);
    if (edit === undefined) return undefined;
    const title = edit.text.includes('??')
      ? say('Fall back on an empty value', '缺失时使用空值')
      : say('Carry `?.` onwards', '继续使用 `?.`');
    return { title, edits: [edit] };
  },
});

function signalOf(node: ChainNode, file: TypeScriptFile): Signal | undefined {
  const arrival = unsafePlaceOf(node);
  const place = arrival ?? (isTestPath(file.path) ? undefined : heldPlaceOf(node));
  const base = place && decidingBase(node);
  if (place === undefined || base === undefined || isGuarded(place.operand, base, file)) return undefined;
  if (arrival === undefined && isOfEvent(base)) return undefined;
  const isSaid = arrival !== undefined || (!isChainNode(base) && mayBeMissing(base));
  return {
    chain: node,
    base,
    place,
    confidence: place.isDirect ? 'certain' : isSaid ? 'likely' : 'possible',
  };
}

/** What a listener gets is always there: that it was asked for is a habit. */
function isOfEvent(base: Node): boolean {
  return base.type === 'Identifier' && /^(?:e|ev|evt|event)$/.test(base.name);
}

const actions: Readonly<Record<Exclude<PlaceKind, 'argument' | 'assertion'>, Localized>> = {
  member: say('reading a property of it', '读取其属性'),
  call: say('calling it', '调用它'),
  new: say('`new`', '`new`'),
  tag: say('using it as a template tag', '将其用作模板标签'),
  spread: say('spreading it', '展开它'),
  iterate: say('iterating over it', '遍历它'),
  destructure: say('destructuring it', '解构它'),
  in: say('the operator `in`', '`in` 运算符'),
  instanceof: say('the operator `instanceof`', '`instanceof` 运算符'),
  extends: say('extending it', '继承它'),
};

function sentence({ kind, around }: UnsafePlace, chain: Node, base: Node, file: TypeScriptFile): Localized {
  const name = shortText(chain, file);
  const owner = ownerText(base, file);
  if (kind === 'assertion') {
    return say(
      `\`!\` claims that \`${name}\` is never missing, but it is \`undefined\` when \`${owner}\` is null or undefined.`,
      `\`!\` 断言 \`${name}\` 一定存在，但当 \`${owner}\` 为 null 或 undefined 时它就是 \`undefined\`。`,
    );
  }
  const action = kind === 'argument' ? calleeOf(around, file) : actions[kind];
  return say(
    `\`${name}\` is \`undefined\` when \`${owner}\` is null or undefined, and then ${action.en} throws.`,
    `当 \`${owner}\` 为 null 或 undefined 时，\`${name}\` 的结果是 \`undefined\`，此时${action['zh-CN']}会抛出异常。`,
  );
}

function sentenceOfBroken({ guard, read }: BrokenChain, file: TypeScriptFile): Localized {
  const name = shortText(read.object, file);
  return say(
    `Before it, \`${shortText(guard, file)}\` allows for \`${name}\` to be null or undefined; then \`${shortText(read, file)}\` throws.`,
    `前面的 \`${shortText(guard, file)}\` 考虑了 \`${name}\` 为 null 或 undefined 的情况：那时 \`${shortText(read, file)}\` 会抛出异常。`,
  );
}

/** The start of a long chain does not tell its parts apart: the last name does. */
function ownerText(base: Node, file: TypeScriptFile): string {
  const whole = shortText(base, file);
  const name = propertyName(base);
  return whole.endsWith('…') && name !== undefined ? `… .${name}` : whole;
}

function calleeOf(call: Node, file: TypeScriptFile): Localized {
  const callee = call.type === 'CallExpression' ? call.callee : call;
  const name = `\`${shortText(callee, file)}\``;
  return say(name, ` ${name} `);
}
