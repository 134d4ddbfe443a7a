import type { FixDraft } from '../../../analysis/rule.ts';
import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { shortText } from '../../_kit/short-text.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { findPaddedLists } from './find-padded-lists.ts';
import type { PaddedList } from './find-padded-lists.ts';

/** A list that was made with its elements and is appended to, so that it begins with empty ones. */
export const noPaddedList = defineFileRule('go', {
  info: {
    id: 'no-padded-list',
    family: 'correctness',
    kinds: ['padded-list'],
    fix: 'needs-review',
    what: say(
      'Reports `append` in a loop over as many things as the list was made with elements (`make([]T, len(xs))` and `range xs`), where nobody sets those elements. Lists whose elements are set, filled, cut or handed on before are left alone.',
      '报告以下情况：用 `make([]T, len(xs))` 创建了带元素的切片，却在遍历 `xs` 的循环中对它 `append`，而原有元素从未赋值。元素曾被赋值、填充、截取或传出的切片不报告。',
    ),
    why: say(
      'The second argument of `make` is the length, not the room: the list begins with that many zero values, and what is appended comes behind them.',
      '`make` 的第二个参数是长度而不是容量：切片开头会有同样多的零值，追加的内容排在它们之后。',
    ),
    instead: say(
      'Write `make([]T, 0, n)` to append, or set the elements by their index.',
      '要追加就写 `make([]T, 0, n)`，否则按下标给元素赋值。',
    ),
    examples: [
      {
        bad: 'package users\n\ntype User struct {\n\tName string\n}\n\nfunc Names(users []User) []string {\n\tnames := make([]string, len(users))\n\tfor _, u := range users {\n\t\tnames = append(names, u.Name)\n\t}\n\treturn names\n}',
        good: 'package users\n\ntype User struct {\n\tName string\n}\n\nfunc Names(users []User) []string {\n\tnames := make([]string, 0, len(users))\n\tfor _, u := range users {\n\t\tnames = append(names, u.Name)\n\t}\n\treturn names\n}',
        file: 'users.go',
      },
    ],
    sources: [{ name: 'makezero', relation: 'inspired' }],
  },
  find: (file: GoFile): Iterable<PaddedList> => (isTestPath(file.path) ? [] : findPaddedLists(file)),
  report({ append, list, size }, { text }) {
    const [name, count] = [shortText(list, text), shortText(size, text)];
    return {
      range: { start: append.start, end: append.end },
      what: say(
        `\`${name}\` was made with \`${count}\` zero values: what is appended comes behind them.`,
        `\`${name}\` 创建时已含有 \`${count}\` 个零值：追加的内容会排在它们之后。`,
      ),
    };
  },
  fix({ size, hasRoom }): FixDraft | undefined {
    if (hasRoom) return undefined;
    return {
      title: say('Make room only', '只预留容量'),
      edits: [{ range: { start: size.start, end: size.start }, text: '0, ' }],
    };
  },
});
