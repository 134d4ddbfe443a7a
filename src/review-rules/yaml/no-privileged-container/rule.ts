import { defineFileRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { codeWords } from '../_kit/code-words.ts';
import { isTrialPath } from '../_kit/is-trial-path.ts';
import { onceByPlace } from '../_kit/once-by-place.ts';
import { podsOf, servicesOf } from '../_kit/workloads.ts';
import type { Privilege, PrivilegeKind } from './privilege.ts';
import { privilegesOfPod } from './privileges-of-pod.ts';
import { privilegesOfValues } from './privileges-of-values.ts';
import { privilegesOfService } from './privileges-of-service.ts';

/** A container that can do to its machine what the root of that can. */
export const noPrivilegedContainer = defineFileRule('yaml', {
  info: {
    id: 'no-privileged-container',
    family: 'security',
    kinds: [
      'privileged-container',
      'host-namespace',
      'host-folder',
      'engine-socket',
      'added-capability',
      'privilege-escalation',
    ],
    severity: 'warning',
    fix: 'none',
    what: say(
      'Reports containers (Compose, Kubernetes) with rights of the machine: `privileged`, its processes or memory (`hostPID`, `pid: host`), the socket of its container engine, folders such as `/` and `/etc`, capabilities such as `SYS_ADMIN` and `ALL`. It is a note for programs that look after machines, for `DaemonSet`s and system namespaces, and for the network of the machine and `allowPrivilegeEscalation`. Files for development, tests and examples are left alone.',
      '报告拥有主机权限的容器（Compose、Kubernetes）：`privileged`，共享主机的进程或内存（`hostPID`、`pid: host`），挂载容器引擎的套接字，挂载 `/`、`/etc` 等目录，添加 `SYS_ADMIN`、`ALL` 等能力。管理主机的程序、`DaemonSet` 与系统命名空间，以及共享主机网络和 `allowPrivilegeEscalation` 仅作提示。用于开发、测试和示例的文件不报告。',
    ),
    why: say(
      'Whoever gets such a program to run something of his own has left the container with it: he reads and changes every file of the machine and whatever else runs there.',
      '攻击者一旦能让这样的程序执行自己的代码，就等于逃出了容器：可以读取和修改主机上的所有文件，以及在其上运行的一切。',
    ),
    instead: say(
      'Leave it out, and grant the one right that is missing: a single capability (`NET_BIND_SERVICE`), one device, a mounted folder; for the engine a proxy that allows only certain calls.',
      '去掉该设置，只授予确实缺少的那一项：单个能力（如 `NET_BIND_SERVICE`）、一个设备或一个挂载目录；需要容器引擎时，使用只放行特定调用的代理。',
    ),
    examples: [
      {
        bad: 'services:\n  web:\n    image: acme/web:1.4.2\n    privileged: true',
        good: 'services:\n  web:\n    image: acme/web:1.4.2\n    cap_add: [NET_BIND_SERVICE]',
        file: 'compose.yaml',
      },
      {
        bad: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  hostPID: true\n  containers:\n    - name: web\n      image: acme/web:1.4.2',
        good: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  shareProcessNamespace: true\n  containers:\n    - name: web\n      image: acme/web:1.4.2',
        file: 'deploy/web.yaml',
      },
    ],
    sources: [
      { name: 'kube-linter privileged-container', relation: 'inspired' },
      { name: 'kube-linter docker-sock', relation: 'inspired' },
      { name: 'Trivy KSV017', relation: 'inspired' },
    ],
  },
  find: (file: YamlFile): Iterable<Privilege> =>
    isTrialPath(file.path) ? [] : onceByPlace(privilegesIn(file)),
  report: ({ kind, range, confidence, owner, setting }) => ({
    ...{ kind, range, confidence },
    what: wording[kind](codeWords(owner), codeWords(setting)),
  }),
});

function* privilegesIn(file: YamlFile): Generator<Privilege, void> {
  for (const pod of podsOf(file)) yield* privilegesOfPod(pod);
  yield* privilegesOfValues(file);
  for (const service of servicesOf(file)) yield* privilegesOfService(service);
}

const wording: Readonly<Record<PrivilegeKind, (owner: string, setting: string) => Localized>> = {
  'privileged-container': (owner, setting) =>
    say(
      `${owner} has all rights of the machine it runs on (${setting}).`,
      `${owner} 拥有所在主机的全部权限（${setting}）。`,
    ),
  'host-namespace': (owner, setting) =>
    say(
      `${owner} is not shut off from the machine it runs on (${setting}).`,
      `${owner} 没有与所在主机隔离（${setting}）。`,
    ),
  'host-folder': (owner, setting) =>
    say(
      `${owner} reaches the files of the machine it runs on: ${setting} is mounted.`,
      `${owner} 挂载了 ${setting}，可以接触所在主机的文件。`,
    ),
  'engine-socket': (owner, setting) =>
    say(
      `${owner} can have the engine start anything, as root of the machine: ${setting} is mounted.`,
      `${owner} 挂载了 ${setting}，可以让容器引擎以主机 root 身份启动任何东西。`,
    ),
  'added-capability': (owner, setting) =>
    say(
      `${owner} is given ${setting}, which is nearly root of the machine.`,
      `${owner} 被授予 ${setting}，几乎等同于主机的 root。`,
    ),
  'privilege-escalation': (owner, setting) =>
    say(
      `${owner} may come to more rights than it starts with (${setting}).`,
      `${owner} 可以取得比启动时更高的权限（${setting}）。`,
    ),
};
