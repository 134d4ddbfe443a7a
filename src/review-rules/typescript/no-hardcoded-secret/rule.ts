import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import { namedText, tokenText } from '../../_kit/secret-words.ts';
import type { Secret } from './find-secrets.ts';
import { findSecrets } from './find-secrets.ts';

/** A password, key or token that is written into the source. */
export const noHardcodedSecret = defineRule({
  info: {
    id: 'no-hardcoded-secret',
    family: 'security',
    kinds: ['hardcoded-secret'],
    fix: 'none',
    what: say(
      'Reports passwords, keys and tokens that are written into the source: by the formats of their issuers, and by names such as `password` or `apiKey` whose value is random.',
      '报告写在源代码中的密码、密钥和令牌：依据各签发方的格式，以及 `password`、`apiKey` 等名称被赋予随机值的情形。',
    ),
    why: say(
      'Everyone who can read the repository, its history or a copy of it has the credential, and it cannot be changed without a release. Deleting the line does not take it back.',
      '凡能读到仓库、其历史或任何副本的人都拥有该凭据，并且不发布新版本就无法更换。删除这一行并不能收回它。',
    ),
    instead: say(
      'Revoke it at its issuer, make a new one, and read that from the environment or from a secret store when the program starts.',
      '先在签发方吊销，再生成新的凭据，并在程序启动时从环境变量或密钥管理服务中读取。',
    ),
    examples: [
      {
        bad: "export const database = { user: 'billing', password: 'vX3!kd92-Lm' };",
        good: "export const database = { user: 'billing', password: process.env.DATABASE_PASSWORD };",
      },
      {
        bad: "const jwt = require('jsonwebtoken');\n\nexports.issue = (user) => jwt.sign({ sub: user.id }, 'keyboard cat');",
        good: "const jwt = require('jsonwebtoken');\n\nexports.issue = (user) => jwt.sign({ sub: user.id }, process.env.JWT_SECRET);",
        file: 'session.js',
      },
    ],
    sources: [
      { name: 'gitleaks', relation: 'inspired' },
      { name: 'secretlint', relation: 'inspired' },
      { name: 'sonarjs no-hardcoded-passwords', relation: 'inspired' },
    ],
  },
  visit: ['Program'],
  find: (_program, file): Iterable<Secret> => findSecrets(file),
  report: reportSecret,
});

/** Findings are posted where many can read them: of the value only its length and its first characters are told. */
function reportSecret(secret: Secret): Report {
  if (secret.kind === 'token') {
    const { format, range, secret: value } = secret.token;
    return { range, confidence: format.confidence, what: tokenText(format.issuer, format.noun, value) };
  }
  if (secret.kind === 'signing') {
    return {
      range: rangeOf(secret.place),
      confidence: 'likely',
      what: say(
        `\`${secret.name}\` works with a key that is written in the source.`,
        `\`${secret.name}\` 使用的密钥直接写在了源代码中。`,
      ),
    };
  }
  const { literal, name, noun } = secret;
  return { range: rangeOf(literal), confidence: 'likely', what: namedText(name, noun, lengthOf(literal)) };
}

function lengthOf(literal: Node): number {
  const { start, end } = rangeOf(literal);
  return end - start - 2;
}
