import { asList, asScalar, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlNode, YamlScalar } from '../../../languages/yaml/node.ts';
import { isToolService } from '../_kit/is-infrastructure.ts';
import type { Service } from '../_kit/workloads.ts';
import type { Privilege } from './privilege.ts';
import { isEngineSocket, isHostFolder, isTrue, mightyIn } from './privilege.ts';

export function* privilegesOfService(service: Service): Generator<Privilege, void> {
  const { name: owner, map } = service;
  const confidence = isToolService(service) ? 'possible' : 'certain';
  const privileged = valueOf(map, 'privileged');
  if (privileged !== undefined && isTrue(privileged)) {
    const { range } = privileged;
    yield { kind: 'privileged-container', range, owner, setting: 'privileged: true', confidence };
  }
  for (const one of mightyIn(valueOf(map, 'cap_add')))
    yield { kind: 'added-capability', owner, confidence, ...one };
  for (const key of ['pid', 'ipc', 'network_mode']) {
    const value = asScalar(valueOf(map, key));
    if (value?.text !== 'host') continue;
    // On the network of the machine is where speed or many ports are wanted.
    const how = { confidence: key === 'network_mode' ? 'possible' : confidence } as const;
    yield { kind: 'host-namespace', range: value.range, owner, setting: `${key}: host`, ...how };
  }
  for (const volume of asList(valueOf(map, 'volumes'))?.items ?? []) {
    const source = sourceOf(volume);
    if (source === undefined) continue;
    const { text: setting, range, isRead } = source;
    if (isEngineSocket(setting)) yield { kind: 'engine-socket', range, owner, setting, confidence };
    // Who looks after the machine has to look.
    if (!isHostFolder(setting) || (isRead && confidence === 'possible')) continue;
    yield { kind: 'host-folder', range, owner, setting, confidence: isRead ? 'possible' : confidence };
  }
}

/** `${SOCK:-/var/run/docker.sock}`: what stands for a variable that nobody has set. */
const usualValue = /^\$\{\w+:?-([^{}]*)\}/;

interface Source extends Pick<YamlScalar, 'text' | 'range'> {
  readonly isRead: boolean;
}

/** `/var/run/docker.sock:/var/run/docker.sock:ro`, or a map; that a socket is read only does not stop who writes into it. */
function sourceOf(volume: YamlNode): Source | undefined {
  const short = asScalar(volume);
  if (short !== undefined) {
    const [text = '', target, options = ''] = short.text.replace(usualValue, '$1').split(':');
    const isRead = options.split(',').includes('ro');
    return target === undefined ? undefined : { text, range: short.range, isRead };
  }
  const long = asScalar(valueOf(volume, 'source'));
  if (long === undefined) return undefined;
  return { text: long.text, range: long.range, isRead: isTrue(valueOf(volume, 'read_only')) };
}
