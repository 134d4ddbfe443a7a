import { defineFileRule } from '../../../analysis/rule.ts';
import type { Confidence } from '../../../domain/finding.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Dockerfile } from '../../../languages/dockerfile/dockerfile.ts';
import { tokenText } from '../../_kit/secret-words.ts';
import type { ImageSecret } from './find-image-secrets.ts';
import { findImageSecrets } from './find-image-secrets.ts';

/** A secret that everybody can read who gets the image. */
export const noSecretInImage = defineFileRule('dockerfile', {
  info: {
    id: 'no-secret-in-image',
    family: 'security',
    kinds: ['secret-in-image'],
    fix: 'none',
    what: say(
      'Reports secrets that stay in an image: an `ENV` or `ARG` with a credential as its value, a credential in a command, an `ENV` that keeps a secret build argument, a secret `ARG` of the last stage that a `RUN` uses, and secrets that a `RUN` of any stage prints. Files such as `.env` that are copied into it are a note.',
      '报告会留在镜像里的机密：值为凭据的 `ENV` 或 `ARG`，写在命令中的凭据，把机密构建参数保存下来的 `ENV`，最后阶段中被 `RUN` 使用的机密 `ARG`，以及任何阶段中被 `RUN` 输出的机密。复制进去的 `.env` 之类的文件仅作提示。',
    ),
    why: say(
      '`docker history` and `docker inspect` show the values of `ENV` and of every `ARG` that a layer was built with. Whoever may pull the image has the secret, for as long as the image exists.',
      '`docker history` 和 `docker inspect` 会显示 `ENV` 的值，以及构建各层时用到的每个 `ARG` 的值。只要镜像还在，任何能拉取它的人就拿到了机密。',
    ),
    instead: say(
      'Mount it for one command: `RUN --mount=type=secret,id=npm_token,env=NPM_TOKEN npm ci`; what the program needs is given to the container when it starts.',
      '只为一条命令挂载机密：`RUN --mount=type=secret,id=npm_token,env=NPM_TOKEN npm ci`；程序运行所需的机密则在容器启动时传入。',
    ),
    examples: [
      {
        bad: 'FROM node:24.1-slim\nARG NPM_TOKEN\nRUN npm config set //registry.npmjs.org/:_authToken=$NPM_TOKEN && npm ci',
        good: 'FROM node:24.1-slim\nRUN --mount=type=secret,id=npm_token,env=NPM_TOKEN npm ci',
        file: 'Dockerfile',
      },
      {
        bad: 'FROM alpine:3.22\nENV DB_PASSWORD=hT7-kd83_pqL',
        good: 'FROM alpine:3.22\nENV DB_PASSWORD_FILE=/run/secrets/db_password',
        file: 'Dockerfile',
      },
    ],
    sources: [
      { name: 'Docker SecretsUsedInArgOrEnv', relation: 'inspired' },
      { name: 'Trivy DS031', relation: 'inspired' },
    ],
  },
  find: (file: Dockerfile): Iterable<ImageSecret> => findImageSecrets(file),
  report: (secret) => {
    const { range } = secret;
    if (secret.manner === 'token') {
      const { format, secret: value } = secret.token;
      return { range, confidence: format.confidence, what: tokenText(format.issuer, format.noun, value) };
    }
    return { range, confidence: confidenceOf[secret.manner], what: wording[secret.manner](secret.name) };
  },
});

type Manner = Exclude<ImageSecret['manner'], 'token'>;

const confidenceOf: Readonly<Record<Manner, Confidence>> = {
  written: 'certain',
  given: 'likely',
  kept: 'certain',
  used: 'likely',
  printed: 'likely',
  shown: 'likely',
  stored: 'likely',
  copied: 'possible',
};

const wording: Readonly<Record<Manner, (name: string) => Localized>> = {
  written: (name) =>
    say(
      `The value of \`${name}\` is a credential that is written here.`,
      `\`${name}\` 的值是直接写在这里的凭据。`,
    ),
  given: (name) =>
    say(`\`${name}\` is given a credential that is written here.`, `\`${name}\` 的值是直接写在这里的凭据。`),
  kept: (name) =>
    say(
      `\`${name}\` keeps a secret build argument in the image.`,
      `\`${name}\` 把机密构建参数保存到了镜像中。`,
    ),
  copied: (name) =>
    say(
      `\`${codeName(name)}\` stays in the image, with whatever secrets it holds.`,
      `\`${codeName(name)}\` 会连同其中的机密留在镜像里。`,
    ),
  shown: (name) =>
    say(
      `\`${codeName(name)}\` is written to the log of the build, which more people read than may have it.`,
      `\`${codeName(name)}\` 会写入构建日志，而能看日志的人多于有权持有它的人。`,
    ),
  stored: (name) =>
    say(
      `What is mounted at \`${codeName(name)}\` for this command only stays in the image: it is copied here.`,
      `仅为这条命令挂载在 \`${codeName(name)}\` 的内容在此被复制，会留在镜像里。`,
    ),
  printed: (name) =>
    say(
      `\`${name}\` is written to the log of the build, which more people read than may have it.`,
      `\`${name}\` 会写入构建日志，而能看日志的人多于有权持有它的人。`,
    ),
  used: (name) =>
    say(
      `\`${name}\` stays in the history of the image: this command is built with it.`,
      `\`${name}\` 会留在镜像历史中：这条命令构建时使用了它。`,
    ),
};

function codeName(name: string): string {
  return name.replace(/[^\w./-]/g, '');
}
