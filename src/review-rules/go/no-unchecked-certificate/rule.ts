import { defineFileRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { createIsMeant } from './is-meant.ts';
import { maySet, weakSettingsOf } from './weak-setting.ts';
import type { WeakSetting } from './weak-setting.ts';

/** A connection that is encrypted, but to nobody knows whom. */
export const noUncheckedCertificate = defineFileRule('go', {
  info: {
    id: 'no-unchecked-certificate',
    family: 'security',
    kinds: ['insecure-tls'],
    fix: 'none',
    what: say(
      'Reports `InsecureSkipVerify: true`, `ssh.InsecureIgnoreHostKey()`, callbacks that take any host key, versions of TLS before 1.2, and RC4 and 3DES among its ciphers. Settings that another one asks for, for the own machine, and those beside which `VerifyPeerCertificate` or `VerifyConnection` looks itself are left alone.',
      '报告 `InsecureSkipVerify: true`、`ssh.InsecureIgnoreHostKey()`、接受任何主机密钥的回调、1.2 之前的 TLS 版本以及 RC4、3DES 加密套件。由其他选项要求启用的、连接本机的，以及旁边用 `VerifyPeerCertificate` 或 `VerifyConnection` 自行校验的设置不报告。',
    ),
    why: say(
      'Without the check whoever sits between the two sides can answer with a certificate or key of his own: he reads and changes everything, passwords and tokens first.',
      '不做校验时，处在通信双方之间的任何人都能用自己的证书或密钥应答，读取并篡改一切内容，首先就是密码和令牌。',
    ),
    instead: say(
      'Give the certificate of your own authority: `RootCAs: pool`; for SSH the known keys: `knownhosts.New(file)`; leave the version to Go.',
      '提供自有证书机构的证书：`RootCAs: pool`；SSH 使用已知主机密钥：`knownhosts.New(file)`；TLS 版本交给 Go 决定。',
    ),
    examples: [
      {
        bad: 'package api\n\nimport "crypto/tls"\n\nvar config = &tls.Config{InsecureSkipVerify: true}',
        good: 'package api\n\nimport (\n\t"crypto/tls"\n\t"crypto/x509"\n)\n\nfunc config(pool *x509.CertPool) *tls.Config {\n\treturn &tls.Config{RootCAs: pool}\n}',
        file: 'api.go',
      },
    ],
    sources: [
      { name: 'CodeQL go/disabled-certificate-check', relation: 'inspired' },
      { name: 'gosec G402, G106', relation: 'inspired' },
    ],
  },
  *find(file: GoFile): Generator<WeakSetting, void> {
    if (isTestPath(file.path) || !maySet.test(file.text)) return;
    const isMeant = createIsMeant(file);
    for (const setting of weakSettingsOf(file.tree)) if (!isMeant(setting)) yield setting;
  },
  report: ({ place, manner, value }) => ({
    range: place,
    // Scanners, and clients of their own service, may mean it without a word.
    confidence: 'likely',
    what: wording[manner](value),
  }),
});

const wording: Readonly<Record<WeakSetting['manner'], (value: string) => Localized>> = {
  unchecked: () =>
    say(
      '`InsecureSkipVerify` switches off the check of the other side’s certificate.',
      '`InsecureSkipVerify` 关闭了对对方证书的校验。',
    ),
  version: (value) =>
    say(`\`${value}\` is a version of TLS that is broken.`, `\`${value}\` 是已不安全的 TLS 版本。`),
  cipher: (value) =>
    say(`\`${value}\` uses a cipher that is broken.`, `\`${value}\` 使用已不安全的加密算法。`),
  'host-key': (value) =>
    say(
      `\`${value}\` takes the key of any server for the right one.`,
      `\`${value}\` 会把任何服务器的密钥都当作正确的密钥。`,
    ),
};
