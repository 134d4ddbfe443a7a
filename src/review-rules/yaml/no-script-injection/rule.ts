import type { Report } from '../../../analysis/rule.ts';
import { defineFileRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Range } from '../../../domain/text-position.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { githubInjections } from './github-injections.ts';
import { gitlabInjections } from './gitlab-injections.ts';
import type { Injection } from './injection.ts';
import { oldCommands } from './old-commands.ts';

/** A text that an outsider writes becomes part of a script of the CI. */
export const noScriptInjection = defineFileRule('yaml', {
  info: {
    id: 'no-script-injection',
    family: 'security',
    kinds: ['script-injection', 'old-commands'],
    fix: 'none',
    what: say(
      'Reports titles, comments, branch names and other texts of outsiders that CI files put into a script: by `${{ … }}` in `run`, in `actions/github-script` and in the scripts of other actions, and by `eval`, `sh -c` and the like, which read a variable as code; and texts of several lines that go into `$GITHUB_ENV`. Also workflows that allow the old commands of a step’s output, such as `::set-env`, again.',
      '报告 CI 文件把标题、评论、分支名等外部人员可写的文本放进脚本的写法：在 `run`、`actions/github-script` 或其他 action 的脚本中使用 `${{ … }}`，以及使用 `eval`、`sh -c` 等把变量当作代码读取的命令；以及写入 `$GITHUB_ENV` 的多行文本。也报告重新允许步骤输出中 `::set-env` 等旧命令的工作流。',
    ),
    why: say(
      'The text is put in before the shell reads the script. Whoever writes `"; curl … | sh; "` into a title runs that with the token and the secrets of the job. Where the old commands are allowed, it is enough that a step prints such a text: a line of it sets `PATH` or `NODE_OPTIONS` for the steps below.',
      '这段文本在 shell 读取脚本之前就已填入。任何人只要在标题里写上 `"; curl … | sh; "`，就能用该任务的令牌和机密执行它。若允许旧命令，只要某个步骤输出这样的文本，其中一行就能为后续步骤设置 `PATH` 或 `NODE_OPTIONS`。',
    ),
    instead: say(
      'Hand the text over as a variable, which a shell does not read as code: `env: TITLE: ${{ … }}`, then `"$TITLE"` in the script, or `process.env.TITLE`. In place of the old commands write to `$GITHUB_ENV` and `$GITHUB_PATH`.',
      '改为以环境变量传入，shell 不会把它当作代码：先写 `env: TITLE: ${{ … }}`，再在脚本中使用 `"$TITLE"` 或 `process.env.TITLE`。不要使用旧命令，请写入 `$GITHUB_ENV` 和 `$GITHUB_PATH`。',
    ),
    examples: [
      {
        bad: 'on: issues\njobs:\n  greet:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "Thanks for ${{ github.event.issue.title }}"',
        good: 'on: issues\njobs:\n  greet:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "Thanks for $TITLE"\n        env:\n          TITLE: ${{ github.event.issue.title }}',
        file: '.github/workflows/greet.yml',
      },
      {
        bad: 'notify:\n  script:\n    - sh -c "./notify --title \'$CI_MERGE_REQUEST_TITLE\'"',
        good: 'notify:\n  script:\n    - ./notify --title "$CI_MERGE_REQUEST_TITLE"',
        file: '.gitlab-ci.yml',
      },
    ],
    sources: [
      { name: 'zizmor template-injection', relation: 'inspired', kinds: ['script-injection'] },
      { name: 'actionlint expression', relation: 'inspired', kinds: ['script-injection'] },
      { name: 'zizmor insecure-commands', relation: 'inspired', kinds: ['old-commands'] },
    ],
  },
  *find(file: YamlFile): Generator<Injection | OldCommands> {
    if (file.tree.kind === 'gitlab-ci') yield* gitlabInjections(file);
    else {
      yield* githubInjections(file);
      for (const range of oldCommands(file)) yield { range, isSetting: true };
    }
  },
  report(found): Report {
    if ('isSetting' in found)
      return { range: found.range, kind: 'old-commands', confidence: 'likely', what: allowed };
    const { range, source, runner, confidence, isHandedOver } = found;
    const what = isHandedOver === true ? handedOver(source) : wording[runner](source);
    return { range, kind: 'script-injection', confidence, what };
  },
});

interface OldCommands {
  readonly range: Range;
  readonly isSetting: true;
}

const allowed = say(
  'Each line that a step prints may set variables and the path of the steps below: `::set-env` is obeyed again.',
  '步骤输出的任何一行都可能为后续步骤设置变量和路径：`::set-env` 又会被执行。',
);

function handedOver(source: string): Localized {
  return say(
    `\`${source}\` becomes part of this script: a caller that hands over what an outsider wrote has it run.`,
    `\`${source}\` 会成为这段脚本的一部分：调用方若传入外部人员所写的文本，就会执行它。`,
  );
}

const wording: Readonly<Record<Injection['runner'], (source: string) => Localized>> = {
  shell: (source) =>
    say(
      `\`${source}\`, which outsiders write, becomes part of this shell script.`,
      `外部人员可写的 \`${source}\` 会成为这段 shell 脚本的一部分。`,
    ),
  script: (source) =>
    say(
      `\`${source}\`, which outsiders write, becomes part of this JavaScript.`,
      `外部人员可写的 \`${source}\` 会成为这段 JavaScript 的一部分。`,
    ),
  'second-shell': (source) =>
    say(
      `A shell reads the value of \`${source}\`, which outsiders write, as code here.`,
      `外部人员可写的 \`${source}\` 的值在这里会被 shell 当作代码读取。`,
    ),
  variables: (source) =>
    say(
      `A line of \`${source}\`, which outsiders write, may set any variable of the steps below here, \`NODE_OPTIONS\` among them.`,
      `外部人员可写的 \`${source}\` 中的任意一行在这里都能为后续步骤设置变量，包括 \`NODE_OPTIONS\`。`,
    ),
  interpreter: (source) =>
    say(
      `The value of \`${source}\`, which outsiders write, becomes part of the program that is run here.`,
      `外部人员可写的 \`${source}\` 的值会成为这里所执行程序的一部分。`,
    ),
};
