import { z } from 'zod';
import type { Report } from '../../../analysis/rule.ts';
import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Range } from '../../../domain/text-position.ts';
import { asMap, asScalar, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlMap, YamlScalar } from '../../../languages/yaml/node.ts';
import { parseImage } from '../../_kit/image-reference.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { codeWords } from '../_kit/code-words.ts';
import { stepsOf, usesOf } from '../_kit/steps-of.ts';
import type { LooseInclude } from './gitlab-includes.ts';
import { looseIncludes } from './gitlab-includes.ts';

interface UnpinnedAction {
  readonly range: Range;
  readonly action: string;
  readonly revision: string;
}

/** `owner/repository/folder@revision`. */
const actionShape = /^([\w.-]+)\/[\w./-]+@([\w./-]+)$/;
/** The name of a commit; what comes from a container registry has a digest of its own. */
const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;

/** Code of somebody else that runs with the secrets of the CI, and that he can exchange at any time. */
export const requirePinnedAction = defineFileRule('yaml', {
  info: {
    id: 'require-pinned-action',
    family: 'security',
    kinds: ['unpinned-action', 'unpinned-include'],
    severity: 'warning',
    fix: 'none',
    what: say(
      'Reports actions and reusable workflows of third parties that are named by a tag or a branch instead of a commit, and files that a pipeline of GitLab includes from a branch: those of an address or a component, as a note those of another project.',
      '报告以标签或分支（而非提交）引用的第三方 action 和可复用工作流，以及 GitLab 流水线从分支引入的文件：来自网址或组件的直接报告，来自其他项目的仅作提示。',
    ),
    why: say(
      'A tag can be moved: whoever takes over the account of its owner gets his code into every run, with its token and its secrets. That has happened to actions used by thousands of repositories.',
      '标签可以被移动：一旦其所有者的账号被盗，攻击者的代码就会进入每次运行，并取得其令牌和机密。被成千上万个仓库使用的 action 就发生过这种事。',
    ),
    instead: say(
      'Name the commit in full and keep the version as a comment: `uses: owner/action@<40 digits> # v1.2.3`. Dependabot and Renovate update both.',
      '写出完整的提交号，并用注释保留版本：`uses: owner/action@<40 位> # v1.2.3`。Dependabot 和 Renovate 会同时更新两者。',
    ),
    examples: [
      {
        bad: 'on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: acme/deploy@v3',
        good: 'on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: acme/deploy@3f1c2b7d9a80e4651c7f0b2d8e9a6c5b4d3e2f10 # v3.1.4',
        file: '.github/workflows/build.yml',
      },
      {
        bad: 'include:\n  - component: gitlab.com/acme/components/deploy@~latest',
        good: 'include:\n  - component: gitlab.com/acme/components/deploy@2.1.0',
        file: '.gitlab-ci.yml',
      },
    ],
    sources: [
      { name: 'zizmor unpinned-uses', relation: 'inspired' },
      { name: 'OpenSSF Scorecard Pinned-Dependencies', relation: 'inspired' },
    ],
  },
  options: z.object({
    trusted_owners: z
      .array(z.string().min(1).max(100))
      .max(100)
      .default(['actions', 'github'])
      .meta({ description: 'Owners whose actions may be named by a tag or a branch' }),
  }),
  find: (file: YamlFile, { trusted_owners: trusted }): Iterable<UnpinnedAction | LooseInclude> =>
    file.tree.kind === 'gitlab-ci' ? includes(file, trusted) : unpinned(file, trusted),
  report: (found) => ('source' in found ? reportOfInclude(found) : reportOfAction(found)),
});

function reportOfAction({ range, action, revision }: UnpinnedAction): Report {
  return {
    range,
    kind: 'unpinned-action',
    what: say(
      `\`${action}\` is named by \`${revision}\`, which can come to mean other code.`,
      `\`${action}\` 以 \`${revision}\` 引用，其所指代码可能被更换。`,
    ),
  };
}

function reportOfInclude({ range, source, revision, isForeign }: LooseInclude): Report {
  const name = codeWords(source);
  const confidence = isForeign ? 'likely' : 'possible';
  if (revision === undefined)
    return {
      ...{ range, confidence, kind: 'unpinned-include' },
      what: say(
        `No \`ref\` for ${name}: its default branch is included as it is on the day of the run.`,
        `${name} 没有 \`ref\`：引入的是运行当天其默认分支的内容。`,
      ),
    };
  return {
    ...{ range, confidence, kind: 'unpinned-include' },
    what: say(
      `${name} is included as ${codeWords(revision)} is on the day of the run.`,
      `${name} 引入的是运行当天 ${codeWords(revision)} 的内容。`,
    ),
  };
}

function includes(file: YamlFile, trusted: readonly string[]): readonly LooseInclude[] {
  const owners = new Set(trusted.map((owner) => owner.toLowerCase()));
  return [...looseIncludes(file)].filter(
    ({ source, isForeign }) => isForeign || !owners.has((source.split('/')[0] ?? '').toLowerCase()),
  );
}

function* unpinned(file: YamlFile, trusted: readonly string[]): Generator<UnpinnedAction, void> {
  const owners = new Set(trusted.map((owner) => owner.toLowerCase()));
  for (const uses of [...stepsOf(file)].map(({ step }) => usesOf(step)).concat(calledWorkflows(file))) {
    if (uses !== undefined && isLooseImage(uses.text)) {
      yield { range: uses.range, action: uses.text.replace(/:latest$/, ''), revision: 'latest' };
      continue;
    }
    const [, owner = '', revision = ''] = actionShape.exec(uses?.text ?? '') ?? [];
    if (uses === undefined || owner === '' || owners.has(owner.toLowerCase()) || commit.test(revision))
      continue;
    yield { range: uses.range, action: uses.text.slice(0, uses.text.indexOf('@')), revision };
  }
}

/** `docker://name`, of which the registry has another one tomorrow. */
function isLooseImage(text: string): boolean {
  const image = text.startsWith('docker://') ? parseImage(text.slice('docker://'.length)) : undefined;
  return image !== undefined && image.digest === undefined && (image.tag ?? 'latest') === 'latest';
}

/** A job may be a workflow of another repository. */
function calledWorkflows({ tree }: YamlFile): readonly (YamlScalar | undefined)[] {
  if (tree.kind !== 'github-workflow') return [];
  const jobs = asMap(valueOf(tree.documents[0], 'jobs'))?.entries ?? [];
  return jobs
    .map(({ value }) => value)
    .filter((job): job is YamlMap => job.kind === 'map')
    .map((job) => asScalar(valueOf(job, 'uses')));
}
