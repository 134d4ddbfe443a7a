import { id, name } from 'ci-info';
import { AppError } from '../domain/errors.ts';
import { parseEnvironment } from './environment.ts';
import type { ImagePolicySettings } from './image-policy-environment.ts';
import { given } from './ci/ci-run.ts';
import type { CiChange, ReadCiChange, Variables } from './ci/ci-run.ts';
import { readGitHubActions } from './ci/github-actions.ts';
import { readGitLabCi } from './ci/gitlab-ci.ts';
import { readJenkins } from './ci/jenkins.ts';

/** By the names of `ci-info`. */
const readers = {
  GITHUB_ACTIONS: readGitHubActions,
  GITLAB: readGitLabCi,
  JENKINS: readJenkins,
} as const satisfies Record<string, ReadCiChange>;

export type CiName = keyof typeof readers;

/** What a run of a CI is told by its environment. */
export interface CiEnvironment {
  readonly ci: CiName;
  readonly change: CiChange | undefined;
  readonly gitHubToken: string | undefined;
  readonly gitHubApiUrl: string | undefined;
  readonly gitLabToken: string | undefined;
  readonly markerSecret: string | undefined;
  readonly rulePages: string | undefined;
  readonly imagePolicy: ImagePolicySettings;
}

/** Name and purpose, for the documentation. */
export const ciVariables = {
  GITHUB_TOKEN:
    'Reads and comments on pull requests: the token of the run, or that of a person. Without it, or where it may only read, annotations are written',
  GITHUB_API_URL: 'Address of GitHub’s API; GitHub Actions sets it',
  GITLAB_TOKEN:
    'Reads and comments on merge requests: an access token with the scope `api`. The token of a job (`CI_JOB_TOKEN`) may not comment',
  GITLAB_HOST: 'In Jenkins: address of a GitLab that is below a path of its host',
  MARKER_SECRET:
    'Seals the markers by which our own comments are known again. Without it only the account that wrote a comment tells that it is ours',
  RULE_PAGES_URL: 'Address of a copy of the folder `docs/rules`, which comments link to',
  OPA_URL:
    'With `OPA_PATH`, and `OPA_TOKEN` where it wants one: the OPA server that decides which images may be deployed, as for the server',
} as const;

const shortestSecret = 16;

/**
 * Only what the CI sets counts, never a file of the checkout: that belongs to the change.
 * @param vendor As `ci-info` names it.
 * @throws {AppError} `usage` outside of a CI that is known, `invalid-input`, `invalid-environment`
 */
export function readCiEnvironment(variables: Variables = process.env, vendor = id): CiEnvironment {
  const ci = (Object.keys(readers) as readonly CiName[]).find((one) => one === vendor);
  if (ci === undefined) throw new AppError('usage', { problem: problemOf(vendor) });
  return {
    ci,
    change: readers[ci](variables),
    gitHubToken: given(variables, 'GITHUB_TOKEN'),
    gitHubApiUrl: given(variables, 'GITHUB_API_URL'),
    gitLabToken: given(variables, 'GITLAB_TOKEN'),
    markerSecret: secretIn(variables),
    rulePages: given(variables, 'RULE_PAGES_URL')?.replace(/\/+$/, ''),
    imagePolicy: parseEnvironment(ofPolicy(variables)),
  };
}

/** The other settings of a server mean nothing here, or something else. */
function ofPolicy(variables: Variables): Variables {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => name.startsWith('OPA_')));
}

/** A seal that can be guessed is worse than none: it is relied upon. */
function secretIn(variables: Variables): string | undefined {
  const secret = given(variables, 'MARKER_SECRET');
  if (secret === undefined || secret.length >= shortestSecret) return secret;
  const problems = `  MARKER_SECRET: expected at least ${shortestSecret} characters`;
  throw new AppError('invalid-environment', { problems });
}

function problemOf(vendor: string | null): string {
  const here = vendor === null ? 'This is no CI' : `This is ${name ?? vendor}`;
  return `${here}: \`autoglm ci\` knows GitHub Actions, GitLab CI and Jenkins. \`autoglm review\` runs anywhere`;
}
