import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { adviceFor } from './advice.ts';
import { findLabelCounts, mayMislabel } from './find-label-counts.ts';
import { findMismatches } from './find-mismatches.ts';
import { findOddPairs, mayBeOdd } from './find-odd-pairs.ts';

import type { Mismatch } from './mismatch.ts';
import { whatOf } from './words.ts';

/** Formats that do not fit what is printed with them. */
export const noPrintfMismatch = defineFileRule('go', {
  info: {
    id: 'no-printf-mismatch',
    family: 'correctness',
    severity: 'warning',
    kinds: ['printf-mismatch'],
    fix: 'none',
    what: say(
      'Reports calls of `fmt.Printf`, `log.Fatalf`, `t.Errorf` and their like whose format asks for more or fewer arguments than there are, has a verb that does not exist or does not fit a literal, and formats given to `Println`, `t.Error` and others that read none; also `fmt.Errorf(err.Error())` and other texts that are taken for a format, `args` that are given on without the dots, keys without a value and values without a key in calls of `slog`, `zap` and `logr`, and metrics of Prometheus that are given another number of labels than the file makes them with.',
      '报告 `fmt.Printf`、`log.Fatalf`、`t.Errorf` 等调用中，格式串与参数个数不符、使用不存在或与字面量类型不符的动词，以及把格式串交给 `Println`、`t.Error` 等不解析格式的函数；还报告 `fmt.Errorf(err.Error())` 等把文本当作格式串的写法，没有写 `...` 就传给下一个函数的 `args`，`slog`、`zap`、`logr` 调用中不成对的键和值，以及标签数量与同一文件中的定义不符的 Prometheus 指标。',
    ),
    why: say(
      'What comes out is `%!d(MISSING)` or `%!s(int=3)`, in the very message that was to tell what went wrong.',
      '输出会变成 `%!d(MISSING)` 或 `%!s(int=3)`，而这往往正是用来说明出错原因的消息。',
    ),
    instead: say(
      'Give one argument for each verb, with the verb of its type (`%v` prints everything); call the function that ends in `f` for a format.',
      '让每个动词对应一个参数并与其类型相符（`%v` 可输出任意值）；有格式串时调用以 `f` 结尾的函数。',
    ),
    examples: [
      {
        bad: 'package stats\n\nimport "fmt"\n\nfunc Line(name string, count int) string {\n\treturn fmt.Sprintf("%s: %d of %d", name, count)\n}',
        good: 'package stats\n\nimport "fmt"\n\nfunc Line(name string, count, total int) string {\n\treturn fmt.Sprintf("%s: %d of %d", name, count, total)\n}',
        file: 'line.go',
      },
    ],
    sources: [{ name: 'go vet printf', relation: 'inspired' }],
  },
  *find(file: GoFile): Generator<Mismatch> {
    yield* findMismatches(file);
    if (mayBeOdd.test(file.text)) yield* findOddPairs(file);
    if (mayMislabel(file.text)) yield* findLabelCounts(file);
  },
  report: (found) => ({
    range: found.range,
    what: whatOf(found),
    advice: adviceFor(found),
    // Many texts never hold a percent sign.
    ...(found.problem === 'foreign-format' && { confidence: found.isSent ? 'likely' : 'possible' }),
  }),
});
