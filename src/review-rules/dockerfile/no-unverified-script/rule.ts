import type { Report } from '../../../analysis/rule.ts';
import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Dockerfile } from '../../../languages/dockerfile/dockerfile.ts';
import type { AddedProgram } from './find-added-programs.ts';
import { findAddedPrograms } from './find-added-programs.ts';
import type { PipedScript } from '../../_kit/piped-scripts.ts';
import { reportOfScript } from '../../_kit/report-of-script.ts';
import { mayLoad } from '../../_kit/script-source.ts';
import { findDownloadedScripts } from './find-downloaded-scripts.ts';

/** A text from the network is run as it comes. */
export const noUnverifiedScript = defineFileRule('dockerfile', {
  info: {
    id: 'no-unverified-script',
    family: 'security',
    kinds: ['unverified-script', 'unverified-download'],
    severity: 'warning',
    fix: 'none',
    what: say(
      'Reports scripts that `RUN` downloads and hands to a shell or an interpreter unseen: `curl … | sh`, `bash <(curl …)`, `sh -c "$(wget …)"`, `eval "$(curl …)"`, `irm … | iex`, `curl -o f.sh … && sh f.sh`. As a note programs and archives that `ADD` fetches without a checksum.',
      '报告 `RUN` 下载后不经核对就交给 shell 或解释器执行的脚本：`curl … | sh`、`bash <(curl …)`、`sh -c "$(wget …)"`、`eval "$(curl …)"`、`irm … | iex`、`curl -o f.sh … && sh f.sh`。`ADD` 获取而没有校验和的程序与归档仅作提示。',
    ),
    why: say(
      'What is run is whatever the address serves on the day of the build: another version, an error page, half a file, or what somebody put there who took over the server. The image that comes out cannot be built again.',
      '执行的是构建当天该地址返回的任何内容：另一个版本、错误页面、半截文件，或是接管服务器的人放上去的东西。这样构建出的镜像也无法重现。',
    ),
    instead: say(
      'Download a named version, compare its checksum (`sha256sum -c`), then run it; `ADD --checksum=sha256:… <address> <file>` does the first two. Or install the package of the distribution.',
      '下载指定版本，核对校验和（`sha256sum -c`）后再执行；`ADD --checksum=sha256:… <地址> <文件>` 可完成前两步。也可以安装发行版提供的软件包。',
    ),
    examples: [
      {
        bad: 'FROM debian:13-slim\nRUN curl -fsSL https://get.example.com/install.sh | sh',
        good: 'FROM debian:13-slim\nADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://get.example.com/2.1/install.sh /tmp/install.sh\nRUN sh /tmp/install.sh',
        file: 'Dockerfile',
      },
    ],
    sources: [{ name: 'OpenSSF Scorecard Pinned-Dependencies', relation: 'inspired' }],
  },
  find: (file: Dockerfile): Iterable<Unverified> => unverified(file),
  report: (found) => ('file' in found ? reportOfDownload(found) : reportOfScript(found)),
});

type Unverified = PipedScript | AddedProgram;

function* unverified(file: Dockerfile): Generator<Unverified, void> {
  if (mayLoad(file.text)) yield* findDownloadedScripts(file);
  if (file.text.includes('://')) yield* findAddedPrograms(file);
}

function reportOfDownload({ range, file }: AddedProgram): Report {
  return {
    range,
    kind: 'unverified-download',
    confidence: 'possible',
    what: say(
      `Nothing checks that \`${file.replace(/[^\w.-]/g, '')}\` is what was meant: \`ADD\` takes what comes.`,
      `没有校验 \`${file.replace(/[^\w.-]/g, '')}\` 是否为预期内容：\`ADD\` 会接受返回的任何东西。`,
    ),
  };
}
