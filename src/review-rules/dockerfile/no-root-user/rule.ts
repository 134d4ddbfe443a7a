import type { Report } from '../../../analysis/rule.ts';
import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Localized } from '../../../domain/locale.ts';
import type { Dockerfile } from '../../../languages/dockerfile/dockerfile.ts';
import type { FreeSudo, RootUser } from './find-root-user.ts';
import { findFreeSudo, findRootUser } from './find-root-user.ts';

/** A program that is root in its container. */
export const noRootUser = defineFileRule('dockerfile', {
  info: {
    id: 'no-root-user',
    family: 'security',
    kinds: ['root-user', 'free-sudo'],
    severity: 'warning',
    fix: 'none',
    what: say(
      'Reports images whose program is started as root: the last `USER` is root, or there is none above a base image that has no other user. The second is a note, as are a user that is root only by the default of an argument, and `sudo` without a password for the user that is left. Images that change the user at start, and those for development and tests, are left alone.',
      '报告以 root 启动程序的镜像：最后一条 `USER` 是 root，或者没有 `USER` 且基础镜像默认为 root（后者仅作提示）。仅因参数的默认值而为 root 的用户，以及可以免密使用 `sudo` 的最终用户，也仅作提示。启动时自行切换用户的镜像，以及用于开发和测试的镜像不报告。',
    ),
    why: say(
      'Whoever gets the program to run something of his own is root in the container: he can change every file of it, and a gap in the kernel or a mounted folder makes him root of the machine.',
      '攻击者一旦能让程序执行自己的代码，就是容器里的 root：可以改动其中任何文件；再加上内核漏洞或挂载的目录，就会成为主机的 root。',
    ),
    instead: say(
      'Install as root, then change: `USER node`, or `RUN useradd --system app` and `USER app`, before `CMD`.',
      '先以 root 安装，再在 `CMD` 之前切换用户：`USER node`，或 `RUN useradd --system app` 加 `USER app`。',
    ),
    examples: [
      {
        bad: 'FROM jenkins/jenkins:2.516\nUSER root\nRUN apt-get update && apt-get install -y docker.io\nCMD ["jenkins"]',
        good: 'FROM jenkins/jenkins:2.516\nUSER root\nRUN apt-get update && apt-get install -y docker.io\nUSER jenkins\nCMD ["jenkins"]',
        file: 'Dockerfile',
      },
      {
        bad: 'FROM node:24.1-slim\nCOPY . /app\nCMD ["node", "/app/server.js"]',
        good: 'FROM node:24.1-slim\nCOPY . /app\nUSER node\nCMD ["node", "/app/server.js"]',
        file: 'Dockerfile',
      },
    ],
    sources: [
      { name: 'hadolint DL3002', relation: 'inspired' },
      { name: 'Trivy DS002', relation: 'inspired' },
    ],
  },
  find: (file: Dockerfile): Iterable<RootUser | FreeSudo> => findings(file),
  report: (found) => ('user' in found ? reportOfSudo(found) : reportOfRoot(found)),
});

function* findings(file: Dockerfile): Generator<RootUser | FreeSudo, void> {
  const root = findRootUser(file);
  if (root !== undefined) yield root;
  if (file.text.includes('NOPASSWD')) yield* findFreeSudo(file);
}

function reportOfSudo({ range, user }: FreeSudo): Report {
  const name = user.replace(/[^\w.:-]/g, '');
  return {
    range,
    kind: 'free-sudo',
    confidence: 'possible',
    what: say(
      `\`${name}\` becomes root by \`sudo\`, without a password: it is a user without rights only in name.`,
      `\`${name}\` 可以免密用 \`sudo\` 成为 root：只是名义上的无特权用户。`,
    ),
  };
}

function reportOfRoot({ range, program, manner }: RootUser): Report {
  return {
    range,
    kind: 'root-user',
    confidence: manner === 'written' ? 'certain' : 'possible',
    what: wording[manner](program),
  };
}

const wording: Readonly<Record<RootUser['manner'], (program: string) => Localized>> = {
  written: (program) =>
    say(`This user stays: \`${program}\` runs as root.`, `此后不再切换用户：\`${program}\` 以 root 运行。`),
  default: (program) =>
    say(
      `This user is root unless another one is given: \`${program}\` runs as root.`,
      `未另行指定时此用户即为 root：\`${program}\` 以 root 运行。`,
    ),
  none: (program) =>
    say(
      `No \`USER\` before it: \`${program}\` runs as root.`,
      `此前没有 \`USER\`：\`${program}\` 以 root 运行。`,
    ),
};
