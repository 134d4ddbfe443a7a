import type { Report } from '../../../analysis/rule.ts';
import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Localized } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { findOwnCalls } from './find-own-calls.ts';
import { findSelfPrints } from './find-self-prints.ts';
import type { OwnCall } from './own-call.ts';

/** Functions that call themselves until the stack is full. */
export const noEndlessRecursion = defineFileRule('go', {
  info: {
    id: 'no-endless-recursion',
    family: 'correctness',
    kinds: ['endless-recursion'],
    severity: 'error',
    fix: 'none',
    what: say(
      'Reports functions and methods that call themselves before anything could end them, `String` and `Error` methods that print what they are called on by `%v` or `%s`, and `MarshalJSON` and `UnmarshalJSON` that give it to the encoder again.',
      '报告在任何退出可能之前就调用自身的函数与方法、用 `%v` 或 `%s` 打印接收者本身的 `String` 与 `Error` 方法，以及把接收者再次交给编码器的 `MarshalJSON` 与 `UnmarshalJSON`。',
    ),
    why: say(
      'The stack of a goroutine grows up to a gigabyte, and then the program ends: nothing recovers from that.',
      'goroutine 的栈会增长到 1 GB，然后程序终止：无法用 recover 恢复。',
    ),
    instead: say(
      'Call what is wrapped (`l.inner.Get(k)`), print a field or a type without the method (`type plain T`, `plain(p)`), or ask for an end first.',
      '调用被包装的对象（`l.inner.Get(k)`），打印字段或没有该方法的类型（`type plain T`，`plain(p)`），或先判断结束条件。',
    ),
    examples: [
      {
        bad: 'package geo\n\nimport "fmt"\n\ntype Point struct{ X, Y int }\n\nfunc (p Point) String() string {\n\treturn fmt.Sprintf("<%v>", p)\n}',
        good: 'package geo\n\nimport "fmt"\n\ntype Point struct{ X, Y int }\n\nfunc (p Point) String() string {\n\treturn fmt.Sprintf("<%d %d>", p.X, p.Y)\n}',
        file: 'point.go',
      },
    ],
    sources: [
      { name: 'staticcheck SA5007', relation: 'inspired' },
      { name: 'go vet printf', relation: 'inspired' },
      { name: 'revive unconditional-recursion', relation: 'inspired' },
    ],
  },
  *find(file: GoFile): Generator<OwnCall> {
    if (isTestPath(file.path)) return;
    yield* findOwnCalls(file);
    yield* findSelfPrints(file);
  },
  report: (found): Report => ({
    range: { start: found.call.start, end: found.call.end },
    what: sentence(found),
  }),
});

function sentence(found: OwnCall): Localized {
  switch (found.by) {
    case 'call':
      return say(
        `\`${found.name}\` calls itself here on every way, without a way out in this function.`,
        `\`${found.name}\` 在每条路径上都会在这里调用自身，函数内没有任何出口。`,
      );
    case 'print':
      return say(
        `To print \`${found.value}\` this calls \`${found.name}\` again, and so on without an end.`,
        `为打印 \`${found.value}\`，这里会再次调用 \`${found.name}\`，如此无休止。`,
      );
    case 'encoder':
      return say(
        `The encoder calls \`${found.name}\` for \`${found.value}\` again, and so on without an end.`,
        `编码器会为 \`${found.value}\` 再次调用 \`${found.name}\`，如此无休止。`,
      );
  }
}
