import type { Confidence } from '../../../domain/finding.ts';
import { asList, asScalar, valueAt, valueOf } from '../../../languages/yaml/node.ts';
import { isClusterPart } from '../_kit/is-infrastructure.ts';
import type { Pod, PodContainer } from '../_kit/workloads.ts';
import type { Privilege } from './privilege.ts';
import { isEngineSocket, isHostFolder, isTrue, mightyIn } from './privilege.ts';

export function* privilegesOfPod(pod: Pod): Generator<Privilege, void> {
  const confidence = isClusterPart(pod) ? 'possible' : 'certain';
  yield* sharedNamespaces(pod, confidence);
  yield* sockets(pod, confidence);
  yield* hostFolders(pod, confidence);
  for (const container of pod.containers) yield* rightsOf(container, confidence);
}

/** A name of its own on the network of the machine is a matter of speed or of ports as often as not. */
const namespaces: readonly (readonly [key: string, isMild: boolean])[] = [
  ['hostPID', false],
  ['hostIPC', false],
  ['hostNetwork', true],
];

function* sharedNamespaces({ manifest, spec }: Pod, confidence: Confidence): Generator<Privilege, void> {
  const owner = asScalar(valueAt(manifest, 'metadata', 'name'))?.text ?? '';
  for (const [key, isMild] of namespaces) {
    const value = valueOf(spec, key);
    if (value === undefined || !isTrue(value)) continue;
    const { range } = value;
    const how = { confidence: isMild ? 'possible' : confidence } as const;
    yield { kind: 'host-namespace', range, owner, setting: `${key}: true`, ...how };
  }
}

function* sockets({ manifest, spec }: Pod, confidence: Confidence): Generator<Privilege, void> {
  const owner = asScalar(valueAt(manifest, 'metadata', 'name'))?.text ?? '';
  for (const volume of asList(valueOf(spec, 'volumes'))?.items ?? []) {
    const path = asScalar(valueAt(volume, 'hostPath', 'path'));
    if (path === undefined || !isEngineSocket(path.text)) continue;
    yield { kind: 'engine-socket', range: path.range, owner, setting: path.text, confidence };
  }
}

/** What is only read gives away secrets, and no more; those who look after the cluster have to look. */
function* hostFolders(pod: Pod, usual: Confidence): Generator<Privilege, void> {
  const owner = asScalar(valueAt(pod.manifest, 'metadata', 'name'))?.text ?? '';
  for (const volume of asList(valueOf(pod.spec, 'volumes'))?.items ?? []) {
    const path = asScalar(valueAt(volume, 'hostPath', 'path'));
    const name = asScalar(valueOf(volume, 'name'))?.text;
    if (path === undefined || !isHostFolder(path.text)) continue;
    const mounts = pod.containers
      .flatMap(({ map }) => asList(valueOf(map, 'volumeMounts'))?.items ?? [])
      .filter((mount) => asScalar(valueOf(mount, 'name'))?.text === name);
    const isRead = mounts.length > 0 && mounts.every((mount) => isTrue(valueOf(mount, 'readOnly')));
    if (isRead && usual === 'possible') continue;
    const confidence = isRead ? 'possible' : usual;
    yield { kind: 'host-folder', range: path.range, owner, setting: path.text, confidence };
  }
}

function* rightsOf({ map, isInit }: PodContainer, usual: Confidence): Generator<Privilege, void> {
  const owner = asScalar(valueOf(map, 'name'))?.text ?? '';
  // Many prepare the machine for what follows, and end.
  const confidence = isInit ? 'possible' : usual;
  const privileged = valueAt(map, 'securityContext', 'privileged');
  const added = mightyIn(valueAt(map, 'securityContext', 'capabilities', 'add'));
  for (const one of added) yield { kind: 'added-capability', owner, confidence, ...one };
  if (privileged !== undefined && isTrue(privileged)) {
    const { range } = privileged;
    yield { kind: 'privileged-container', range, owner, setting: 'privileged: true', confidence };
    return;
  }
  const escalation = valueAt(map, 'securityContext', 'allowPrivilegeEscalation');
  // With those it cannot be forbidden. Where nothing is written it is allowed as well.
  if (escalation === undefined || !isTrue(escalation) || added.length > 0) return;
  const { range } = escalation;
  const setting = 'allowPrivilegeEscalation: true';
  yield { kind: 'privilege-escalation', range, owner, setting, confidence: 'possible' };
}
