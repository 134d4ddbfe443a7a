import { randomUUID } from 'node:crypto';
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
/** What matters to the reader of a run is told by deviations and errors. */
const log = pino({ level: 'silent' });

/** @returns the name of the token that is missing, where it is */
export async function openForge(
  place: ChangePlace,
  environment: CiEnvironment,
): Promise<ForgeAccess | 'GITHUB_TOKEN' | 'GITLAB_TOKEN'> {
  const ref: ChangeRef = { repo: { forge: place.forge, path: place.repository }, number: place.number };
  const markers = createMarkers(environment.markerSecret ?? publicSecret);
  const { gitHubToken, gitLabToken } = environment;
  if (place.forge === 'github') {
    if (gitHubToken === undefined) return 'GITHUB_TOKEN';
    const apiUrl = environment.gitHubApiUrl ?? apiOf(place.serverUrl);
    return { ref, markers, ...(await openGitHub(gitHubToken, apiUrl, markers)) };
  }
  if (gitLabToken === undefined) return 'GITLAB_TOKEN';
  return { ref, markers, ...(await openGitLab(gitLabToken, place.serverUrl, markers)) };
}

type Opened = Pick<ForgeAccess, 'forge' | 'deviations'>;

async function openGitHub(token: string, apiUrl: string, markers: Markers): Promise<Opened> {
  const { createGitHubTokenAccess } = await import('../../forges/github/token-access.ts');
  const deviations: Deviation[] = [];
  const forge = createGitHubTokenAccess({
    ...{ token, apiUrl, markers, requestTimeout, log },
    onThreadProblem: (why) => deviations.push({ kind: 'threadKept', why }),
    onOtherStatus: (kind) => deviations.push({ kind: kind === 'none' ? 'noStatus' : 'commitStatus' }),
  });
  return { forge, deviations };
}

async function openGitLab(token: string, host: string, markers: Markers): Promise<Opened> {
  const { createGitLabForge } = await import('../../forges/gitlab/gitlab-forge.ts');
  const deviations: Deviation[] = [];
  const forge = createGitLabForge({
    ...{ host, credentials: { kind: 'token', token }, markers, requestTimeout, log },
    // A run hears no hooks: nothing is signed by this.
    webhookSecret: randomUUID(),
    onThreadProblem: (why) => deviations.push({ kind: 'threadKept', why }),
  });
  return { forge, deviations };
}

/** A GitHub Enterprise Server answers below its own address. */
function apiOf(serverUrl: string): string {
  return serverUrl === 'https://github.com' ? 'https://api.github.com' : `${serverUrl}/api/v3`;
}
