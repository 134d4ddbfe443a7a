import type { Report } from '../../../analysis/rule.ts';
import { defineFileRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { githubInjections } from './github-injections.ts';
import { gitlabInjections } from './gitlab-injections.ts';
import type { Injection } from './injection.ts';

/** A text that an outsider writes becomes part of a script of the CI. */
export const noScriptInjection = defineFileRule('yaml', {
  info: {
    id: 'no-script-injection',
    family: 'security',
    kinds: ['script-injection'],
    fix: 'none',
    what: say(
      'Reports titles, comments, branch names and other texts of outsiders that CI files put into a script: by `${{ … }}` in `run` or in `actions/github-script`, and by `eval`, `sh -c` and the like, which read a variable as code.',
      '报告 CI 文件把标题、评论、分支名等外部人员可写的文本放进脚本的写法：在 `run` 或 `actions/github-script` 中使用 `${{ … }}`，以及使用 `eval`、`sh -c` 等把变量当作代码读取的命令。',
    ),
    why: say(
      'The text is put in before the shell reads the script. Whoever writes `"; curl … | sh; "` into a title runs that with the token and the secrets of the job.',
      '这段文本在 shell 读取脚本之前就已填入。任何人只要在标题里写上 `"; curl … | sh; "`，就能用该任务的令牌和机密执行它。',
    ),
    instead: say(
      'Hand the text over as a variable, which a shell does not read as code: `env: TITLE: ${{ … }}`, then `"$TITLE"` in the script, or `process.env.TITLE`.',
      '改为以环境变量传入，shell 不会把它当作代码：先写 `env: TITLE: ${{ … }}`，再在脚本中使用 `"$TITLE"` 或 `process.env.TITLE`。',
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
      { name: 'zizmor template-injection', relation: 'inspired' },
      { name: 'actionlint expression', relation: 'inspired' },
    ],
  },
  find: (file: YamlFile): Iterable<Injection> =>
    file.tree.kind === 'gitlab-ci' ? gitlabInjections(file) : githubInjections(file),
  report: ({ range, source, runner, confidence, isHandedOver }): Report => ({
    range,
    confidence,
    what: isHandedOver === true ? handedOver(source) : wording[runner](source),
  }),
});

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
  interpreter: (source) =>
    say(
      `The value of \`${source}\`, which outsiders write, becomes part of the program that is run here.`,
      `外部人员可写的 \`${source}\` 的值会成为这里所执行程序的一部分。`,
    ),
};
