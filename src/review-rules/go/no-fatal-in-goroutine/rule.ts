import type { Report } from '../../../analysis/rule.ts';
import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { shortText } from '../../_kit/short-text.ts';
import { findStrayFatals } from './find-fatals.ts';
import type { StrayFatal } from './find-fatals.ts';

/** `t.Fatal` where it ends the goroutine, and not the test. */
export const noFatalInGoroutine = defineFileRule('go', {
  info: {
    id: 'no-fatal-in-goroutine',
    family: 'concurrency',
    kinds: ['goroutine-test'],
    severity: 'warning',
    fix: 'none',
    what: say(
      'Reports `t.Fatal`, `t.FailNow`, `t.Skip` and the functions of `require` in a goroutine that a test starts, also by `group.Go`. Those of a package are a note. A `t.Run` inside has its own `t`.',
      '报告在测试启动的 goroutine（包括经由 `group.Go`）中调用 `t.Fatal`、`t.FailNow`、`t.Skip` 以及 `require` 的函数。`require` 一类的函数作为提示报告；其中的 `t.Run` 有自己的 `t`，不报告。',
    ),
    why: say(
      'They end the goroutine that calls them, and not the test: that goes on, waits for a result that never comes, or is over before the failure is told.',
      '它们结束的是调用它们的 goroutine，而不是测试：测试会继续执行，等待永远不会到来的结果，或在失败被报告之前就已结束。',
    ),
    instead: say(
      'Call `t.Error` and `return`, use `assert` instead of `require`, or send the error to the test and ask for it there.',
      '改用 `t.Error` 加 `return`，用 `assert` 代替 `require`，或把错误发回测试并在那里判断。',
    ),
    examples: [
      {
        bad: 'package queue\n\nimport "testing"\n\nfunc TestPush(t *testing.T) {\n\tdone := make(chan bool)\n\tgo func() {\n\t\tdefer close(done)\n\t\tif err := push("a"); err != nil {\n\t\t\tt.Fatal(err)\n\t\t}\n\t}()\n\t<-done\n}',
        good: 'package queue\n\nimport "testing"\n\nfunc TestPush(t *testing.T) {\n\tdone := make(chan bool)\n\tgo func() {\n\t\tdefer close(done)\n\t\tif err := push("a"); err != nil {\n\t\t\tt.Error(err)\n\t\t}\n\t}()\n\t<-done\n}',
        file: 'push_test.go',
      },
    ],
    sources: [
      { name: 'go vet testinggoroutine', relation: 'same' },
      { name: 'staticcheck SA2002', relation: 'inspired' },
      { name: 'testifylint go-require', relation: 'inspired' },
    ],
  },
  find: (file: GoFile): Iterable<StrayFatal> => findStrayFatals(file),
  report: ({ call, test, isOfPackage }, { text }): Report => {
    const [callee = ''] = shortText(call, text).split('(');
    return {
      range: { start: call.start, end: call.end },
      // Many tests live with it: what fails is told all the same, if later.
      ...(isOfPackage && { confidence: 'possible' }),
      what: isOfPackage
        ? say(
            `\`${callee}\` calls \`${test}.FailNow\`, which ends this goroutine and not the test.`,
            `\`${callee}\` 会调用 \`${test}.FailNow\`，结束的是这个 goroutine 而不是测试。`,
          )
        : say(
            `\`${callee}\` ends this goroutine and not the test.`,
            `\`${callee}\` 结束的是这个 goroutine 而不是测试。`,
          ),
    };
  },
});
