import type { ProbotOctokit } from 'probot';
import { AppError } from '../../domain/errors.ts';

/** Whose rights a request needs: those of the App itself, or of one installation, by its number. */
export type Caller = 'app' | { readonly installation: string };

/** By what requests are let in. */
export interface Credentials {
  octokitFor(caller: Caller): Promise<ProbotOctokit>;
  /** After a 401: sees to another token. False: there is none to be had. */
  renew(caller: Caller, octokit: ProbotOctokit): Promise<boolean>;
}

/** Octokit for the App; with a number, for that installation. */
export type Authenticate = (installation?: number) => Promise<ProbotOctokit>;

export function appCredentials(authenticate: Authenticate): Credentials {
  return {
    octokitFor: (caller) => authenticate(caller === 'app' ? undefined : numberOf(caller.installation)),
    renew: async (caller, octokit) => {
      if (caller === 'app') return false;
      // Tokens are kept for an hour, but an App that is suspended or whose rights change loses them at once.
      const token = { type: 'installation', installationId: numberOf(caller.installation) };
      if (isNew(await octokit.auth(token))) return false;
      await octokit.auth({ ...token, refresh: true });
      return true;
    },
  };
}

/** A token of whatever kind is all there is: every request is made in its name. */
export function tokenCredentials(octokit: ProbotOctokit): Credentials {
  return { octokitFor: () => Promise.resolve(octokit), renew: () => Promise.resolve(false) };
}

/** Milliseconds. With a token that is not older Octokit has asked again already, since GitHub may not know it yet. */
const newToken = 30_000;

function isNew(token: unknown): boolean {
  const isObject = typeof token === 'object' && token !== null && 'createdAt' in token;
  return isObject && Date.now() - Date.parse(String(token.createdAt)) < newToken;
}

function numberOf(installation: string): number {
  if (!/^[1-9]\d{0,15}$/.test(installation)) {
    throw new AppError('invalid-input', { what: 'number of an installation', got: installation });
  }
  return Number(installation);
}
