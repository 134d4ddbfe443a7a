import { asScalar, valueAt, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlMap } from '../../../languages/yaml/node.ts';
import type { Pod, Service } from './workloads.ts';

/** Programs that look after machines, networks, volumes or containers: they cannot do without rights of the machine. */
const tools =
  /\b(?:dind|docker(?:d|-gen)?|buildkit(?:d)?|buildx|podman|containerd|kaniko|sysbox|cadvisor|node-?exporter|process-exporter|node-problem-detector|fluent(?:d|-?bit)|filebeat|metricbeat|auditbeat|heartbeat|vector|promtail|alloy|telegraf|netdata|datadog|newrelic|dynatrace|falco|tetragon|tracee|pixie|beyla|parca|pyroscope|cilium|calico|flannel|weave|antrea|multus|kube-(?:proxy|router|vip|ovn)|ovn|cni|csi|metallb|speaker|longhorn|rook|ceph|openebs|nfs|smb|glusterfs|portworx|traefik|portainer|agent|watchtower|nginx-proxy|acme-companion|dozzle|diun|autoheal|ofelia|lazydocker|yacht|dockge|komodo|coolify|dokploy|caprover|(?:gitlab|github|act|actions|forgejo|gitea)?[-_]?runner|jenkins|drone|woodpecker|buildkite|teamcity|concourse|localstack|wireguard|wg-easy|openvpn|gluetun|tailscale|netmaker|pihole|adguard(?:home)?|dnsmasq|unbound|home-?assistant|zigbee2mqtt|nvidia|gpu|device-plugin|k3s|k0s|rke2?|microk8s|systemd|sshd|keepalived|frr|bird|sysctl|backup|restic|velero|volumerize)\b/i;
const systemNamespace = /^kube-|-system$/;

/** Does the pod belong to the cluster itself, rather than run in it? */
export function isClusterPart({ manifest, kind, containers }: Pod): boolean {
  const namespace = asScalar(valueAt(manifest, 'metadata', 'namespace'))?.text ?? '';
  if (kind === 'DaemonSet' || systemNamespace.test(namespace)) return true;
  const name = asScalar(valueAt(manifest, 'metadata', 'name'))?.text ?? '';
  return tools.test(name) || containers.some(({ map }) => isTool(map));
}

export function isToolService({ name, map }: Service): boolean {
  return tools.test(name) || isTool(map);
}

/** By its name and its image. */
function isTool(container: YamlMap): boolean {
  return ['name', 'image'].some((key) => tools.test(asScalar(valueOf(container, key))?.text ?? ''));
}
