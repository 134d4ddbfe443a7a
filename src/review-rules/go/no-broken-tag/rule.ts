import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { findBrokenTags } from './find-broken-tags.ts';
import type { TagFinding } from './find-broken-tags.ts';
import { whatOf } from './words.ts';

/** Tags of fields that are not read as they are meant. */
export const noBrokenTag = defineFileRule('go', {
  info: {
    id: 'no-broken-tag',
    family: 'correctness',
    kinds: ['broken-tag'],
    severity: 'warning',
    fix: 'none',
    what: say(
      'Reports tags of fields that `reflect` cannot read (no quotes, a space behind the colon, a comma between two keys), options that are misspelt by a space or stand in the place of the name, two fields of a struct with one name, and JSON and XML tags of fields that are not exported. Tags without a key that is well known are left alone.',
      '报告 `reflect` 无法读取的字段标签（没有引号、冒号后有空格、两个键之间用逗号）、因空格而写错或写在名称位置上的选项、同一结构体中重名的两个字段，以及未导出字段上的 JSON 与 XML 标签。没有常见键的标签不报告。',
    ),
    why: say(
      'Nothing complains: the field is written under the name it has in Go, or stays empty when a document is read.',
      '不会有任何提示：字段会以 Go 中的名称写出，或在读取文档时保持为空。',
    ),
    instead: say(
      'Write `key:"name,option"` for each reader, with one space in between, and export the field.',
      '为每个读取方写 `key:"name,option"`，之间用一个空格分隔，并导出该字段。',
    ),
    examples: [
      {
        bad: 'package dto\n\ntype User struct {\n\tName string `json:name`\n\tMail string `json: "mail"`\n}',
        good: 'package dto\n\ntype User struct {\n\tName string `json:"name"`\n\tMail string `json:"mail"`\n}',
        file: 'user.go',
      },
    ],
    sources: [
      { name: 'go vet structtag', relation: 'inspired' },
      { name: 'staticcheck SA5008', relation: 'inspired' },
    ],
  },
  find: (file: GoFile): Iterable<TagFinding> => (isTestPath(file.path) ? [] : findBrokenTags(file)),
  report: (found) => ({ range: { start: found.node.start, end: found.node.end }, what: whatOf(found) }),
});
