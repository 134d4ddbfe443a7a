import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { namesAny } from '../_kit/names-any.ts';
import type { PartialEscape } from './find-partial-escapes.ts';
import { findPartialEscapes } from './find-partial-escapes.ts';

/** A sign that is escaped once, or escaped again. */
export const noPartialEscape = defineRule({
  info: {
    id: 'no-partial-escape',
    family: 'security',
    kinds: ['first-only', 'escape-order'],
    severity: 'warning',
    fix: 'none',
    what: say(
      'Reports signs of HTML and quotes that are escaped by a `replace` which ends at the first one (`text.replace("<", "&lt;")`), and chains that escape `&` or a backslash after they have put some in, or read `&amp;` before the other names.',
      '报告只替换第一处的 HTML 符号和引号转义（`text.replace("<", "&lt;")`），以及在已加入 `&` 或反斜杠之后才转义它们、或先于其他实体还原 `&amp;` 的调用链。',
    ),
    why: say(
      '`replace` with a text, or with a pattern without `g`, changes one place: the second `<` or quote goes through as it is, and whoever wrote the text ends the string or begins a tag. In the wrong order `<` becomes `&amp;lt;`, and `&amp;lt;` becomes `<`.',
      '用字符串（或不带 `g` 的正则）调用 `replace` 只改一处：第二个 `<` 或引号会原样通过，文本的作者就能结束字符串或插入标签。顺序不对时，`<` 会变成 `&amp;lt;`，而 `&amp;lt;` 会变成 `<`。',
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
    ],
    sources: [
      { name: 'CodeQL js/incomplete-sanitization', relation: 'inspired', kinds: ['first-only'] },
      { name: 'CodeQL js/double-escaping', relation: 'inspired', kinds: ['escape-order'] },
    ],
  },
  visit: ['Program'],
  find: (_program, file): Iterable<PartialEscape> | undefined =>
    isTestPath(file.path) || !namesAny(file, ['replace', 'replaceAll'])
      ? undefined
      : findPartialEscapes(file),
  report: (found): Report => ({
    range: rangeOf(found.at),
    kind: found.kind,
    what: wordsFor(found),
  }),
});

function wordsFor(found: PartialEscape): Localized {
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
