import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Localized } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { shortText } from '../../_kit/short-text.ts';
import { findNilWrites } from './find-nil-writes.ts';
import type { NilWrite } from './find-nil-writes.ts';

/** A write to a map that nobody has made. */
export const noNilMapWrite = defineFileRule('go', {
  info: {
    id: 'no-nil-map-write',
    family: 'null-deref',
    kinds: ['nil-map'],
    fix: 'none',
    what: say(
      'Reports elements written to a map that is nil on this way: declared without a value, a named result, a field that the literal of its struct leaves out or that no code of its file makes, a map in a map that the function never puts in, or found to be nil by a test.',
      '报告向当前路径上为 nil 的 map 写入元素：声明时未赋值、具名返回值、结构体字面量未设置或所在文件从未创建的字段、函数从未放入的内层 map，或已由条件判断为 nil。',
    ),
    why: say(
      'A nil map can be read and ranged over, so it goes unnoticed until the first write, which panics.',
      'nil map 可以读取和遍历，因此问题不易察觉，直到第一次写入时 panic。',
    ),
    instead: say(
      'Make the map before the first write: `m := make(map[K]V)`, or `if m == nil { m = make(map[K]V) }`.',
      '在第一次写入前创建 map：`m := make(map[K]V)`，或 `if m == nil { m = make(map[K]V) }`。',
    ),
    examples: [
      {
        bad: 'package words\n\nfunc Count(words []string) map[string]int {\n\tvar counts map[string]int\n\tfor _, word := range words {\n\t\tcounts[word]++\n\t}\n\treturn counts\n}',
        good: 'package words\n\nfunc Count(words []string) map[string]int {\n\tcounts := make(map[string]int)\n\tfor _, word := range words {\n\t\tcounts[word]++\n\t}\n\treturn counts\n}',
        file: 'words.go',
      },
    ],
    sources: [
      { name: 'staticcheck SA5000', relation: 'inspired' },
      { name: 'go vet nilness', relation: 'inspired' },
    ],
  },
  find: (file: GoFile): Iterable<NilWrite> => (isTestPath(file.path) ? [] : findNilWrites(file)),
  report: ({ target, map, reason }, { text }) => ({
    range: { start: target.start, end: target.end },
    what: sentence(shortText(map, text), reason),
    ...(reason === 'sometimes' || reason === 'unmade' ? { confidence: 'likely' } : {}),
  }),
});

function sentence(map: string, reason: NilWrite['reason']): Localized {
  switch (reason) {
    case 'nil':
      return say(
        `\`${map}\` is nil here: writing an element of it panics.`,
        `\`${map}\` 在这里为 nil，写入元素会 panic。`,
      );
    case 'field':
      return say(
        `\`${map}\` was left out where its struct was made, and is nil here: writing an element of it panics.`,
        `创建结构体时没有设置 \`${map}\`，它在这里为 nil，写入元素会 panic。`,
      );
    case 'unmade':
      return say(
        `Neither the function that makes the struct nor anything else in this file makes \`${map}\`: it is nil here, and writing an element of it panics.`,
        `无论是创建该结构体的函数，还是本文件的其他代码，都没有创建 \`${map}\`：它在这里为 nil，写入元素会 panic。`,
      );
    case 'inner':
      return say(
        `The function never puts a map into \`${map}\`: it is nil here, and writing an element of it panics.`,
        `函数从未向 \`${map}\` 放入 map：它在这里为 nil，写入元素会 panic。`,
      );
    case 'sometimes':
      return say(
        `The test before allows for \`${map}\` to be nil, but the code comes here all the same, and writing an element of it panics.`,
        `前面的条件表明 \`${map}\` 可能为 nil，但代码仍会执行到这里，写入元素会 panic。`,
      );
  }
}
