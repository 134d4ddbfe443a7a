import type { Confidence } from '../../../domain/finding.ts';
import type { Range } from '../../../domain/text-position.ts';
import { asList, asScalar } from '../../../languages/yaml/node.ts';
import type { YamlNode } from '../../../languages/yaml/node.ts';

export type PrivilegeKind =
  | 'privileged-container'
  | 'host-namespace'
  | 'host-folder'
  | 'engine-socket'
  | 'added-capability'
  | 'privilege-escalation';

/** A right that a container is given over the machine it runs on. */
export interface Privilege {
  readonly kind: PrivilegeKind;
  readonly range: Range;
  /** The container or the pod. */
  readonly owner: string;
  /** As it is written, e.g. `hostPID: true`, or the name of a capability. */
  readonly setting: string;
  readonly confidence: Confidence;
}

export function isTrue(node: YamlNode | undefined): boolean {
  return asScalar(node)?.text.toLowerCase() === 'true';
}

/** With one of these a program takes over the machine in a few steps. */
const mighty = /^(?:CAP_)?(?:ALL|SYS_ADMIN|SYS_MODULE|SYS_RAWIO|DAC_READ_SEARCH)$/i;

/** The items of a list of capabilities that are as good as root of the machine. */
export function mightyIn(
  capabilities: YamlNode | undefined,
): readonly Pick<Privilege, 'range' | 'setting'>[] {
  return (asList(capabilities)?.items ?? []).flatMap((item) => {
    const text = asScalar(item)?.text ?? '';
    return mighty.test(text) ? [{ range: item.range, setting: text }] : [];
  });
}

/** The socket by which an engine of containers is told what to start. */
export function isEngineSocket(path: string): boolean {
  return /\/(?:docker|containerd|crio|cri-dockerd|podman)\.sock$/.test(path);
}

/** A folder that decides what the machine runs, or that holds its secrets. */
export function isHostFolder(path: string): boolean {
  return folders.test(path) || secrets.test(path);
}

const folders =
  /^\/(?:|etc(?:\/kubernetes)?|root|home|boot|usr|s?bin|lib|(?:var\/)?run|var|var\/lib(?:\/(?:docker|kubelet|containerd))?)\/?$/;
const secrets =
  /^\/(?:(?:root|home\/[\w.-]+)\/\.(?:ssh(?!\/known_hosts$)|kube|docker|aws)|etc\/(?:shadow|sudoers(?:\.d)?|cron(?:tab|\.d)|kubernetes\/(?:pki|manifests|admin\.conf))|var\/spool\/cron)(?:\/|$)/;
