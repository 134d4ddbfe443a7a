import type { Report } from '../../../analysis/rule.ts';
import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { findCutNumbers, mayCut } from './find-cut-numbers.ts';
import type { CutNumber } from './find-cut-numbers.ts';

/** A number that is too large becomes another one, and nobody learns of it. */
export const noCutNumber = defineFileRule('go', {
  info: {
    id: 'no-cut-number',
    family: 'correctness',
    kinds: ['integer-overflow'],
    severity: 'warning',
    fix: 'none',
    what: say(
      'Reports numbers of a request, and those that a function reads which gives an error for what is no number, that are read by `strconv.Atoi`, or by `ParseInt` and `ParseUint` with more bits, and then put into a smaller type: `uint16(port)`. Where the number is compared with something, or the text was cut to a few digits, nothing is said, nor of numbers of the environment.',
      '报告请求中、或会对非数字返回错误的函数中用 `strconv.Atoi`（或位数更多的 `ParseInt`、`ParseUint`）读出、随后放进更小类型的数字：`uint16(port)`。数字经过比较、文本已被截成少数几位，或数字来自环境变量的，不报告。',
    ),
    why: say(
      'What has no room is cut off: port 65616 becomes port 80, the id of one thing that of another, and the text that named it was never refused.',
      '放不下的部分会被截掉：端口 65616 会变成端口 80，一个编号会变成另一个编号，而给出它的文本从未被拒绝。',
    ),
    instead: say(
      'Let the reader know the size: `strconv.ParseUint(text, 10, 16)` gives an error for what does not fit.',
      '把位数交给解析函数：`strconv.ParseUint(text, 10, 16)` 会对放不下的数字返回错误。',
    ),
    examples: [
      {
        bad: 'package listen\n\nimport (\n\t"net/http"\n\t"strconv"\n)\n\nfunc Port(r *http.Request) (uint16, error) {\n\tport, err := strconv.Atoi(r.FormValue("port"))\n\tif err != nil {\n\t\treturn 0, err\n\t}\n\treturn uint16(port), nil\n}',
        good: 'package listen\n\nimport (\n\t"net/http"\n\t"strconv"\n)\n\nfunc Port(r *http.Request) (uint16, error) {\n\tport, err := strconv.ParseUint(r.FormValue("port"), 10, 16)\n\tif err != nil {\n\t\treturn 0, err\n\t}\n\treturn uint16(port), nil\n}',
        file: 'port.go',
      },
    ],
    sources: [
      { name: 'CodeQL go/incorrect-integer-conversion', relation: 'inspired' },
      { name: 'gosec G109', relation: 'inspired' },
    ],
  },
  find: (file: GoFile): Iterable<CutNumber> =>
    isTestPath(file.path) || !mayCut(file.text) ? [] : findCutNumbers(file),
  report: ({ value, type, reader }, { text }): Report => {
    const name = text.slice(value.start, value.end);
    return {
      range: { start: value.start, end: value.end },
      // How large a number somebody writes is seldom known here.
      confidence: 'possible',
      what: say(
        `\`${reader}\` takes numbers that \`${type}\` has no room for: \`${name}\` becomes another one then, without an error.`,
        `\`${reader}\` 会接受 \`${type}\` 放不下的数字：此时 \`${name}\` 会变成另一个数字，且没有错误。`,
      ),
    };
  },
});
