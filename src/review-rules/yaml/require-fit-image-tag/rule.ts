import { defineFileRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import type { UnfitTag } from './find-unfit-tags.ts';
import { everyImage, unfitTags } from './find-unfit-tags.ts';
import { tagPolicy } from './tag-policy.ts';
import type { TagPolicy } from './tag-policy.ts';

/** Set by the pool that asks, never by a file. */
interface Asking {
  readonly isAsking?: boolean;
}

/** An image is deployed whose tag says nothing about what runs, or which does not belong into that environment. */
export const requireFitImageTag = defineFileRule('yaml', {
  info: {
    id: 'require-fit-image-tag',
    family: 'image-tag',
    kinds: ['untagged', 'latest', 'unfit-tag', 'refused-image'],
    severity: 'error',
    fix: 'none',
    what: say(
      'Reports deployed images (Compose, Kubernetes, Kustomize, values of Helm, applications of Argo CD) without a tag or with `latest`, and in production (by the path of the file, else by the namespace) those whose tag is no version. With `latest` those that a CI runs its jobs in are a note, and so is what the default of a variable says. Where the operator has named a policy server, that decides on every image instead.',
      '报告部署的镜像（Compose、Kubernetes、Kustomize、Helm values、Argo CD 应用）没有标签或使用 `latest` 的情况，以及生产环境（按文件路径判断，否则按命名空间）中标签不是版本号的情况。CI 任务所用镜像的 `latest`，以及来自变量默认值的标签仅作提示。若运维者指定了策略服务器，则由其决定每个镜像。',
    ),
    why: say(
      'With such a tag each restart may bring other code, no two machines need run the same, and nobody can tell what ran yesterday or go back to it.',
      '使用这样的标签，每次重启都可能运行不同的代码，各台机器也未必一致，而且没有人知道昨天运行的是什么，也无法回退。',
    ),
    instead: say(
      'Name a released version, e.g. `app:1.4.2`, or a digest. What each environment may run is set by the option `environments`.',
      '写明已发布的版本，例如 `app:1.4.2`，或使用摘要。各环境允许的标签由选项 `environments` 设定。',
    ),
    examples: [
      {
        bad: 'services:\n  web:\n    image: acme/web:latest',
        good: 'services:\n  web:\n    image: acme/web:1.4.2',
        file: 'compose.yaml',
      },
      {
        bad: 'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: web\n      image: acme/web:1.4.2-SNAPSHOT',
        good: 'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: web\n      image: acme/web:v1.4.2',
        file: 'deploy/production/web.yaml',
      },
    ],
    sources: [{ name: 'kube-linter latest-tag', relation: 'inspired' }],
  },
  options: tagPolicy,
  find: (file: YamlFile, policy: TagPolicy & Asking): Iterable<UnfitTag> =>
    policy.isAsking === true ? everyImage(file, policy) : unfitTags(file, policy),
  report: (found) => ({
    range: found.range,
    kind: found.kind,
    confidence: found.isOfCi === true || found.isByDefault === true ? 'possible' : 'certain',
    what: wordingOf(found),
    ...(found.question === undefined ? {} : { question: found.question }),
  }),
});

function wordingOf(found: UnfitTag): Localized {
  const { kind, image, environment, isByDefault, isTagOnly } = found;
  if (isByDefault === true) return unlessSet(found);
  const tag = image.slice(image.indexOf(':') + 1);
  return isTagOnly === true ? ofTag(tag, found) : wording[kind](image, environment);
}

function unlessSet({ kind, image, environment }: UnfitTag): Localized {
  return kind === 'unfit-tag'
    ? say(
        `Where nobody sets the variable, the tag of \`${image}\` is not one for the environment \`${environment}\`.`,
        `未设置该变量时，\`${image}\` 的标签不适用于环境 \`${environment}\`。`,
      )
    : say(
        `Where nobody sets the variable, \`${image}\` is whatever was pushed last.`,
        `未设置该变量时，\`${image}\` 指向最后一次推送的任意内容。`,
      );
}

function ofTag(tag: string, { kind, environment }: UnfitTag): Localized {
  return kind === 'unfit-tag'
    ? say(
        `The tag \`${tag}\` is not one for the environment \`${environment}\`.`,
        `标签 \`${tag}\` 不适用于环境 \`${environment}\`。`,
      )
    : say(
        `With the tag \`${tag}\` the image is whatever was pushed last.`,
        `使用标签 \`${tag}\` 时，镜像是最后一次推送的任意内容。`,
      );
}

const wording: Readonly<Record<UnfitTag['kind'], (image: string, environment: string) => Localized>> = {
  untagged: (image) =>
    say(`\`${image}\` has no tag, which means \`latest\`.`, `\`${image}\` 没有标签，等同于 \`latest\`。`),
  latest: (image) =>
    say(`\`${image}\` is whatever was pushed last.`, `\`${image}\` 指向最后一次推送的任意内容。`),
  'refused-image': (image) =>
    say(`Nobody was asked whether \`${image}\` may be deployed.`, `尚未询问 \`${image}\` 是否允许部署。`),
  'unfit-tag': (image, environment) =>
    say(
      `The tag of \`${image}\` is not one for the environment \`${environment}\`.`,
      `\`${image}\` 的标签不适用于环境 \`${environment}\`。`,
    ),
};
