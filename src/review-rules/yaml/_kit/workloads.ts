import { asList, asMap, asScalar, valueAt, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlMap, YamlNode } from '../../../languages/yaml/node.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';

/** What Kubernetes starts together on one machine. */
export interface Pod {
  /** The manifest that describes it. */
  readonly manifest: YamlMap;
  readonly kind: string;
  readonly spec: YamlMap;
  readonly containers: readonly PodContainer[];
}

export interface PodContainer {
  readonly map: YamlMap;
  /** It ends before the others begin. */
  readonly isInit: boolean;
}

/** Where the pod is described in the manifests of those kinds; what others hold may be a pattern that forbids it. */
const podPaths: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['Pod', ['spec']],
  ['PodTemplate', ['template', 'spec']],
  ['CronJob', ['spec', 'jobTemplate', 'spec', 'template', 'spec']],
  ...['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'ReplicationController', 'Job', 'Rollout'].map(
    (kind) => [kind, ['spec', 'template', 'spec']] as const,
  ),
]);

export function* podsOf(file: YamlFile): Generator<Pod, void> {
  for (const { manifest, kind } of manifestsOf(file)) {
    const path = podPaths.get(kind);
    const spec = path === undefined ? undefined : asMap(valueAt(manifest, ...path));
    if (spec !== undefined) yield { manifest, kind, spec, containers: containersIn(spec) };
  }
}

export interface Manifest {
  readonly manifest: YamlMap;
  readonly kind: string;
}

/** The objects of a file for Kubernetes, those in a list too. */
export function* manifestsOf({ tree }: YamlFile): Generator<Manifest, void> {
  if (tree.kind !== 'kubernetes') return;
  for (const document of tree.documents) {
    const items = asList(valueOf(document, 'items'))?.items ?? [];
    for (const node of kindOf(document)?.endsWith('List') === true ? items : [document]) {
      const manifest = asMap(node);
      const kind = kindOf(node);
      if (manifest !== undefined && kind !== undefined) yield { manifest, kind };
    }
  }
}

function kindOf(node: YamlNode): string | undefined {
  return asScalar(valueOf(node, 'kind'))?.text;
}

function containersIn(spec: YamlMap): readonly PodContainer[] {
  const listed = (key: string, isInit: boolean): readonly PodContainer[] =>
    (asList(valueOf(spec, key))?.items ?? []).flatMap((item) => {
      const map = asMap(item);
      return map === undefined ? [] : [{ map, isInit }];
    });
  return [...listed('initContainers', true), ...listed('containers', false)];
}

/** A container that Compose starts. */
export interface Service {
  readonly name: string;
  readonly map: YamlMap;
}

export function* servicesOf({ tree }: YamlFile): Generator<Service, void> {
  if (tree.kind !== 'compose') return;
  for (const document of tree.documents) {
    for (const { key, value } of asMap(valueOf(document, 'services'))?.entries ?? []) {
      const map = asMap(value);
      if (map !== undefined) yield { name: key.text, map };
    }
  }
}
