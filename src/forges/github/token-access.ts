import type { Logger } from 'probot';
import { isAppError } from '../../domain/errors.ts';
import type { Markers } from '../../domain/marker.ts';
import type { Forge } from '../../ports/forge.ts';
import { createWritePace } from '../write-pace.ts';
import { createChangeFinder } from './change-finder.ts';
import { GitHubClient } from './client.ts';
import { postCommitStatus } from './commit-status.ts';
import { tokenCredentials } from './credentials.ts';
import { connectByToken } from './octokit.ts';
import { GitHubReader } from './reader.ts';
import { GitHubWriter } from './writer.ts';

export interface GitHubTokenOptions {
  /** Of a person, or the one that a run of GitHub Actions is given. */
  readonly token: string;
  /** Without a slash at its end. */
  readonly apiUrl: string;
  readonly markers: Markers;
  readonly log: Logger;
  /** Milliseconds from the start of a request to the last byte of its answer. */
  readonly requestTimeout: number;
  /** Told of a thread that could not be resolved or reopened. */
  readonly onThreadProblem: (why: string) => void;
  /** Told when no check run could be made, of what was set in its place. */
  readonly onOtherStatus: (status: 'commit-status' | 'none') => void;
}

/** Milliseconds between two writes, as GitHub asks for. */
const writeSpacing = 1_000;
/** Milliseconds before a read that failed is repeated. */
const retryWait = 1_000;

/** GitHub for one run in the name of a token: it reads and writes, and hears nothing. Asks nothing yet. */
export function createGitHubTokenAccess(
  options: GitHubTokenOptions,
): Pick<Forge, 'id' | 'reader' | 'writer'> {
  const octokit = connectByToken(options.token, { retryWait, onRequest: () => undefined, ...options });
  const pace = createWritePace(writeSpacing);
  const client = new GitHubClient({ credentials: tokenCredentials(octokit), pace });
  const find = createChangeFinder(client, options.markers, undefined);
  return {
    id: 'github',
    reader: new GitHubReader(client, find.posted),
    writer: new GitHubWriter({
      client,
      nodesOf: find.nodesOf,
      onThreadProblem: ({ message }) => {
        options.onThreadProblem(message);
      },
      withoutCheckRun: async (ref, installation, status) => {
        try {
          await postCommitStatus(client, ref, installation, status);
          options.onOtherStatus('commit-status');
        } catch (error) {
          if (!isAppError(error, 'service-refused')) throw error;
          options.onOtherStatus('none');
        }
      },
    }),
  };
}
