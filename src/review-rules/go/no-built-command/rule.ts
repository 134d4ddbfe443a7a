import type { Report } from '../../../analysis/rule.ts';
import { defineFileRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import type { BuiltCommand } from './find-built-commands.ts';
import { findBuiltCommands, runnerModule } from './find-built-commands.ts';
import { findOptionArguments } from './find-option-arguments.ts';
import type { OptionArgument } from './find-option-arguments.ts';

/** A shell command put together from values that somebody else may choose. */
export const noBuiltCommand = defineFileRule('go', {
  info: {
    id: 'no-built-command',
    family: 'security',
    kinds: ['command-injection'],
    fix: 'none',
    what: say(
      'Reports commands for a shell (`exec.Command("sh", "-c", …)`, `bash`, `cmd /C`) into which a part of a request or a parameter is put, programs that a request chooses, and addresses and revisions that are given to `git clone`, `git log`, `curl` and the like where they may begin with a dash. Commands that are handed over as a whole, quoted and tested values are left alone.',
      '报告拼入了请求内容或参数的 shell 命令（`exec.Command("sh", "-c", …)`、`bash`、`cmd /C`）、由请求决定运行的程序，以及交给 `git clone`、`git log`、`curl` 等程序、可能以短横线开头的地址和版本。整条传入的命令、加过引号或检查过的值不报告。',
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
  *find(file: GoFile): Generator<BuiltCommand | OptionArgument> {
    if (isTestPath(file.path) || !runnerModule.test(file.text)) return;
    yield* findBuiltCommands(file);
    if (!ofTools.test(file.path)) yield* findOptionArguments(file);
  },
  report(found): Report {
    const { text, isFromRequest } = found;
    if ('program' in found)
      return { range: text, confidence: isFromRequest ? 'likely' : 'possible', what: aboutOption(found) };
    return { range: text, confidence: isFromRequest ? 'certain' : 'likely', what: aboutShell(found) };
  },
});

/** Programs that are called by hand. */
const ofTools = /(?:^|\/)(?:cmd|scripts?|tools?|hack|build|internal\/commands)\//;

function aboutOption({ part, program, isRevision }: OptionArgument): Localized {
  if (program === 'git grep')
    return say(
      `Where \`${part}\` begins with a dash, \`${program}\` reads it as an option, and has some that run programs: \`-e\` before it says that it is a pattern.`,
      `\`${part}\` 以短横线开头时，\`${program}\` 会把它当作选项，而其中有的会运行程序：在它前面加 \`-e\` 可表明它是模式。`,
    );
  // Behind `--` git reads paths.
  const end = isRevision ? '--end-of-options' : '--';
  return say(
    `Where \`${part}\` begins with a dash, \`${program}\` reads it as an option, and has some that run programs or write files: \`${end}\` before it ends them.`,
    `\`${part}\` 以短横线开头时，\`${program}\` 会把它当作选项，而其中有的会运行程序或写文件：在它前面加 \`${end}\` 可以避免。`,
  );
}

function aboutShell({ part, shell, isFromRequest }: BuiltCommand): Localized {
  if (shell === '')
    return say(
      `\`${part}\` (from a request) chooses which program runs.`,
      `\`${part}\`（来自请求）决定了运行哪个程序。`,
    );
  return isFromRequest
    ? say(
        `\`${part}\` (from a request) becomes part of the command that \`${shell}\` runs.`,
        `\`${part}\`（来自请求）成为 \`${shell}\` 所执行命令的一部分。`,
      )
    : say(
        `\`${part}\` (from a parameter) becomes part of the command that \`${shell}\` runs.`,
        `\`${part}\`（来自参数）成为 \`${shell}\` 所执行命令的一部分。`,
      );
}
