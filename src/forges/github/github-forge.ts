import { verify } from '@octokit/webhooks-methods';
import type { Logger } from 'probot';
import type { Markers } from '../../domain/marker.ts';
import type { Forge } from '../../ports/forge.ts';
import { GitHubBranches } from './branches.ts';
import { createChangeFinder } from './change-finder.ts';
import { GitHubClient } from './client.ts';
import { GitHubConversation } from './conversation.ts';
import { appCredentials } from './credentials.ts';
import type { Authenticate } from './credentials.ts';
import { GitHubInbox } from './inbox.ts';
import type { AppOptions } from './octokit.ts';
import { gitHubPages } from './pages.ts';
import { GitHubReader } from './reader.ts';
import type { RequestReport } from '../request-report.ts';
import { GitHubWriter } from './writer.ts';
import { createWritePace } from '../write-pace.ts';

export interface GitHubForgeOptions {
  /** The App's number. */
  readonly appId: string;
  /** PEM. */
  readonly privateKey: string;
  readonly webhookSecret: string;
  /** Without a slash at its end: `https://api.github.com`, or `https://<host>/api/v3`. */
  readonly apiUrl: string;
  /** Of the pages; without a slash at its end. Without it: that of the host of `apiUrl`. */
  readonly serverUrl?: string;
  readonly markers: Markers;
  readonly log: Logger;
  /** Milliseconds from the start of a request to the last byte of its answer. */
  readonly requestTimeout?: number;
  /** Milliseconds between two writes of one installation; 0: none. */
  readonly writeSpacing?: number;
  /** Milliseconds before a read that failed is repeated for the first time. */
  readonly retryWait?: number;
  /** Told of every request, for metrics. */
  readonly onRequest?: (report: RequestReport) => void;
}

/** GitHub, or a GitHub Enterprise Server, as an App sees it. Asks nothing yet. */
export function createGitHubForge(options: GitHubForgeOptions): Forge {
  const { webhookSecret, markers, log, writeSpacing = 1_000 } = options;
  const app = Number(options.appId);
  const authenticate = connectWhenAsked({
    requestTimeout: 30_000,
    retryWait: 1_000,
    onRequest: () => undefined,
    ...options,
  });
  const pace = createWritePace(writeSpacing);
  const client = new GitHubClient({ credentials: appCredentials(authenticate), pace });
  const find = createChangeFinder(client, markers, app);
  return {
    id: 'github',
    pages: gitHubPages(options.serverUrl ?? `https://${hostOf(options.apiUrl)}`),
    inbox: new GitHubInbox({ verify: (...signed) => verify(webhookSecret, ...signed), markers, app }),
    reader: new GitHubReader(client, find.posted),
    branches: new GitHubBranches(client, hostOf(options.apiUrl)),
    conversation: new GitHubConversation(client, markers),
    writer: new GitHubWriter({
      client,
      nodesOf: find.nodesOf,
      onThreadProblem: ({ type, message }) => {
        log.warn({ type, why: message }, 'a review thread was left as it is');
      },
    }),
  };
}

/** Octokit with all that belongs to it is the larger part of a start, and webhooks can be taken in without it. */
function connectWhenAsked(options: AppOptions): Authenticate {
  let connection: Promise<Authenticate> | undefined;
  return async (installation) => {
    connection ??= import('./octokit.ts').then(({ connect }) => connect(options));
    return (await connection)(installation);
  };
}

/** Of the pages: that of `api.github.com` is `github.com`. */
function hostOf(apiUrl: string): string {
  return new URL(apiUrl).hostname.replace(/^api\./, '');
}
