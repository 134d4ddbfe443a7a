import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Localized } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { shortText } from '../../_kit/short-text.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { findLostBreaks } from './find-lost-breaks.ts';
import type { LostBreak } from './find-lost-breaks.ts';
import { switchBreaks } from './switch-breaks.ts';
import type { SwitchBreak } from './switch-breaks.ts';

/** A `break` was meant for the loop, and ends the `select` in it. */
export const noLostBreak = defineFileRule('go', {
  info: {
    id: 'no-lost-break',
    family: 'correctness',
    kinds: ['lost-break'],
    severity: 'warning',
    fix: 'none',
    what: say(
      'Reports a `break` at the end of a `case` of a `select` that receives the sign that all is over (`done`, `quit`, `ctx.Done()`, …), in a `for` without a condition; and one at the end of a `case` of a `switch` in such a loop, behind a call that closes or ends something, or alone in a case whose name says so (`msgQuit`). Loops that look at the sign, or at what the case has set, behind the `select` are left alone.',
      '报告在没有条件的 `for` 循环中，`select` 的某个 `case` 收到结束信号（`done`、`quit`、`ctx.Done()` 等）后以 `break` 结尾的写法；以及这类循环中，`switch` 的某个 `case` 在关闭或结束某物之后以 `break` 结尾、或名称表示结束（如 `msgQuit`）的 `case` 中只有 `break` 的写法。在 `select` 之后再检查该信号或该分支所设变量的循环不报告。',
    ),
    why: say(
      'In Go `break` ends the innermost `for`, `switch` or `select`: here that is the `select`, which ends there anyway, and the loop goes on, mostly as fast as it can, since a closed channel is received from at once.',
      '在 Go 中 `break` 结束最内层的 `for`、`switch` 或 `select`：这里结束的是本来就要结束的 `select`，循环会继续；已关闭的通道会立即返回，循环往往会空转。',
    ),
    instead: say(
      'Return, or give the loop a label and write `break` with it.',
      '直接返回，或给循环加标签并使用带标签的 `break`。',
    ),
    examples: [
      {
        bad: 'package work\n\nfunc drain(jobs chan func(), done chan struct{}) {\n\tfor {\n\t\tselect {\n\t\tcase job := <-jobs:\n\t\t\tjob()\n\t\tcase <-done:\n\t\t\tbreak\n\t\t}\n\t}\n}',
        good: 'package work\n\nfunc drain(jobs chan func(), done chan struct{}) {\n\tfor {\n\t\tselect {\n\t\tcase job := <-jobs:\n\t\t\tjob()\n\t\tcase <-done:\n\t\t\treturn\n\t\t}\n\t}\n}',
        file: 'jobs.go',
      },
    ],
    sources: [{ name: 'staticcheck SA4011', relation: 'inspired' }],
  },
  *find(file: GoFile): Generator<LostBreak | SwitchBreak> {
    if (isTestPath(file.path)) return;
    yield* findLostBreaks(file);
    if (/\bswitch\b/.test(file.text) && /\bbreak\s/.test(file.text)) yield* switchBreaks(file.tree);
  },
  report: (found, { text }) => ({
    range: { start: found.node.start, end: found.node.end },
    confidence: 'likely',
    what: 'sign' in found ? ofSelect(shortText(found.sign, text)) : ofSwitch(shortText(found.ending, text)),
  }),
});

function ofSelect(sign: string): Localized {
  return say(
    `This \`break\` ends the \`select\`, not the loop: after \`${sign}\` it goes on.`,
    `这个 \`break\` 结束的是 \`select\` 而不是循环：收到 \`${sign}\` 之后循环仍会继续。`,
  );
}

function ofSwitch(ending: string): Localized {
  return say(
    `This \`break\` ends the \`switch\`, which ends here anyway, and not the loop: after \`${ending}\` it goes on.`,
    `这个 \`break\` 结束的是本来就要结束的 \`switch\` 而不是循环：\`${ending}\` 之后循环仍会继续。`,
  );
}
