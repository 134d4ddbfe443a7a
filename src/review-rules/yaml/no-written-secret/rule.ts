import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { namedText, tokenText } from '../../_kit/secret-words.ts';
import type { WrittenSecret } from './find-written-secrets.ts';
import { findWrittenSecrets } from './find-written-secrets.ts';

/** A secret that everybody can read who reads the repository. */
export const noWrittenSecret = defineFileRule('yaml', {
  info: {
    id: 'no-written-secret',
    family: 'security',
    kinds: ['written-secret'],
    fix: 'none',
    what: say(
      'Reports passwords, keys and tokens in Compose files, manifests of Kubernetes (variables, `ConfigMap`, `Secret`), arguments of commands, values of Helm and generators of Kustomize: by names such as `DB_PASSWORD` whose value is random, and, in CI files too, by the formats of their issuers. What is in base64 is read as well. Placeholders, references, encrypted values and files for development, tests and examples are left alone.',
      '报告写在 Compose 文件、Kubernetes 清单（环境变量、`ConfigMap`、`Secret`）、命令参数、Helm values 和 Kustomize 生成器中的密码、密钥和令牌：依据 `DB_PASSWORD` 等名称被赋予随机值的情形；依据各签发方的格式（也适用于 CI 文件）。base64 编码的值同样会检查。占位符、引用、加密值，以及用于开发、测试和示例的文件不报告。',
    ),
    why: say(
      'Whoever may read the repository has it, with all its copies and forks, and for as long as its history exists. It can be taken back only by replacing it where it is used.',
      '能读取该仓库及其所有副本和派生仓库的人都能拿到它，只要历史还在就一直如此。要收回，只能在使用之处更换。',
    ),
    instead: say(
      'Replace it, and refer to it: `${DB_PASSWORD}` or `secrets:` in Compose, `secretKeyRef` in Kubernetes with a `Secret` that is made outside of the repository, or encrypted (SOPS, Sealed Secrets).',
      '更换该机密，并改为引用：Compose 中用 `${DB_PASSWORD}` 或 `secrets:`，Kubernetes 中用 `secretKeyRef` 并在仓库之外创建 `Secret`，或加密存放（SOPS、Sealed Secrets）。',
    ),
    examples: [
      {
        bad: 'services:\n  db:\n    image: postgres:17.5\n    environment:\n      POSTGRES_PASSWORD: hT7-kd83_pqL',
        good: 'services:\n  db:\n    image: postgres:17.5\n    environment:\n      POSTGRES_PASSWORD_FILE: /run/secrets/db_password\n    secrets: [db_password]\nsecrets:\n  db_password:\n    environment: DB_PASSWORD',
        file: 'compose.yaml',
      },
      {
        bad: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: acme/web:1.4.2\n      env:\n        - name: DB_PASSWORD\n          value: hT7-kd83_pqL',
        good: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: acme/web:1.4.2\n      env:\n        - name: DB_PASSWORD\n          valueFrom:\n            secretKeyRef: { name: db, key: password }',
        file: 'deploy/web.yaml',
      },
    ],
    sources: [
      { name: 'gitleaks', relation: 'inspired' },
      { name: 'kube-linter env-var-secret', relation: 'inspired' },
    ],
  },
  find: (file: YamlFile): Iterable<WrittenSecret> => findWrittenSecrets(file),
  report: (secret) => {
    const { range } = secret;
    if (secret.kind === 'token') {
      const { format, secret: value } = secret.token;
      return { range, confidence: format.confidence, what: tokenText(format.issuer, format.noun, value) };
    }
    const { noun, length, isByDefault } = secret;
    // Keys can be any text.
    const name = secret.name.replace(/[^\w.-]/g, '');
    const confidence = isByDefault ? 'possible' : 'likely';
    return { range, confidence, what: namedText(name, noun, length) };
  },
});
