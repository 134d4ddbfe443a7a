import { defineFileRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Dockerfile } from '../../../languages/dockerfile/dockerfile.ts';
import type { LooseBase } from './find-loose-bases.ts';
import { findLooseBases } from './find-loose-bases.ts';

/** A base image that is another one with every build. */
export const requireBaseImageTag = defineFileRule('dockerfile', {
  info: {
    id: 'require-base-image-tag',
    family: 'image-tag',
    kinds: ['untagged', 'latest'],
    fix: 'none',
    what: say(
      'Reports base images (`FROM`) and images that files are copied from (`COPY --from`) without a tag, or with the tag `latest`. Where only the default of an argument says so, it is a note.',
      '报告没有标签或使用 `latest` 标签的基础镜像（`FROM`）以及被复制文件的来源镜像（`COPY --from`）。若仅由参数的默认值所致，则作提示。',
    ),
    why: say(
      'The same Dockerfile builds something else tomorrow: a new major version comes in unseen, and yesterday’s build cannot be made again.',
      '同一个 Dockerfile 明天构建出的可能是另一个东西：新的主版本会悄然进入，而昨天的构建无法重现。',
    ),
    instead: say(
      'Name a version, e.g. `node:24.1-bookworm-slim`, or a digest (`@sha256:…`).',
      '写明版本，例如 `node:24.1-bookworm-slim`，或使用摘要（`@sha256:…`）。',
    ),
    examples: [
      {
        bad: 'FROM node\nCOPY . /app',
        good: 'FROM node:24.1-bookworm-slim\nCOPY . /app',
        file: 'Dockerfile',
      },
      {
        bad: 'FROM golang:1.24 AS build\nRUN make\n\nFROM alpine:latest\nCOPY --from=build /app /app',
        good: 'FROM golang:1.24 AS build\nRUN make\n\nFROM alpine:3.22\nCOPY --from=build /app /app',
        file: 'Dockerfile',
      },
    ],
    sources: [
      { name: 'hadolint DL3006', relation: 'inspired' },
      { name: 'hadolint DL3007', relation: 'inspired' },
    ],
  },
  find: (file: Dockerfile): Iterable<LooseBase> => findLooseBases(file),
  report: ({ range, image, kind, manner }) => ({
    range,
    kind,
    confidence: manner === 'default' ? 'possible' : 'certain',
    what: wording[manner](image, kind),
  }),
});

type Wording = (image: string, kind: LooseBase['kind']) => Localized;

const wording: Readonly<Record<LooseBase['manner'], Wording>> = {
  base: (image, kind) =>
    kind === 'untagged'
      ? say(
          `The base image \`${image}\` has no tag, which means \`latest\`.`,
          `基础镜像 \`${image}\` 没有标签，等同于 \`latest\`。`,
        )
      : say(
          `The base image \`${image}\` is whatever is newest on the day of the build.`,
          `基础镜像 \`${image}\` 会是构建当天的最新版本。`,
        ),
  default: (image) =>
    say(
      `Where the build is given no argument, the base image is \`${image}\`: whatever is newest on that day.`,
      `构建时未传入参数的话，基础镜像是 \`${image}\`，即当天的最新版本。`,
    ),
  copied: (image) =>
    say(
      `Files are taken from \`${image}\`, which is whatever is newest on the day of the build.`,
      `文件取自 \`${image}\`，它会是构建当天的最新版本。`,
    ),
};
