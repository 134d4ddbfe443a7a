import { defineFileRule } from '../../../analysis/rule.ts';
import type { ImageQuestion } from '../../../domain/image-question.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Range } from '../../../domain/text-position.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { parseImage } from '../../_kit/image-reference.ts';
import type { ImageReference } from '../../_kit/image-reference.ts';
import { ciImages } from './ci-images.ts';
import { deployedImages } from './deployed-images.ts';
import type { EnvironmentPolicy } from './tag-policy.ts';
import { environmentOf, environmentOfNamespace, isAllowed, tagPolicy } from './tag-policy.ts';
import type { TagPolicy } from './tag-policy.ts';

interface UnfitTag {
  readonly range: Range;
  readonly image: string;
  readonly kind: 'untagged' | 'latest' | 'unfit-tag' | 'refused-image';
  readonly environment: string;
  readonly isOfCi?: boolean;
  /** It is `latest` where nobody sets a variable. */
  readonly isByDefault?: boolean;
  /** Whether it is unfit somebody else decides. */
  readonly question?: ImageQuestion;
}

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
      'Reports deployed images (Compose, Kubernetes, Kustomize, values of Helm) without a tag or with `latest`, and in production (by the path of the file, else by the namespace) those whose tag is no version. With `latest` those that a CI runs its jobs in are a note, and so is `latest` as the default of a variable. Where the operator has named a policy server, that decides on every image instead.',
      '报告部署的镜像（Compose、Kubernetes、Kustomize、Helm values）没有标签或使用 `latest` 的情况，以及生产环境（按文件路径判断，否则按命名空间）中标签不是版本号的情况。CI 任务所用镜像的 `latest`，以及作为变量默认值的 `latest` 仅作提示。若运维者指定了策略服务器，则由其决定每个镜像。',
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
  report: ({ range, image, kind, environment, isOfCi, isByDefault, question }) => ({
    range,
    kind,
    confidence: isOfCi === true || isByDefault === true ? 'possible' : 'certain',
    what: isByDefault === true ? latestUnlessSet(image) : wording[kind](image, environment),
    ...(question === undefined ? {} : { question }),
  }),
});

function ofNamespace(namespace: string | undefined, policy: TagPolicy): EnvironmentPolicy | undefined {
  return namespace === undefined ? undefined : environmentOfNamespace(namespace, policy);
}

function* everyImage(file: YamlFile, policy: TagPolicy): Generator<UnfitTag, void> {
  const images = [...deployedImages(file)];
  if (images.length === 0) return;
  const ofFile = environmentOf(file.path, policy);
  for (const { text: image, range, namespace } of images) {
    const environment = (ofFile ?? ofNamespace(namespace, policy))?.name;
    const reference = parseImage(image);
    if (reference === undefined) continue;
    const question = { image, ...reference, environment };
    yield { range, image, kind: 'refused-image', environment: environment ?? '', question };
  }
}

/** What Istio puts its own image in for. */
const standIn = 'auto';

/** The variable may be the name, but not the tag. */
const latestOfAny = /[\w}§]:latest$/i;
/** `${TAG:-latest}` */
const latestByDefault = /[\w}§]:\$\{\w+:?-latest\}$/i;

function isLatest({ tag, digest }: ImageReference): boolean {
  return digest === undefined && tag?.toLowerCase() === 'latest';
}

/** A name of some form as code that it cannot break out of. */
function plainName(image: string): string {
  return image.replace(/\{\{[^{}]*\}\}|§+/g, '…').replace(/[^\w./:${}…-]/g, '');
}

/** Nobody deploys them, and yet a build is another one tomorrow. Without a tag they are far too many. */
function* looseCiImages(file: YamlFile): Generator<UnfitTag, void> {
  for (const { text, range } of ciImages(file)) {
    const reference = parseImage(text);
    if (reference !== undefined && isLatest(reference))
      yield { range, image: text, kind: 'latest', environment: '', isOfCi: true };
  }
}

function* unfitTags(file: YamlFile, policy: TagPolicy): Generator<UnfitTag, void> {
  yield* looseCiImages(file);
  const images = [...deployedImages(file)];
  // Most files start none, and to read patterns takes longer than to read such a file.
  if (images.length === 0) return;
  const ofFile = environmentOf(file.path, policy);
  for (const { text, range, namespace } of images) {
    const environment = ofFile ?? ofNamespace(namespace, policy);
    // Names with variables and templates in them are none that can be judged, but by the tag.
    const reference = parseImage(text);
    if (reference === undefined && latestOfAny.test(text))
      yield { range, image: plainName(text), kind: 'latest', environment: environment?.name ?? '' };
    if (latestByDefault.test(text))
      yield { range, image: plainName(text), kind: 'latest', environment: '', isByDefault: true };
    if (reference === undefined || (reference.digest !== undefined && environment === undefined)) continue;
    if (reference.name === standIn) continue;
    const found = { range, image: text, environment: environment?.name ?? '' };
    if (reference.digest === undefined && reference.tag === undefined) yield { ...found, kind: 'untagged' };
    else if (isLatest(reference)) yield { ...found, kind: 'latest' };
    else if (environment !== undefined && !isAllowed(reference, environment))
      yield { ...found, kind: 'unfit-tag' };
  }
}

function latestUnlessSet(image: string): Localized {
  return say(
    `Where nobody sets the variable, \`${image}\` is whatever was pushed last.`,
    `未设置该变量时，\`${image}\` 指向最后一次推送的任意内容。`,
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
