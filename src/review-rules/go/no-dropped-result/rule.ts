import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { findDroppedResults } from './find-dropped-results.ts';
import type { DroppedResult } from './find-dropped-results.ts';
import { adviceFor, whatOf } from './words.ts';

/** Calls that do nothing but give a result, as a statement of their own. */
export const noDroppedResult = defineFileRule('go', {
  info: {
    id: 'no-dropped-result',
    family: 'correctness',
    kinds: ['dropped-result'],
    fix: 'none',
    what: say(
      'Reports calls as statements of their own whose only effect is what they give back: functions of `strings`, `fmt.Errorf`, `errors.New`, `filepath.Join`, `slices.Delete`, `time.After`, `exec.Command`, and methods of `time.Time`; also queries of bun and ent that nothing runs, changes of what squirrel builds, and entries of zerolog, logrus and others that nothing writes.',
      '报告单独成句、唯一作用是返回结果的调用：`strings` 的函数、`fmt.Errorf`、`errors.New`、`filepath.Join`、`slices.Delete`、`time.After`、`exec.Command`，以及 `time.Time` 的方法；还包括从未执行的 bun 与 ent 查询、squirrel 构造器上被丢弃的修改，以及 zerolog、logrus 等从未写出的日志条目。',
    ),
    why: say(
      'Strings and times do not change: the call runs and everything stays as it was, the error is not returned, the command is not started.',
      '字符串和时间不可变：调用执行之后一切照旧，错误没有返回，命令没有启动。',
    ),
    instead: say('Assign the result, return it, or take the call out.', '把结果赋值或返回，否则删去该调用。'),
    examples: [
      {
        bad: 'package slug\n\nimport "strings"\n\nfunc Make(title string) string {\n\tslug := strings.ToLower(title)\n\tstrings.ReplaceAll(slug, " ", "-")\n\treturn slug\n}',
        good: 'package slug\n\nimport "strings"\n\nfunc Make(title string) string {\n\tslug := strings.ToLower(title)\n\treturn strings.ReplaceAll(slug, " ", "-")\n}',
        file: 'slug.go',
      },
    ],
    sources: [
      { name: 'go vet unusedresult', relation: 'inspired' },
      { name: 'staticcheck SA4017', relation: 'inspired' },
    ],
  },
  find: (file: GoFile): Iterable<DroppedResult> => (isTestPath(file.path) ? [] : findDroppedResults(file)),
  report: (found) => ({
    range: { start: found.statement.start, end: found.statement.end },
    what: whatOf(found),
    advice: adviceFor(found),
  }),
});
