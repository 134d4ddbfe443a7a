import type { Report } from '../../../analysis/rule.ts';
import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { findUntrustedArtifacts } from './find-untrusted-artifacts.ts';
import type { UntrustedRun } from './find-untrusted-runs.ts';
import { findUntrustedRuns } from './find-untrusted-runs.ts';

/** Code of a pull request runs with the secrets of the repository. */
export const noUntrustedCheckout = defineFileRule('yaml', {
  info: {
    id: 'no-untrusted-checkout',
    family: 'security',
    kinds: ['untrusted-checkout', 'untrusted-artifact'],
    fix: 'none',
    what: say(
      'Reports workflows on `pull_request_target`, `workflow_run` or `issue_comment` that check out the head of a pull request and then run something of it: install its packages, build or test it, start its scripts. The same of an artifact that the run before a `workflow_run` has left. It is a note where the job has neither secrets nor a right to write.',
      '报告由 `pull_request_target`、`workflow_run` 或 `issue_comment` 触发，检出拉取请求的代码后又运行其中内容（安装依赖、构建、测试、执行脚本）的工作流；以及运行 `workflow_run` 之前那次运行所留产物的工作流。若任务既没有机密也没有写权限，则仅作提示。',
    ),
    why: say(
      'These events run with the token and the secrets of the repository, whoever opened the pull request. A `postinstall` script, a test or a Makefile of a stranger can publish, push and read all of them.',
      '无论拉取请求由谁提交，这些事件都以仓库的令牌和机密运行。陌生人的 `postinstall` 脚本、测试或 Makefile 就能发布、推送并读取这一切。',
    ),
    instead: say(
      'Build and test on `pull_request`, which has no secrets, and hand results to a second workflow as an artifact that is only read; or let a person approve first, by an environment with reviewers.',
      '在没有机密的 `pull_request` 上构建和测试，并把结果作为只供读取的产物交给第二个工作流；或者使用带审批人的 environment，先由人批准。',
    ),
    examples: [
      {
        bad: 'on: pull_request_target\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - run: npm ci && npm test',
        good: 'on: pull_request\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n      - run: npm ci && npm test',
        file: '.github/workflows/test.yml',
      },
    ],
    sources: [
      { name: 'zizmor dangerous-triggers', relation: 'inspired', kinds: ['untrusted-checkout'] },
      { name: 'CodeQL actions/untrusted-checkout', relation: 'inspired', kinds: ['untrusted-checkout'] },
      { name: 'CodeQL actions/artifact-poisoning', relation: 'inspired', kinds: ['untrusted-artifact'] },
    ],
  },
  *find(file: YamlFile): Generator<UntrustedRun> {
    yield* findUntrustedRuns(file);
    yield* findUntrustedArtifacts(file);
  },
  report: ({ range, event, command, isHarmless, isArtifact }): Report =>
    isArtifact === true
      ? {
          range,
          kind: 'untrusted-artifact',
          confidence: isHarmless ? 'possible' : 'likely',
          what: say(
            `What the run before has left is unpacked here, and \`${command}\` then runs it: that run may have been one of a pull request.`,
            `此处解开之前那次运行留下的产物，随后由 \`${command}\` 运行：那次运行可能来自拉取请求。`,
          ),
        }
      : {
          range,
          kind: 'untrusted-checkout',
          confidence: isHarmless ? 'possible' : event === 'issue_comment' ? 'likely' : 'certain',
          what: say(
            `Code of the pull request is checked out here on \`${event}\`, and \`${command}\` then runs it.`,
            `此处在 \`${event}\` 事件中检出拉取请求的代码，随后由 \`${command}\` 运行。`,
          ),
        },
});
