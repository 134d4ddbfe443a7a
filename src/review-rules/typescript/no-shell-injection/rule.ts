import { defineRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import type { HandedValue } from '../_kit/origin/handed-values.ts';
import { handedValues } from '../_kit/origin/handed-values.ts';
import { reportOfHanded } from '../_kit/origin/report-of-handed.ts';
import { shortText } from '../_kit/short-text.ts';
import { execFileFix } from './exec-file-fix.ts';
import type { Injection } from './find-injections.ts';
import { findInjections, traceOfCommands } from './find-injections.ts';
import { isSurelyOutside, worstOf } from '../_kit/origin/origin.ts';
import type { Origin } from '../_kit/origin/origin.ts';
import { takesExec } from './foreign-exec.ts';
import { runnerModules } from './shell-call.ts';
import { namesAny } from '../_kit/names-any.ts';

/** A shell command put together from values that somebody else may choose. */
export const noShellInjection = defineRule({
  info: {
    id: 'no-shell-injection',
    family: 'security',
    kinds: ['command-injection'],
    fix: 'needs-review',
    what: say(
      'Reports commands for a shell (`exec`, `spawn` with `shell: true`, `sh -c`, …) that are built from variable parts. So is a part of a request that is given to a function of another file, which does so with it.',
      '报告由可变部分拼接而成的 shell 命令（`exec`、带 `shell: true` 的 `spawn`、`sh -c` 等）。把请求内容传给其他文件中会这样做的函数，同样会报告。',
    ),
    why: say(
      'A shell reads `;`, `$(…)`, quotes and spaces inside a value as commands. Whoever chooses the value, be it a file name or a branch name, can run any program with the rights of this process.',
      'shell 会把值中的 `;`、`$(…)`、引号和空格当作命令来解释。能决定这个值的人（哪怕只是文件名或分支名）就能以本进程的权限运行任意程序。',
    ),
    instead: say(
      'Start the program without a shell and pass its arguments as a list: `execFile(program, [argument, …])`.',
      '不经过 shell 直接启动程序，并以列表传递参数：`execFile(program, [argument, …])`。',
    ),
    examples: [
      {
        bad: "import { execSync } from 'node:child_process';\n\nexport function log(branch) {\n  return execSync(`git log ${branch}`);\n}",
        good: "import { execFileSync } from 'node:child_process';\n\nexport function log(branch) {\n  return execFileSync('git', ['log', branch]);\n}",
      },
      {
        bad: "const { spawn } = require('child_process');\n\napp.get('/ping', (req, res) => {\n  spawn('ping -c 1 ' + req.query.host, { shell: true }).stdout.pipe(res);\n});",
        good: "const { spawn } = require('child_process');\n\napp.get('/ping', (req, res) => {\n  spawn('ping', ['-c', '1', req.query.host]).stdout.pipe(res);\n});",
        file: 'ping.js',
      },
    ],
    sources: [
      { name: 'eslint-plugin-security detect-child-process', relation: 'inspired' },
      { name: 'CodeQL js/shell-command-constructed-from-input', relation: 'inspired' },
    ],
  },
  visit: ['Program'],
  ofArguments: ['command-injection'],
  find: (_program, file): Iterable<Injection | HandedValue> | undefined =>
    isTestPath(file.path) || ofBuild.test(file.path) ? undefined : findAll(file),
  report(injection, file) {
    if ('handed' in injection)
      return reportOfHanded(injection, file, ['becomes part of a command', '成为命令的一部分']);
    const origin = worstOf(injection.pieces.map((piece) => piece.origin));
    const [text] = injection.texts;
    const isCertain = injection.pieces.some(
      (piece) => isOfOthers(piece.origin) && !isCommandName(piece.node),
    );
    return {
      range: rangeOf(text ?? injection.call),
      confidence: isUnsure(injection, origin, file) ? 'possible' : isCertain ? 'certain' : 'likely',
      what: whatOf(injection, origin, file),
    };
  },
  fix: (found, file) => ('handed' in found ? undefined : execFileFix(found, file)),
});

function* findAll(file: TypeScriptFile): Generator<Injection | HandedValue, void> {
  if (namesAny(file, runnerModules) || takesExec(file)) yield* findInjections(file);
  yield* handedValues(file, 'no-shell-injection', () => ({ trace: traceOfCommands(file) }));
}

/** Whoever gives a program its arguments has a shell already: there only names with spaces break. */
function isOfOthers(origin: Origin): boolean {
  return isSurelyOutside(origin) && origin !== 'arguments';
}

/** Of the own tools, by what is called a number, or by a function that another file has. */
function isUnsure({ isForeign, pieces }: Injection, origin: Origin, file: TypeScriptFile): boolean {
  if (isForeign === true || pieces.every(({ isNumber }) => isNumber)) return true;
  return origin !== 'request' && forMakers.test(file.path);
}

/** Whoever runs the scripts of a repository has its shell already. */
const forMakers =
  /(?:^|\/)(?:scripts|tools|tasks|\.github)\/|(?:^|\/)(?:gulpfile|Gruntfile|Jakefile)\.[cm]?[jt]s$/;

function whatOf({ pieces, runner }: Injection, origin: Origin, file: TypeScriptFile): Localized {
  const names = [...new Set(pieces.map((piece) => `\`${shortText(piece.node, file)}\``))]
    .slice(0, mostNames)
    .join(', ');
  const [source, chineseSource] = sources[origin];
  return say(
    `${names} (${source}) becomes part of the command that \`${runner}\` gives to a shell.`,
    `${names}（${chineseSource}）成为 \`${runner}\` 交给 shell 的命令的一部分。`,
  );
}

/** What is called a command may be meant as one, wherever it stands. */
function isCommandName(node: Node): boolean {
  return node.type === 'Identifier' && /^(?:cmd|command|commandLine|script)$/.test(node.name);
}

const mostNames = 3;

const sources: Readonly<Record<Origin, readonly [english: string, chinese: string]>> = {
  request: ['from a request', '来自请求'],
  address: ['from the address of the page', '来自页面地址'],
  parameter: ['from a parameter', '来自参数'],
  arguments: ['from the command line', '来自命令行'],
  environment: ['from the environment', '来自环境变量'],
  file: ['read from a file', '读自文件'],
  callback: ['handed to this callback', '由回调传入'],
  harmless: ['a constant', '常量'],
};

/** Who runs these writes the commands, too. */
const ofBuild = /(?:^|\/)(?:gulpfile|gruntfile|jakefile)[\w.-]*\.[cm]?[jt]s$/i;
