import type { Report } from '../../../analysis/rule.ts';
import { defineFileRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Dockerfile } from '../../../languages/dockerfile/dockerfile.ts';
import type { AddedProgram } from './find-added-programs.ts';
import { findAddedPrograms } from './find-added-programs.ts';
import type { PipedScript } from '../../_kit/piped-scripts.ts';
import { reportOfScript } from '../../_kit/report-of-script.ts';
import { mayLoad } from '../../_kit/script-source.ts';
import { findDownloadedScripts } from './find-downloaded-scripts.ts';
import type { UncheckedServer } from './find-unchecked-servers.ts';
import { findUncheckedServers } from './find-unchecked-servers.ts';

/** A text from the network is run as it comes. */
export const noUnverifiedScript = defineFileRule('dockerfile', {
  info: {
    id: 'no-unverified-script',
    family: 'security',
    kinds: ['unverified-script', 'unverified-download', 'unchecked-server'],
    severity: 'warning',
    fix: 'none',
    what: say(
      'Reports scripts that `RUN` downloads and hands to a shell or an interpreter unseen: `curl … | sh`, `bash <(curl …)`, `sh -c "$(wget …)"`, `eval "$(curl …)"`, `irm … | iex`, `curl -o f.sh … && sh f.sh`. Also downloads whose certificate or signature nobody looks at, such as `curl -k`. As a note programs and archives that `ADD` fetches without a checksum.',
      '报告 `RUN` 下载后不经核对就交给 shell 或解释器执行的脚本：`curl … | sh`、`bash <(curl …)`、`sh -c "$(wget …)"`、`eval "$(curl …)"`、`irm … | iex`、`curl -o f.sh … && sh f.sh`。也报告不校验证书或签名的下载，例如 `curl -k`。`ADD` 获取而没有校验和的程序与归档仅作提示。',
    ),
    why: say(
      'What is run is whatever the address serves on the day of the build: another version, an error page, half a file, or what somebody put there who took over the server or the line. The image that comes out cannot be built again.',
      '执行的是构建当天该地址返回的任何内容：另一个版本、错误页面、半截文件，或是接管服务器或线路的人放上去的东西。这样构建出的镜像也无法重现。',
    ),
    instead: say(
      'Download a named version, compare its checksum (`sha256sum -c`), then run it; `ADD --checksum=sha256:… <address> <file>` does the first two. Or install the package of the distribution. For an own authority add its certificate (`update-ca-certificates`) and leave the check on.',
      '下载指定版本，核对校验和（`sha256sum -c`）后再执行；`ADD --checksum=sha256:… <地址> <文件>` 可完成前两步。也可以安装发行版提供的软件包。若使用自有证书机构，请添加其证书（`update-ca-certificates`）并保持校验。',
    ),
    examples: [
      {
        bad: 'FROM debian:13-slim\nRUN curl -fsSL https://get.example.com/install.sh | sh',
        good: 'FROM debian:13-slim\nADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://get.example.com/2.1/install.sh /tmp/install.sh\nRUN sh /tmp/install.sh',
        file: 'Dockerfile',
      },
    ],
    sources: [
      {
        name: 'OpenSSF Scorecard Pinned-Dependencies',
        relation: 'inspired',
        kinds: ['unverified-script', 'unverified-download'],
      },
      { name: 'Checkov CKV2_DOCKER', relation: 'inspired', kinds: ['unchecked-server'] },
    ],
  },
  find: (file: Dockerfile): Iterable<Unverified> => unverified(file),
  report: (found) => {
    if ('setting' in found) return reportOfServer(found);
    return 'file' in found ? reportOfDownload(found) : reportOfScript(found);
  },
});

type Unverified = PipedScript | AddedProgram | UncheckedServer;

function* unverified(file: Dockerfile): Generator<Unverified, void> {
  if (mayLoad(file.text)) yield* findDownloadedScripts(file);
  if (file.text.includes('://')) yield* findAddedPrograms(file);
  yield* findUncheckedServers(file);
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

function reportOfServer({ range, setting, extent }: UncheckedServer): Report {
  return { range, kind: 'unchecked-server', what: wording[extent](setting.replace(/["'\s]+/g, ' ').trim()) };
}

const wording: Readonly<Record<UncheckedServer['extent'], (setting: string) => Localized>> = {
  download: (setting) =>
    say(
      `With \`${setting}\` nobody asks the server who it is: whoever is on the line sends what he likes.`,
      `使用 \`${setting}\` 时不校验服务器身份：线路上的任何人都能发送任意内容。`,
    ),
  packages: (setting) =>
    say(
      `With \`${setting}\` packages are installed whose signature nobody looks at.`,
      `使用 \`${setting}\` 时安装的软件包不校验签名。`,
    ),
  always: (setting) =>
    say(
      `\`${setting}\` turns the check of certificates off from here on, for every server.`,
      `\`${setting}\` 会从此处起对所有服务器关闭证书校验。`,
    ),
};
