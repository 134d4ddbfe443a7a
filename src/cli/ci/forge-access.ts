import { pino } from 'pino';
import type { ChangePlace } from '../../config/ci/ci-run.ts';
import type { CiEnvironment } from '../../config/ci-environment.ts';
import type { ChangeRef } from '../../domain/change-request.ts';
import { createMarkers } from '../../domain/marker.ts';
import type { Markers } from '../../domain/marker.ts';
import type { Forge } from '../../ports/forge.ts';

/** A forge that this run may talk to. */
export interface ForgeAccess {
  readonly ref: ChangeRef;
  readonly forge: Pick<Forge, 'reader' | 'writer'>;
  readonly markers: Markers;
  /** What became other than usual while writing, in the words of the command line. */
  readonly deviations: readonly Deviation[];
}

export type Deviation =
  { readonly kind: 'commitStatus' | 'noStatus' } | { readonly kind: 'threadKept'; readonly why: string };

/** Where a port asks for an installation: the token says whose rights hold. */
export const byToken = 'token';

/**
 * Without a secret of its own a run cannot have one that stays: tokens are made anew for each run, or replaced. Then
 * the seal only says that the format is ours, and what counts is that our account wrote the comment.
 */
const publicSecret = 'open-autoglm without MARKER_SECRET';

/** Milliseconds. */
const requestTimeout = 30_000;

/** @returns the name of the token that is missing; undefined for a forge that cannot be written to */
export async function openForge(
  { forge, serverUrl, repository, number }: ChangePlace,
  environment: CiEnvironment,
): Promise<ForgeAccess | 'GITHUB_TOKEN' | 'GITLAB_TOKEN' | undefined> {
  const ref: ChangeRef = { repo: { forge, path: repository }, number };
  const markers = createMarkers(environment.markerSecret ?? publicSecret);
  const deviations: Deviation[] = [];
  if (forge === 'gitlab') return environment.gitLabToken === undefined ? 'GITLAB_TOKEN' : undefined;
  const { gitHubToken: token, gitHubApiUrl } = environment;
  if (token === undefined) return 'GITHUB_TOKEN';
  const { createGitHubTokenAccess } = await import('../../forges/github/token-access.ts');
  const access = createGitHubTokenAccess({
    ...{ token, markers, requestTimeout, log: pino({ level: 'silent' }) },
    apiUrl: gitHubApiUrl ?? apiOf(serverUrl),
    onThreadProblem: (why) => deviations.push({ kind: 'threadKept', why }),
    onOtherStatus: (kind) => deviations.push({ kind: kind === 'none' ? 'noStatus' : 'commitStatus' }),
  });
  return { ref, forge: access, markers, deviations };
}

/** A GitHub Enterprise Server answers below its own address. */
function apiOf(serverUrl: string): string {
  return serverUrl === 'https://github.com' ? 'https://api.github.com' : `${serverUrl}/api/v3`;
}
