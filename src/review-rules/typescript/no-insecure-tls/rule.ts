import type { FixDraft, Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import type { PlainDownload } from './plain-downloads.ts';
import { findPlainDownloads } from './plain-downloads.ts';
import type { WeakSetting } from './weak-setting.ts';
import { findWeakSettings } from './find-weak-settings.ts';

/** A connection that is encrypted, but to nobody knows whom. */
export const noInsecureTls = defineRule({
  info: {
    id: 'no-insecure-tls',
    family: 'security',
    kinds: ['insecure-tls', 'plain-download'],
    fix: 'needs-review',
    what: say(
      'Reports settings that switch off the check of certificates (`rejectUnauthorized: false`, also as what holds unless told otherwise, `strictSSL: false`, `NODE_TLS_REJECT_UNAUTHORIZED = "0"`, an empty `checkServerIdentity`) or allow versions of TLS before 1.2, and programs and archives that are loaded by plain `http:` without a look at their checksum. Settings that another one asks for, outside production, for the own machine and of servers are left alone.',
      '报告关闭证书校验（`rejectUnauthorized: false`（包括作为默认值）、`strictSSL: false`、`NODE_TLS_REJECT_UNAUTHORIZED = "0"`、空的 `checkServerIdentity`）或允许 1.2 之前 TLS 版本的设置，以及通过明文 `http:` 下载且不核对校验和的程序和压缩包。由其他选项要求启用的、非生产环境的、连接本机的设置，以及服务器端的设置不报告。',
    ),
    why: say(
      'Without the check whoever sits between the two sides can answer with a certificate of his own: he reads and changes everything, passwords and tokens first. The variable of the environment switches it off for every connection of the process.',
      '不校验证书时，处在通信双方之间的任何人都能用自己的证书应答，读取并篡改一切内容，首先就是密码和令牌。而该环境变量会对进程的所有连接关闭校验。',
    ),
    instead: say(
      'Give the certificate of your own authority: `ca: readFileSync("ca.pem")`, or `NODE_EXTRA_CA_CERTS`; leave the version to Node. Load programs by `https:`, or compare their checksum with one that you know.',
      '提供自有证书机构的证书：`ca: readFileSync("ca.pem")`，或设置 `NODE_EXTRA_CA_CERTS`；TLS 版本交给 Node 决定。程序请通过 `https:` 下载，或与已知的校验和比对。',
    ),
    examples: [
      {
        bad: 'const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: false });',
        good: "const agent = new https.Agent({ keepAlive: true, ca: readFileSync('ca.pem') });",
        file: 'agent.js',
      },
      {
        bad: "download('http://files.acme.io/cli/acme-linux.tar.gz', 'bin');",
        good: "download('https://files.acme.io/cli/acme-linux.tar.gz', 'bin');",
        file: 'install.js',
      },
    ],
    sources: [
      { name: 'CodeQL js/disabling-certificate-validation', relation: 'inspired' },
      { name: 'sonarjs unverified-certificate', relation: 'inspired' },
    ],
  },
  visit: ['Program'],
  *find(_program, file): Iterable<WeakSetting | PlainDownload> {
    if (isTestPath(file.path)) return;
    yield* findWeakSettings(file);
    yield* findPlainDownloads(file);
  },
  report(found): Report {
    const range = rangeOf(found.place);
    if ('address' in found)
      return { range, kind: 'plain-download', confidence: 'likely', what: unproven(found.address) };
    const { name, value, manner } = found;
    // Of one connection the author may know who is on the other side; nobody knows that of all.
    const confidence = manner === 'everywhere' ? 'certain' : 'likely';
    return { range, confidence, what: wording[manner](name, value) };
  },
  fix(found): FixDraft | undefined {
    if ('address' in found || found.text === undefined) return undefined;
    const { place, text } = found;
    return {
      title: say(`Write ${text}`, `改为 ${text}`),
      edits: [{ range: rangeOf(place), text }],
    };
  },
});

const wording: Readonly<Record<WeakSetting['manner'], (name: string, value: string) => Localized>> = {
  unchecked: (name) =>
    say(
      `\`${name}\` switches off the check of the other side’s certificate.`,
      `\`${name}\` 关闭了对对方证书的校验。`,
    ),
  'unless-told': (name) =>
    say(
      `Unless told otherwise, \`${name}\` switches off the check of the other side’s certificate.`,
      `未另行指定时，\`${name}\` 会关闭对对方证书的校验。`,
    ),
  everywhere: (name) =>
    say(
      `\`${name}\` switches off the check of certificates for every connection of the process.`,
      `\`${name}\` 会对进程的所有连接关闭证书校验。`,
    ),
  version: (name, value) =>
    say(`\`${name}\` allows ${value}, which is broken.`, `\`${name}\` 允许使用已不安全的 ${value}。`),
};

function unproven(address: string): Localized {
  const shown = address.length > longestShown ? `${address.slice(0, longestShown)}…` : address;
  return say(
    `\`${shown}\` is loaded without encryption: whoever is on the way can send another program.`,
    `\`${shown}\` 未经加密下载：途中的任何人都可以换成别的程序。`,
  );
}

const longestShown = 80;
