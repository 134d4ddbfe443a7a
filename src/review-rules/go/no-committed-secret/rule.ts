import type { Report } from '../../../analysis/rule.ts';
import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { namedText, tokenText } from '../../_kit/secret-words.ts';
import { findCommittedSecrets } from './find-committed-secrets.ts';
import type { CommittedSecret } from './find-committed-secrets.ts';

/** A password, key or token that is written into the source. */
export const noCommittedSecret = defineFileRule('go', {
  info: {
    id: 'no-committed-secret',
    family: 'security',
    kinds: ['hardcoded-secret'],
    fix: 'none',
    what: say(
      'Reports passwords, keys and tokens that are written into the source: by the formats of their issuers, and by names such as `password` or `apiKey` whose value is random. In tests and examples only what a checksum proves.',
      '报告写在源代码中的密码、密钥和令牌：依据各签发方的格式，以及 `password`、`apiKey` 等名称被赋予随机值的情形。测试和示例中只报告校验和可以证实的凭据。',
    ),
    why: say(
      'Everyone who can read the repository, its history or the built program has the credential, and it cannot be changed without a release. Deleting the line does not take it back.',
      '凡能读到仓库、其历史或编译产物的人都拥有该凭据，并且不发布新版本就无法更换。删除这一行并不能收回它。',
    ),
    instead: say(
      'Revoke it at its issuer, make a new one, and read that from the environment or from a secret store when the program starts.',
      '先在签发方吊销，再生成新的凭据，并在程序启动时从环境变量或密钥管理服务中读取。',
    ),
    examples: [
      {
        bad: 'package store\n\ntype Config struct {\n\tUser, Password string\n}\n\nvar config = Config{User: "billing", Password: "vX3!kd92-Lm"}',
        good: 'package store\n\nimport "os"\n\ntype Config struct {\n\tUser, Password string\n}\n\nvar config = Config{User: "billing", Password: os.Getenv("DB_PASSWORD")}',
        file: 'config.go',
      },
    ],
    sources: [
      { name: 'gitleaks', relation: 'inspired' },
      { name: 'gosec G101', relation: 'inspired' },
      { name: 'CodeQL go/hardcoded-credentials', relation: 'inspired' },
    ],
  },
  find: (file: GoFile): Iterable<CommittedSecret> => findCommittedSecrets(file),
  report: reportSecret,
});

/** Findings are posted where many can read them: of the value only its length and its first characters are told. */
function reportSecret(secret: CommittedSecret): Report {
  if (secret.kind === 'token') {
    const { format, range, secret: value } = secret.token;
    return { range, confidence: format.confidence, what: tokenText(format.issuer, format.noun, value) };
  }
  const { start, end } = secret.literal;
  const range = { start, end };
  return { range, confidence: 'likely', what: namedText(secret.name, secret.noun, secret.length) };
}
