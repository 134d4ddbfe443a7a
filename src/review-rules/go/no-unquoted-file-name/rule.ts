import type { Report } from '../../../analysis/rule.ts';
import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { findUnquotedNames, offersFile } from './find-unquoted-names.ts';
import type { UnquotedName } from './find-unquoted-names.ts';

/** Whoever names a file also writes what follows the name. */
export const noUnquotedFileName = defineFileRule('go', {
  info: {
    id: 'no-unquoted-file-name',
    family: 'security',
    kinds: ['header-injection'],
    severity: 'warning',
    fix: 'none',
    what: say(
      'Reports names that are put into the header `Content-Disposition` as they are: `"attachment; filename=" + name`, with quotes around it or without. Names that the program writes itself, numbers, and what was escaped, quoted, or compared before are left alone. Where nobody in the file can tell who chose the name, it is a note.',
      '报告原样写入 `Content-Disposition` 响应头的文件名：`"attachment; filename=" + name`，无论是否加了引号。程序自己写出的名称、数字，以及事先经过转义、加引号或比较的名称不报告。文件内无法得知名称由谁决定时作为提示。',
    ),
    why: say(
      'A quote in the name ends it, and what follows it is read as the name to save by: a picture that somebody uploaded is stored as a program. Without quotes a space is enough to cut the name.',
      '名称中的引号会使其提前结束，其后的内容会被当作保存时的文件名：他人上传的图片可能被保存为程序。不加引号时，一个空格就会截断名称。',
    ),
    instead: say(
      'Let the library quote it: `mime.FormatMediaType("attachment", map[string]string{"filename": name})`.',
      '让标准库负责加引号：`mime.FormatMediaType("attachment", map[string]string{"filename": name})`。',
    ),
    examples: [
      {
        bad: 'package files\n\nimport "net/http"\n\nfunc download(w http.ResponseWriter, r *http.Request) {\n\tname := r.FormValue("name")\n\tw.Header().Set("Content-Disposition", `attachment; filename="`+name+`"`)\n}',
        good: 'package files\n\nimport (\n\t"mime"\n\t"net/http"\n)\n\nfunc download(w http.ResponseWriter, r *http.Request) {\n\tname := r.FormValue("name")\n\tw.Header().Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": name}))\n}',
        file: 'download.go',
      },
    ],
    sources: [],
  },
  find: (file: GoFile): Iterable<UnquotedName> =>
    isTestPath(file.path) || !offersFile.test(file.text) ? [] : findUnquotedNames(file),
  report: ({ at, name, isOutside, isQuoted }): Report => ({
    range: at,
    confidence: isOutside ? 'likely' : 'possible',
    what: isQuoted
      ? say(
          `\`${name}\` stands in the header as it is: a quote in it ends the name, and the rest is read as another one.`,
          `\`${name}\` 被原样写入响应头：其中的引号会使文件名提前结束，其余部分会被当作另一个文件名。`,
        )
      : say(
          `\`${name}\` stands in the header as it is, without quotes: a space or a semicolon in it ends the name.`,
          `\`${name}\` 未加引号就原样写入响应头：其中的空格或分号会使文件名提前结束。`,
        ),
  }),
});
