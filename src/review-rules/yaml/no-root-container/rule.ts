import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { codeWords } from '../_kit/code-words.ts';
import type { RootContainer } from './find-root-containers.ts';
import { findRootContainers } from './find-root-containers.ts';

/** A container that is started as root. */
export const noRootContainer = defineFileRule('yaml', {
  info: {
    id: 'no-root-container',
    family: 'security',
    kinds: ['root-user'],
    severity: 'warning',
    fix: 'none',
    what: say(
      'Reports containers that are started as root whatever their image says: `user: root` of Compose, `runAsUser: 0` of Kubernetes. `runAsNonRoot: false` is a note, and so are values of Helm and programs that look after machines. Containers that prepare something or change the user at start, and files for development, tests and examples, are left alone.',
      '报告无论镜像如何都以 root 启动的容器：Compose 的 `user: root`，Kubernetes 的 `runAsUser: 0`。`runAsNonRoot: false`、Helm values 以及管理主机的程序仅作提示。用于准备工作或启动时自行切换用户的容器，以及用于开发、测试和示例的文件不报告。',
    ),
    why: say(
      'Whoever gets the program to run something of his own is root in the container: he can change every file of it, and a gap in the kernel or a mounted folder makes him root of the machine.',
      '攻击者一旦能让程序执行自己的代码，就是容器里的 root：可以改动其中任何文件；再加上内核漏洞或挂载的目录，就会成为主机的 root。',
    ),
    instead: say(
      'Name a user without rights: `user: "1000:1000"`, or `runAsUser: 1000` with `runAsNonRoot: true`. Give it the folders it writes to by `fsGroup`, or by a container that runs before.',
      '指定无特权用户：`user: "1000:1000"`，或 `runAsUser: 1000` 加 `runAsNonRoot: true`。需要写入的目录用 `fsGroup` 或前置容器授权给它。',
    ),
    examples: [
      {
        bad: 'services:\n  web:\n    image: acme/web:1.4.2\n    user: root',
        good: 'services:\n  web:\n    image: acme/web:1.4.2\n    user: "1000:1000"',
        file: 'compose.yaml',
      },
      {
        bad: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: acme/web:1.4.2\n      securityContext:\n        runAsUser: 0',
        good: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: acme/web:1.4.2\n      securityContext:\n        runAsUser: 1000\n        runAsNonRoot: true',
        file: 'deploy/web.yaml',
      },
    ],
    sources: [
      { name: 'kube-linter run-as-non-root', relation: 'inspired' },
      { name: 'Trivy KSV012', relation: 'inspired' },
    ],
  },
  find: (file: YamlFile): Iterable<RootContainer> => findRootContainers(file),
  report: ({ range, confidence, owner, setting, isByImage }) => ({
    range,
    confidence,
    what: isByImage
      ? say(
          `${codeWords(owner)} may run as root, if its image does (${codeWords(setting)}).`,
          `如果镜像默认为 root，${codeWords(owner)} 就会以 root 运行（${codeWords(setting)}）。`,
        )
      : say(
          `${codeWords(owner)} runs as root (${codeWords(setting)}).`,
          `${codeWords(owner)} 以 root 运行（${codeWords(setting)}）。`,
        ),
  }),
});
