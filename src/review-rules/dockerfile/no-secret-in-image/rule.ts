import { defineFileRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Dockerfile } from '../../../languages/dockerfile/dockerfile.ts';
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
      'Reports secrets that stay in an image: an `ENV` or `ARG` with a credential as its value, an `ENV` that keeps a secret build argument, and a secret `ARG` of the last stage that a `RUN` uses.',
      '报告会留在镜像里的机密：值为凭据的 `ENV` 或 `ARG`，把机密构建参数保存下来的 `ENV`，以及最后阶段中被 `RUN` 使用的机密 `ARG`。',
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
  report: ({ range, name, manner }) => ({
    range,
    confidence: manner === 'used' ? 'likely' : 'certain',
    what: wording[manner](name),
  }),
});

const wording: Readonly<Record<ImageSecret['manner'], (name: string) => Localized>> = {
  written: (name) =>
    say(
      `The value of \`${name}\` is a credential that is written here.`,
      `\`${name}\` 的值是直接写在这里的凭据。`,
    ),
  kept: (name) =>
    say(
      `\`${name}\` keeps a secret build argument in the image.`,
      `\`${name}\` 把机密构建参数保存到了镜像中。`,
    ),
  used: (name) =>
    say(
      `\`${name}\` stays in the history of the image: this command is built with it.`,
      `\`${name}\` 会留在镜像历史中：这条命令构建时使用了它。`,
    ),
};
