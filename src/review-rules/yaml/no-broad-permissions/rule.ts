import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Range } from '../../../domain/text-position.ts';
import { asMap, asScalar, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlNode } from '../../../languages/yaml/node.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { codeWords } from '../_kit/code-words.ts';

interface BroadPermissions {
  readonly range: Range;
  /** undefined: of the workflow. */
  readonly job: string | undefined;
}

/** A token that may do everything, in the hands of every step. */
export const noBroadPermissions = defineFileRule('yaml', {
  info: {
    id: 'no-broad-permissions',
    family: 'security',
    kinds: ['broad-permissions'],
    severity: 'warning',
    fix: 'none',
    what: say(
      'Reports workflows and jobs of GitHub Actions whose token may write everything: `permissions: write-all`.',
      '报告令牌拥有全部写权限的 GitHub Actions 工作流和任务：`permissions: write-all`。',
    ),
    why: say(
      'Each step has this token: an action, a package or a script that was taken over changes code, releases, packages and issues with it.',
      '每个步骤都能拿到该令牌：一旦某个 action、软件包或脚本被人控制，就能用它改动代码、发布、软件包和 issue。',
    ),
    instead: say(
      'Begin with `permissions: { contents: read }`, and give a job the one right that it needs, e.g. `pull-requests: write`.',
      '先写 `permissions: { contents: read }`，再为某个任务单独授予所需的那一项，例如 `pull-requests: write`。',
    ),
    examples: [
      {
        bad: 'on: push\npermissions: write-all\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make',
        good: 'on: push\npermissions:\n  contents: read\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make',
        file: '.github/workflows/build.yml',
      },
    ],
    sources: [
      { name: 'zizmor excessive-permissions', relation: 'inspired' },
      { name: 'OpenSSF Scorecard Token-Permissions', relation: 'inspired' },
    ],
  },
  find: (file: YamlFile): Iterable<BroadPermissions> => broadPermissions(file),
  report: ({ range, job }) => ({
    range,
    what:
      job === undefined
        ? say(
            'The token of this workflow may write everything in the repository.',
            '该工作流的令牌可以改写仓库中的一切。',
          )
        : say(
            `The token of the job ${codeWords(job)} may write everything in the repository.`,
            `任务 ${codeWords(job)} 的令牌可以改写仓库中的一切。`,
          ),
  }),
});

function* broadPermissions({ tree }: YamlFile): Generator<BroadPermissions, void> {
  const [root] = tree.documents;
  if (tree.kind !== 'github-workflow' || root === undefined) return;
  yield* writeAllIn(root, undefined);
  for (const { key, value } of asMap(valueOf(root, 'jobs'))?.entries ?? [])
    yield* writeAllIn(value, key.text);
}

function* writeAllIn(node: YamlNode, job: string | undefined): Generator<BroadPermissions, void> {
  const permissions = valueOf(node, 'permissions');
  if (permissions !== undefined && asScalar(permissions)?.text === 'write-all')
    yield { range: permissions.range, job };
}
