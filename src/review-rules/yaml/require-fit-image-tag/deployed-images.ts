import { asList, asMap, asScalar, nodesBelow, valueAt, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlMap, YamlNode, YamlScalar } from '../../../languages/yaml/node.ts';
import type { YamlKind } from '../../../languages/yaml/kind.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import type { DeployedImage } from './deployed-image.ts';
import { imagesOfApplication } from './images-of-applications.ts';
import { imagesOfValues } from './images-of-values.ts';

/** With the part of the cluster that it is for, where the file names it. */
export interface PlacedImage extends DeployedImage {
  readonly namespace: string | undefined;
}

export function* deployedImages({ tree }: YamlFile): Generator<PlacedImage, void> {
  for (const document of tree.documents) {
    const namespace = namespaceOf(document);
    for (const image of imagesOf(document, tree.kind)) yield { ...image, namespace };
  }
}

function* imagesOf(document: YamlNode, kind: YamlKind): Generator<DeployedImage, void> {
  if (kind === 'compose') yield* ofServices(document);
  if (kind === 'kubernetes') {
    yield* ofContainers(document);
    yield* ofResource(document);
    yield* ofRelease(document);
  }
  if (kind === 'kustomize') yield* ofReplacements(document);
  if (kind === 'helm-values') yield* imagesOfValues(document);
}

/** Groups whose objects are for the API itself, or patterns for other objects. */
const otherGroups = /k8s\.io\/|policy|policies|kyverno|gatekeeper/i;

/** `spec: { image: quay.io/acme/db:1.2 }` of what an operator makes containers of. */
function* ofResource(document: YamlNode): Generator<DeployedImage, void> {
  const group = asScalar(valueOf(document, 'apiVersion'))?.text ?? '';
  if (!group.includes('.') || otherGroups.test(group)) return;
  const image = plain(valueAt(document, 'spec', 'image'));
  if (image !== undefined && /\/[\w.-]+:[\w.-]+$/.test(image.text))
    yield { text: image.text, range: image.range };
}

/** Of a chart that something in the cluster installs. */
function* ofRelease(document: YamlNode): Generator<DeployedImage, void> {
  const kind = asScalar(valueOf(document, 'kind'))?.text ?? '';
  const values = valueAt(document, 'spec', 'values');
  if (values !== undefined && kind === 'HelmRelease') yield* imagesOfValues(values);
  const isOfArgo = asScalar(valueOf(document, 'apiVersion'))?.text.startsWith('argoproj.io/') === true;
  if (isOfArgo && /^Application(?:Set)?$/.test(kind)) yield* imagesOfApplication(document);
}

/** Of a manifest, of a release of Helm the one that it installs into, and of Kustomize the one that it puts all in. */
function namespaceOf(document: YamlNode): string | undefined {
  const name =
    asScalar(valueAt(document, 'spec', 'targetNamespace')) ??
    asScalar(valueAt(document, 'metadata', 'namespace')) ??
    asScalar(valueOf(document, 'namespace'));
  return name !== undefined && /^[\w.-]+$/.test(name.text) ? name.text : undefined;
}

/** What Compose builds itself it gives a name of one's own; other services start it by that name. */
function* ofServices(root: YamlNode): Generator<DeployedImage, void> {
  const services = (asMap(valueOf(root, 'services'))?.entries ?? []).flatMap(({ value }) =>
    value.kind === 'map' ? [value] : [],
  );
  const isBuilt = (service: YamlMap): boolean => valueOf(service, 'build') !== undefined;
  const built = new Set(services.filter(isBuilt).flatMap((service) => nameOfImage(service) ?? []));
  for (const service of services) {
    if (isBuilt(service) || built.has(nameOfImage(service) ?? '') || isNeverPulled(service)) continue;
    yield* imageIn(service);
  }
}

function nameOfImage(service: YamlMap): string | undefined {
  return asScalar(valueOf(service, 'image'))?.text;
}

function isNeverPulled(service: YamlMap): boolean {
  return /^(?:never|build)$/.test(asScalar(valueOf(service, 'pull_policy'))?.text ?? '');
}

const containerKeys: ReadonlySet<string> = new Set(['containers', 'initContainers', 'ephemeralContainers']);
/** Of the steps of a workflow in the cluster. */
const stepKeys: ReadonlySet<string> = new Set(['container', 'script', 'sidecars', 'steps']);
const workflowGroup = /^(?:argoproj\.io|tekton\.dev)\//;

function* ofContainers(root: YamlNode): Generator<DeployedImage, void> {
  const hasSteps = workflowGroup.test(asScalar(valueOf(root, 'apiVersion'))?.text ?? '');
  for (const node of nodesBelow(root)) {
    if (node.kind !== 'map') continue;
    for (const { key, value } of node.entries) {
      if (!containerKeys.has(key.text) && !(hasSteps && stepKeys.has(key.text))) continue;
      for (const item of value.kind === 'list' ? value.items : [value]) {
        // An image that is never pulled was built on the spot.
        if (item.kind !== 'map' || asScalar(valueOf(item, 'imagePullPolicy'))?.text === 'Never') continue;
        yield* imageIn(item);
      }
    }
  }
}

function* imageIn(map: YamlMap): Generator<DeployedImage, void> {
  const image = valueOf(map, 'image');
  if (image?.kind === 'scalar') yield { text: image.text, range: image.range };
}

/** `images: [{ name, newName, newTag, digest }]`; what is left out stays as the base has it. */
function* ofReplacements(root: YamlNode): Generator<DeployedImage, void> {
  for (const item of asList(valueOf(root, 'images'))?.items ?? []) {
    const name = plain(valueOf(item, 'newName')) ?? plain(valueOf(item, 'name'));
    const tag = plain(valueOf(item, 'newTag'));
    if (name === undefined || tag === undefined || tag.text === '') continue;
    if (asScalar(valueOf(item, 'digest'))?.text.startsWith('sha256:') === true) continue;
    yield { text: `${name.text}:${tag.text}`, range: tag.range };
  }
}

function plain(node: YamlNode | undefined): YamlScalar | undefined {
  return node?.kind === 'scalar' ? node : undefined;
}
