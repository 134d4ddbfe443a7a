import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Range } from '../../../domain/text-position.ts';
import type { Dockerfile } from '../../../languages/dockerfile/dockerfile.ts';
import { parseImage } from '../../_kit/image-reference.ts';

interface LooseBase {
  readonly range: Range;
  readonly image: string;
  readonly kind: 'untagged' | 'latest';
}

/** A base image that is another one with every build. */
export const requireBaseImageTag = defineFileRule('dockerfile', {
  info: {
    id: 'require-base-image-tag',
    family: 'image-tag',
    kinds: ['untagged', 'latest'],
    fix: 'none',
    what: say(
      'Reports base images (`FROM`) without a tag, or with the tag `latest`.',
      '报告没有标签或使用 `latest` 标签的基础镜像（`FROM`）。',
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
  find: (file: Dockerfile): Iterable<LooseBase> => looseBases(file),
  report: ({ range, image, kind }) => ({
    range,
    kind,
    what:
      kind === 'untagged'
        ? say(
            `The base image \`${image}\` has no tag, which means \`latest\`.`,
            `基础镜像 \`${image}\` 没有标签，等同于 \`latest\`。`,
          )
        : say(
            `The base image \`${image}\` is whatever is newest on the day of the build.`,
            `基础镜像 \`${image}\` 会是构建当天的最新版本。`,
          ),
  }),
});

function* looseBases({ tree }: Dockerfile): Generator<LooseBase, void> {
  const earlier = new Set<string>();
  for (const { image, imageRange: range, name } of tree.stages) {
    const kind = earlier.has(image.toLowerCase()) ? undefined : looseness(image);
    if (name !== undefined) earlier.add(name.toLowerCase());
    if (kind !== undefined) yield { range, image, kind };
  }
}

/** Of a name with `$` in it whoever builds decides the rest. */
function looseness(image: string): LooseBase['kind'] | undefined {
  const reference = parseImage(image);
  if (reference === undefined || reference.digest !== undefined || reference.name === 'scratch')
    return undefined;
  if (reference.tag === undefined) return 'untagged';
  return reference.tag === 'latest' ? 'latest' : undefined;
}
