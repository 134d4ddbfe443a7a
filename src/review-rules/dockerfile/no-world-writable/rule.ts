import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Dockerfile } from '../../../languages/dockerfile/dockerfile.ts';
import type { OpenFiles } from './find-open-files.ts';
import { findOpenFiles } from './find-open-files.ts';

/** Whoever gets to run anything in the container may exchange what it runs. */
export const noWorldWritable = defineFileRule('dockerfile', {
  info: {
    id: 'no-world-writable',
    family: 'security',
    kinds: ['world-writable'],
    severity: 'note',
    fix: 'none',
    what: say(
      'Notes files of an image that everybody may write to: `chmod 777`, `chmod a+rwx`, `COPY --chmod=777`. Folders such as `/tmp`, those with a sticky bit, other stages, and files for development and tests are left alone.',
      '提示镜像中任何人都可写的文件：`chmod 777`、`chmod a+rwx`、`COPY --chmod=777`。`/tmp` 之类的目录、带粘滞位的目录、其他阶段，以及用于开发和测试的文件不报告。',
    ),
    why: say(
      'The user without rights that the program runs as protects nothing then: a gap in it lets somebody change its code, its settings and its scripts, which stay so for whoever runs them next.',
      '这样一来，以无特权用户运行就失去了意义：程序一旦有漏洞，攻击者就能改动它的代码、配置和脚本，并影响之后运行它们的人。',
    ),
    instead: say(
      'Give what is written to its user: `COPY --chown=app`, `chown app /data && chmod 750 /data`. Where the number of the user is not known, give it to the group 0: `chgrp -R 0 /data && chmod -R g=u /data`.',
      '把需要写入的目录交给运行用户：`COPY --chown=app`、`chown app /data && chmod 750 /data`。若用户编号不固定，则交给组 0：`chgrp -R 0 /data && chmod -R g=u /data`。',
    ),
    examples: [
      {
        bad: 'FROM node:24.1-slim\nCOPY . /app\nRUN chmod -R 777 /app\nUSER node\nCMD ["node", "/app/server.js"]',
        good: 'FROM node:24.1-slim\nCOPY --chown=node . /app\nUSER node\nCMD ["node", "/app/server.js"]',
        file: 'Dockerfile',
      },
    ],
    sources: [{ name: 'CIS Docker Benchmark 4.8', relation: 'inspired' }],
  },
  find: (file: Dockerfile): Iterable<OpenFiles> => (file.text.includes('chmod') ? findOpenFiles(file) : []),
  report: ({ range, mode, path }) => {
    const name = path.replace(/[^\w./${}*-]/g, '');
    return {
      range,
      what: say(
        `Everybody in the container may write to \`${name}\` (\`${mode}\`).`,
        `容器中任何用户都可写入 \`${name}\`（\`${mode}\`）。`,
      ),
    };
  },
});
