import type { Report } from '../../../analysis/rule.ts';
import { defineFileRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { githubPrints } from './github-prints.ts';
import { gitlabPrints } from './gitlab-prints.ts';
import type { Print } from './printed.ts';

/** A secret that ends up in the log of the CI. */
export const noPrintedSecret = defineFileRule('yaml', {
  info: {
    id: 'no-printed-secret',
    family: 'security',
    kinds: ['printed-secret'],
    fix: 'none',
    what: say(
      'Reports CI scripts that write secrets to the log: `echo` and `printf` of a secret, plain or encoded, `env` and `printenv` where secrets are among the variables, `toJSON(secrets)` in a script, `console.log` of one in `actions/github-script`, `curl -v` with a secret, commands with one below `set -x`, and `CI_DEBUG_TRACE` of GitLab.',
      '报告把机密写入 CI 日志的脚本：用 `echo`、`printf` 输出机密（原样或编码后），在含有机密变量的环境中使用 `env`、`printenv`，在脚本中使用 `toJSON(secrets)`，在 `actions/github-script` 中用 `console.log` 输出机密，带机密的 `curl -v`，`set -x` 之后带机密的命令，以及 GitLab 的 `CI_DEBUG_TRACE`。',
    ),
    why: say(
      'Logs are read by more people than secrets are, at a public project by everybody. A mask only knows the exact text: encoded, cut, or as part of a JSON value it stays readable, and at GitLab many variables have no mask.',
      '能看日志的人远多于能看机密的人，公开项目的日志更是人人可见。遮盖只认得完全相同的文本：经过编码、截取或作为 JSON 的一部分，机密依然可读；而在 GitLab 上许多变量根本没有遮盖。',
    ),
    instead: say(
      'Do not print it. To see whether it is set, write `[ -n "$TOKEN" ] && echo set`; to hand it over, pipe it: `echo "$TOKEN" | docker login --password-stdin`.',
      '不要输出机密。要确认它是否已设置，可写 `[ -n "$TOKEN" ] && echo set`；要传给其他程序，请使用管道：`echo "$TOKEN" | docker login --password-stdin`。',
    ),
    examples: [
      {
        bad: 'on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "$KEY" | base64\n        env:\n          KEY: ${{ secrets.DEPLOY_KEY }}',
        good: 'on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "$KEY" | ssh-add -\n        env:\n          KEY: ${{ secrets.DEPLOY_KEY }}',
        file: '.github/workflows/deploy.yml',
      },
      {
        bad: 'deploy:\n  script:\n    - echo "token is $DEPLOY_TOKEN"',
        good: 'deploy:\n  script:\n    - test -n "$DEPLOY_TOKEN" && echo "token is set"',
        file: '.gitlab-ci.yml',
      },
    ],
    sources: [
      { name: 'zizmor unredacted-secrets', relation: 'inspired' },
      { name: 'CodeQL actions/secret-exfiltration', relation: 'inspired' },
    ],
  },
  find: (file: YamlFile): Iterable<Print> =>
    file.tree.kind === 'gitlab-ci' ? gitlabPrints(file) : githubPrints(file),
  report: ({ range, name, manner }): Report => ({
    range,
    confidence: confidences[manner],
    what: wording[manner](name),
  }),
});

const confidences = {
  encoded: 'certain',
  all: 'certain',
  traced: 'likely',
  plain: 'likely',
  dumped: 'possible',
  shown: 'possible',
} as const;

const wording: Readonly<Record<Print['manner'], (name: string) => Localized>> = {
  plain: (name) => say(`\`${name}\` is written to the log here.`, `此处会把 \`${name}\` 写入日志。`),
  encoded: (name) =>
    say(
      `\`${name}\` is written to the log here in a form that no mask recognises.`,
      `此处会以遮盖无法识别的形式把 \`${name}\` 写入日志。`,
    ),
  all: () =>
    say('All secrets of the repository are written to the log here.', '此处会把仓库的所有机密写入日志。'),
  dumped: (name) =>
    say(
      `All variables are written to the log here, \`${name}\` among them.`,
      `此处会把所有变量写入日志，其中包括 \`${name}\`。`,
    ),
  shown: (name) =>
    say(
      `From here on each command is written to the log, with the value of \`${name}\` in one of them.`,
      `从此处起每条命令都会写入日志，其中一条带有 \`${name}\` 的值。`,
    ),
  traced: (name) =>
    say(
      `\`${name}\` writes every variable, secrets among them, to the log.`,
      `\`${name}\` 会把包括机密在内的所有变量写入日志。`,
    ),
};
