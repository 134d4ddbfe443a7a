import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import type { BuiltCommand } from './find-built-commands.ts';
import { findBuiltCommands, runnerModule } from './find-built-commands.ts';

/** A shell command put together from values that somebody else may choose. */
export const noBuiltCommand = defineFileRule('go', {
  info: {
    id: 'no-built-command',
    family: 'security',
    kinds: ['command-injection'],
    fix: 'none',
    what: say(
      'Reports commands for a shell (`exec.Command("sh", "-c", …)`, `bash`, `cmd /C`) into which a part of a request or a parameter is put. Commands that are handed over as a whole, quoted and tested values are left alone.',
      '报告拼入了请求内容或参数的 shell 命令（`exec.Command("sh", "-c", …)`、`bash`、`cmd /C`）。整条传入的命令、加过引号或检查过的值不报告。',
    ),
    why: say(
      'A shell reads `;`, `$(…)`, quotes and spaces inside a value as commands. Whoever chooses the value, be it a file name or a branch name, can run any program with the rights of this process.',
      'shell 会把值中的 `;`、`$(…)`、引号和空格当作命令来解释。能决定这个值的人（哪怕只是文件名或分支名）就能以本进程的权限运行任意程序。',
    ),
    instead: say(
      'Start the program without a shell and give its arguments one by one: `exec.Command("git", "log", "--", branch)`; where it must be a shell, hand the value over as `$1`: `exec.Command("sh", "-c", `du -s "$1"`, "sh", dir)`.',
      '不经过 shell 直接启动程序，并逐个传递参数：`exec.Command("git", "log", "--", branch)`；确需 shell 时，用 `$1` 传值：`exec.Command("sh", "-c", `du -s "$1"`, "sh", dir)`。',
    ),
    examples: [
      {
        bad: 'package ping\n\nimport (\n\t"net/http"\n\t"os/exec"\n)\n\nfunc ping(w http.ResponseWriter, r *http.Request) {\n\tout, _ := exec.Command("sh", "-c", "ping -c 1 "+r.FormValue("host")).Output()\n\t_, _ = w.Write(out)\n}',
        good: 'package ping\n\nimport (\n\t"net/http"\n\t"os/exec"\n)\n\nfunc ping(w http.ResponseWriter, r *http.Request) {\n\tout, _ := exec.Command("ping", "-c", "1", "--", r.FormValue("host")).Output()\n\t_, _ = w.Write(out)\n}',
        file: 'ping.go',
      },
    ],
    sources: [
      { name: 'CodeQL go/command-injection', relation: 'inspired' },
      { name: 'gosec G204', relation: 'inspired' },
    ],
  },
  find: (file: GoFile): Iterable<BuiltCommand> =>
    isTestPath(file.path) || !runnerModule.test(file.text) ? [] : findBuiltCommands(file),
  report: ({ text, shell, part, isFromRequest }) => ({
    range: text,
    confidence: isFromRequest ? 'certain' : 'likely',
    what: isFromRequest
      ? say(
          `\`${part}\` (from a request) becomes part of the command that \`${shell}\` runs.`,
          `\`${part}\`（来自请求）成为 \`${shell}\` 所执行命令的一部分。`,
        )
      : say(
          `\`${part}\` (from a parameter) becomes part of the command that \`${shell}\` runs.`,
          `\`${part}\`（来自参数）成为 \`${shell}\` 所执行命令的一部分。`,
        ),
  }),
});
