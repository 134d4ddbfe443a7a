import type { ImageQuestion } from '../../../domain/image-question.ts';
import type { Range } from '../../../domain/text-position.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { parseImage } from '../../_kit/image-reference.ts';
import type { ImageReference } from '../../_kit/image-reference.ts';
import { ciImages } from './ci-images.ts';
import { deployedImages } from './deployed-images.ts';
import type { EnvironmentPolicy, TagPolicy } from './tag-policy.ts';
import { environmentOf, environmentOfNamespace, isAllowed } from './tag-policy.ts';

export interface UnfitTag {
  readonly range: Range;
  readonly image: string;
  readonly kind: 'untagged' | 'latest' | 'unfit-tag' | 'refused-image';
  readonly environment: string;
  readonly isOfCi?: boolean;
  /** It is so where nobody sets a variable. */
  readonly isByDefault?: boolean;
  /** The file says the tag, and not of what. */
  readonly isTagOnly?: boolean;
  /** Whether it is unfit somebody else decides. */
  readonly question?: ImageQuestion;
}

/** All images with a name: somebody else knows which of them are fit. */
export function* everyImage(file: YamlFile, policy: TagPolicy): Generator<UnfitTag, void> {
  const images = [...deployedImages(file)];
  if (images.length === 0) return;
  const ofFile = environmentOf(file.path, policy);
  for (const { text: image, range, namespace, isTagOnly } of images) {
    if (isTagOnly === true) continue;
    const environment = (ofFile ?? ofNamespace(namespace, policy))?.name;
    const reference = parseImage(image);
    if (reference === undefined) continue;
    const question = { image, ...reference, environment };
    yield { range, image, kind: 'refused-image', environment: environment ?? '', question };
  }
}

function ofNamespace(namespace: string | undefined, policy: TagPolicy): EnvironmentPolicy | undefined {
  return namespace === undefined ? undefined : environmentOfNamespace(namespace, policy);
}

export function* unfitTags(file: YamlFile, policy: TagPolicy): Generator<UnfitTag, void> {
  yield* looseCiImages(file);
  const images = [...deployedImages(file)];
  // Most files start none, and to read patterns takes longer than to read such a file.
  if (images.length === 0) return;
  const ofFile = environmentOf(file.path, policy);
  for (const image of images) {
    const environment = ofFile ?? ofNamespace(image.namespace, policy);
    const kind = unfitnessOf(readingOf(image.text), environment);
    const { range, text, isTagOnly = false } = image;
    const isByDefault = endsInDefault.test(text);
    // One word as a default stands for what was built on the spot.
    const isStandIn = isByDefault && kind === 'untagged' && !text.includes('/');
    if (kind === undefined || isStandIn) continue;
    const name = parseImage(text) === undefined ? plainName(text) : text;
    yield { range, image: name, kind, environment: environment?.name ?? '', isByDefault, isTagOnly };
  }
}

/** Nobody deploys them, and yet a build is another one tomorrow. Without a tag they are far too many. */
function* looseCiImages(file: YamlFile): Generator<UnfitTag, void> {
  for (const { text, range } of ciImages(file)) {
    const reference = parseImage(text);
    if (reference !== undefined && isLatest(reference))
      yield { range, image: text, kind: 'latest', environment: '', isOfCi: true };
  }
}

/** `${TAG:-latest}` and `${IMAGE:-acme/web}`: with what stands there where nobody sets the variable. */
const endsInDefault = /\$\{\w+:?-([^{}$]{1,300})\}$/;
/** The variable may be the name, but not the tag. */
const tagOfAny = /[\w}§]:(\w[\w.-]{0,127})$/;

/** undefined: not even the tag is written here. */
function readingOf(image: string): ImageReference | undefined {
  const byDefault = image.replace(endsInDefault, '$1');
  const reference = parseImage(byDefault);
  if (reference !== undefined) return reference;
  // Of a repository of code the tag is none of an image.
  const [, tag] = byDefault.includes('://') ? [] : (tagOfAny.exec(byDefault) ?? []);
  return tag === undefined ? undefined : { name: '', tag, digest: undefined };
}

/** What Istio puts its own image in for. */
const standIn = 'auto';

function unfitnessOf(
  reference: ImageReference | undefined,
  environment: EnvironmentPolicy | undefined,
): UnfitTag['kind'] | undefined {
  if (reference === undefined || reference.name === standIn) return undefined;
  if (reference.digest !== undefined && environment === undefined) return undefined;
  if (reference.digest === undefined && reference.tag === undefined) return 'untagged';
  if (isLatest(reference)) return 'latest';
  return environment !== undefined && !isAllowed(reference, environment) ? 'unfit-tag' : undefined;
}

function isLatest({ tag, digest }: ImageReference): boolean {
  return digest === undefined && tag?.toLowerCase() === 'latest';
}

/** A name of some form as code that it cannot break out of. */
function plainName(image: string): string {
  return image.replace(/\{\{[^{}]*\}\}|§+/g, '…').replace(/[^\w./:${}…-]/g, '');
}
