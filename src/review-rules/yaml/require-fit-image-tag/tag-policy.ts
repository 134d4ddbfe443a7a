import { z } from 'zod';
import { createPathMatcher, patternProblem } from '../../../domain/path-pattern.ts';
import { createSegmentMatcher } from '../../../domain/path-segment.ts';
import type { ImageReference } from '../../_kit/image-reference.ts';

const text = z.string().min(1).max(200);
const pattern = text.refine((value) => patternProblem(value) === undefined, 'a pattern for paths');

/** `app`, `v1`, `1.2.3`, `1.2.3-release`, `1.27-alpine`, `2026.01.15`. */
const version = /^v?\d+(?:\.\d+)*(?:[-._+][\w.-]+)?$/i;
/** What builds between two releases are called. */
const snapshot =
  /(?:^|[-._+])(?:snapshot|nightly|canary|edge|dev|develop|unstable|wip|pr|sha)(?:$|[-._+\d])/i;

/** Environments in the order in which their patterns are tried. */
const defaultEnvironments = [
  {
    name: 'staging',
    paths: [
      '*{non,pre}{prod,-prod,_prod}*',
      '{staging,stage,stg,uat,qa,preview}',
      '*[-._]{staging,stage,stg,uat,qa,preview}.*',
      '{staging,stage,stg,uat,qa,preview}[-._]*',
    ],
    tags: ['*'],
  },
  {
    name: 'development',
    paths: [
      '{dev,development,local,sandbox,test,tests}',
      '*[-._]{dev,development,local,sandbox,test}.*',
      '{dev,development,local,sandbox,test}[-._]*',
    ],
    tags: ['*'],
  },
  {
    name: 'production',
    paths: [
      '{prod,production,prd,live}',
      '*[-._]{prod,production,prd,live}.*',
      '{prod,production,prd,live}[-._]*',
    ],
    tags: ['version', 'digest'],
  },
];

const environment = z.strictObject({
  name: text,
  paths: z.array(pattern).min(1).max(100),
  tags: z.array(text).max(100),
});

export const tagPolicy = z.object({
  environments: z.array(environment).max(20).default(defaultEnvironments).meta({
    description:
      'What each environment may run; the first whose `paths` match a file is the one it is for, else the first that matches the name of the namespace; what is for none may run anything but `latest`. `tags` are `version` (e.g. `v1.2.3`, `1.2.3-release`; no snapshot), `digest`, or patterns such as `release-*`; `latest` is not among them',
  }),
});

export type TagPolicy = z.output<typeof tagPolicy>;
export type EnvironmentPolicy = TagPolicy['environments'][number];

/** undefined: nothing tells what the file is for. */
export function environmentOf(path: string, { environments }: TagPolicy): EnvironmentPolicy | undefined {
  return environments.find(({ paths }) => createPathMatcher(paths)(path.toLowerCase()));
}

/** A namespace is named like a file for its environment: `production`, `shop-prod`. */
export function environmentOfNamespace(namespace: string, policy: TagPolicy): EnvironmentPolicy | undefined {
  return environmentOf(`${namespace}.yaml`, policy);
}

export function isAllowed({ tag = '', digest }: ImageReference, { tags }: EnvironmentPolicy): boolean {
  return tags.some((allowed) => {
    if (allowed === 'digest') return digest !== undefined;
    if (allowed === 'version') return version.test(tag) && !snapshot.test(tag);
    return createSegmentMatcher(allowed)(tag);
  });
}
