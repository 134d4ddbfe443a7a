import type { Confidence } from '../../../domain/finding.ts';
import type { Range } from '../../../domain/text-position.ts';
import { asList, asMap, asScalar, nodesBelow, valueAt, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlMap, YamlScalar } from '../../../languages/yaml/node.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { isClusterPart, isToolService } from '../_kit/is-infrastructure.ts';
import { isTrialPath } from '../_kit/is-trial-path.ts';
import { onceByPlace } from '../_kit/once-by-place.ts';
import type { Pod, Service } from '../_kit/workloads.ts';
import { podsOf, servicesOf } from '../_kit/workloads.ts';

export interface RootContainer {
  readonly range: Range;
  readonly owner: string;
  /** As it is written, e.g. `runAsUser: 0`. */
  readonly setting: string;
  /** It is root only where its image says so. */
  readonly isByImage: boolean;
  readonly confidence: Confidence;
}

export function findRootContainers(file: YamlFile): Iterable<RootContainer> {
  return isTrialPath(file.path) ? [] : onceByPlace(rootsIn(file));
}

function* rootsIn(file: YamlFile): Generator<RootContainer, void> {
  for (const pod of podsOf(file)) yield* rootsOfPod(pod);
  for (const service of servicesOf(file)) yield* rootOfService(service);
  if (file.tree.kind === 'helm-values') yield* rootsOfValues(file);
}

/** What a chart of Helm gives its containers, unless somebody says otherwise. */
function* rootsOfValues({ tree }: YamlFile): Generator<RootContainer, void> {
  for (const node of tree.documents.flatMap((root) => [...nodesBelow(root)]))
    for (const { key, value } of asMap(node)?.entries ?? []) {
      const user = asScalar(valueOf(value, 'runAsUser'));
      if (user?.text !== '0' || !/^(?:pod|container)?securityContext$/i.test(key.text)) continue;
      const setting = 'runAsUser: 0';
      yield { range: user.range, owner: key.text, setting, isByImage: false, confidence: 'possible' };
    }
}

/** What the container says counts before what its pod says. */
function* rootsOfPod(pod: Pod): Generator<RootContainer, void> {
  const isExpected = isClusterPart(pod);
  for (const { map, isInit } of pod.containers) {
    if (isInit || startsAsRootOnPurpose(map)) continue;
    const setting = (key: string): YamlScalar | undefined =>
      asScalar(valueAt(map, 'securityContext', key)) ?? asScalar(valueAt(pod.spec, 'securityContext', key));
    const [user, nonRoot] = [setting('runAsUser'), setting('runAsNonRoot')];
    const owner = asScalar(valueOf(map, 'name'))?.text ?? '';
    const confidence = isExpected ? 'possible' : 'certain';
    if (user?.text === '0')
      yield { range: user.range, owner, setting: 'runAsUser: 0', isByImage: false, confidence };
    else if (user === undefined && nonRoot?.text === 'false') yield byImage(nonRoot.range, owner);
  }
}

function byImage(range: Range, owner: string): RootContainer {
  return { range, owner, setting: 'runAsNonRoot: false', isByImage: true, confidence: 'possible' };
}

function* rootOfService(service: Service): Generator<RootContainer, void> {
  const { name: owner, map } = service;
  const user = asScalar(valueOf(map, 'user'));
  if (user === undefined || !/^(?:root|0)(?::|$)/.test(user.text) || startsAsRootOnPurpose(map)) return;
  const confidence = isToolService(service) ? 'possible' : 'certain';
  yield { range: user.range, owner, setting: `user: ${user.text}`, isByImage: false, confidence };
}

/** Images whose start changes the user, when it is let begin as root. */
const changesUser =
  /(?:^|\/)(?:postgres|postgis|timescaledb|mysql|mariadb|percona|redis|valkey|mongo|rabbitmq|memcached|nginx|httpd|haproxy|influxdb|cassandra|neo4j|wordpress|nextcloud)(?:[:@]|$)|linuxserver\//;
/** What only root may do, and is done before or instead of the program. */
const preparation =
  /\b(?:chown|chmod|chgrp|useradd|adduser|gosu|su-exec|setpriv|runuser|s6-\w+|sysctl|iptables|mount|apt-get|apk|update-ca-certificates)\b|\bsu\s+-/;

function startsAsRootOnPurpose(map: YamlMap): boolean {
  if (changesUser.test(asScalar(valueOf(map, 'image'))?.text ?? '')) return true;
  return ['command', 'entrypoint', 'args'].some((key) => {
    const value = valueOf(map, key);
    const words = asList(value)?.items.map((item) => asScalar(item)?.text ?? '') ?? [
      asScalar(value)?.text ?? '',
    ];
    return words.some((word) => preparation.test(word));
  });
}
