import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { namesAny } from '../_kit/names-any.ts';
import type { PartialEscape } from './find-partial-escapes.ts';
import { findPartialEscapes } from './find-partial-escapes.ts';
import type { LeftQuote } from './left-quotes.ts';
import { leftQuotes } from './left-quotes.ts';
import type { TakenOutOnce } from './taken-out-once.ts';
import { takenOutOnce } from './taken-out-once.ts';

type Found = PartialEscape | LeftQuote | TakenOutOnce;

/** A sign that is escaped once, or escaped again. */
export const noPartialEscape = defineRule({
  info: {
    id: 'no-partial-escape',
    family: 'security',
    kinds: ['first-only', 'escape-order', 'weak-escape'],
    severity: 'warning',
    fix: 'none',
    what: say(
      'Reports signs of HTML and quotes that are escaped by a `replace` which ends at the first one (`text.replace("<", "&lt;")`), backslashes of a path and commas of a number in the same way, and chains that escape `&` or a backslash after they have put some in, or read `&amp;` before the other names; values in quotes of a tag that were escaped by what leaves these quotes; and sanitizers that take `<script>` or `javascript:` out once.',
      '报告只替换第一处的 HTML 符号和引号转义（`text.replace("<", "&lt;")`），同样只替换第一处的路径反斜杠和数字千分位逗号，以及在已加入 `&` 或反斜杠之后才转义它们、或先于其他实体还原 `&amp;` 的调用链；放入标签属性引号中、但转义时未处理该引号的值；以及只删除一遍 `<script>` 或 `javascript:` 的清洗函数。',
    ),
    why: say(
      '`replace` with a text, or with a pattern without `g`, changes one place: the second `<` or quote goes through as it is, and whoever wrote the text ends the string or begins a tag. In the wrong order `<` becomes `&amp;lt;`, and `&amp;lt;` becomes `<`. A quote that is left ends the value of an attribute, and the next one may be `onmouseover`. And what is left when a tag was taken out may be that tag.',
      '用字符串（或不带 `g` 的正则）调用 `replace` 只改一处：第二个 `<` 或引号会原样通过，文本的作者就能结束字符串或插入标签。顺序不对时，`<` 会变成 `&amp;lt;`，而 `&amp;lt;` 会变成 `<`。未转义的引号会结束属性值，其后可以写上 `onmouseover`。而删除一个标签之后，剩下的内容可能又组成同样的标签。',
    ),
    instead: say(
      'Use `replaceAll` or the flag `g`; escape `&` and the backslash first, and read `&amp;` last; or take a library that does all of it.',
      '使用 `replaceAll` 或 `g` 标志；先转义 `&` 和反斜杠，最后再还原 `&amp;`；或使用成熟的转义库。',
    ),
    examples: [
      {
        bad: "export const escape = (text) => text.replace('<', '&lt;').replace('>', '&gt;');",
        good: "export const escape = (text) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');",
        file: 'escape.js',
      },
      {
        bad: "export const escape = (text) => text.replace(/</g, '&lt;').replace(/&/g, '&amp;');",
        good: "export const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');",
        file: 'escape.js',
      },
      {
        bad: "const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');\nexport const link = (name) => `<a title=\"${escape(name)}\">${escape(name)}</a>`;",
        good: "const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\"/g, '&quot;');\nexport const link = (name) => `<a title=\"${escape(name)}\">${escape(name)}</a>`;",
        file: 'link.js',
      },
    ],
    sources: [
      { name: 'CodeQL js/incomplete-sanitization', relation: 'inspired', kinds: ['first-only'] },
      { name: 'CodeQL js/double-escaping', relation: 'inspired', kinds: ['escape-order'] },
      {
        name: 'CodeQL js/incomplete-html-attribute-sanitization',
        relation: 'inspired',
        kinds: ['weak-escape'],
      },
      {
        name: 'CodeQL js/incomplete-multi-character-sanitization',
        relation: 'inspired',
        kinds: ['weak-escape'],
      },
    ],
  },
  visit: ['Program'],
  find: (_program, file): Iterable<Found> | undefined =>
    isTestPath(file.path) || !namesAny(file, ['replace', 'replaceAll']) ? undefined : findAll(file),
  report: (found): Report => ({
    range: rangeOf(found.at),
    kind: found.kind === 'quote-left' || found.kind === 'taken-out-once' ? 'weak-escape' : found.kind,
    what: wordsFor(found),
  }),
});

function* findAll(file: TypeScriptFile): Generator<Found, void> {
  yield* findPartialEscapes(file);
  yield* leftQuotes(file);
  yield* takenOutOnce(file);
}

function wordsFor(found: Found): Localized {
  if (found.kind === 'quote-left')
    return say(
      `This was escaped without \`${found.quote}\`, and stands in \`${found.attribute}=${found.quote}…${found.quote}\`: with that sign in it the value ends, and the rest is read as further attributes.`,
      `这里的转义没有处理 \`${found.quote}\`，却放在 \`${found.attribute}=${found.quote}…${found.quote}\` 中：值中出现该符号时属性就此结束，其余部分会被当作新的属性。`,
    );
  if (found.kind === 'taken-out-once')
    return say(
      `This takes \`${found.what}\` out once: of \`${found.left}\` the same is left. HTML of others is cleaned by no single pattern.`,
      `这里只删除一遍 \`${found.what}\`：\`${found.left}\` 处理后仍会得到同样的内容。他人的 HTML 无法用一个正则清洗干净。`,
    );
  if (found.kind === 'first-only')
    return say(
      `Only the first \`${found.from}\` becomes \`${found.to}\`: this \`replace\` leaves those after it as they are.`,
      `只有第一个 \`${found.from}\` 会变成 \`${found.to}\`：此 \`replace\` 不会处理其后的。`,
    );
  return found.manner === 'escape'
    ? say(
        `This escapes the \`${found.from}\` of \`${found.other}\`, too, which was put in before.`,
        `这也会转义此前加入的 \`${found.other}\` 中的 \`${found.from}\`。`,
      )
    : say(
        `After \`${found.other}\` was read, a \`${found.from}\` that was meant as text is read as well.`,
        `先还原了 \`${found.other}\`，本应作为文本的 \`${found.from}\` 也会随之被还原。`,
      );
}
