import { verify } from '@octokit/webhooks-methods';
import type { Logger } from 'probot';
import type { ChangeRef } from '../../domain/change-request.ts';
import type { Sha } from '../../domain/ids.ts';
import { keyOfChange } from '../../domain/job.ts';
import type { Markers } from '../../domain/marker.ts';
import type { Forge, ForgeReader } from '../../ports/forge.ts';
import { GitHubClient } from './client.ts';
import type { ClientOptions } from './client.ts';
import { GitHubInbox } from './inbox.ts';
import type { ConnectionOptions } from './octokit.ts';
import { findPosted } from './posted.ts';
import type { ChangeNodes } from './posted.ts';
import { GitHubReader } from './reader.ts';
import { RecentValues } from './recent-values.ts';
import type { RequestReport } from '../request-report.ts';
import { GitHubWriter } from './writer.ts';
import type { WriterOptions } from './writer.ts';
import { createWritePace } from '../write-pace.ts';

export interface GitHubForgeOptions {
  /** The App's number. */
  readonly appId: string;
  /** PEM. */
  readonly privateKey: string;
  readonly webhookSecret: string;
  /** Without a slash at its end: `https://api.github.com`, or `https://<host>/api/v3`. */
  readonly apiUrl: string;
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

/** How many changes' names are kept between reading and writing. */
const changesKnown = 1_000;

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
  const client = new GitHubClient({ authenticate, pace: createWritePace(writeSpacing) });
  const find = createFinder(client, markers, app);
  return {
    id: 'github',
    inbox: new GitHubInbox({
      verify: (body, signature) => verify(webhookSecret, body, signature),
      markers,
      app,
    }),
    reader: new GitHubReader(client, find.posted),
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
function connectWhenAsked(options: ConnectionOptions): ClientOptions['authenticate'] {
  let connection: Promise<ClientOptions['authenticate']> | undefined;
  return async (installation) => {
    connection ??= import('./octokit.ts').then(({ connect }) => connect(options));
    return (await connection)(installation);
  };
}

/** What is posted, and the names that writing needs: whoever writes has asked what is posted just before. */
function createFinder(
  client: GitHubClient,
  markers: Markers,
  app: number,
): Pick<ForgeReader, 'posted'> & Pick<WriterOptions, 'nodesOf'> {
  const known = new RecentValues<ChangeNodes>(changesKnown);
  const find = async (ref: ChangeRef, installation: string, head: Sha): ReturnType<typeof findPosted> => {
    const found = await findPosted(client, markers, { ref, installation, head, app });
    known.set(keyOfChange(ref), found.nodes);
    return found;
  };
  return {
    posted: async (...asked) => (await find(...asked)).posted,
    nodesOf: async (ref, installation, { status: { head } }) =>
      known.get(keyOfChange(ref)) ?? (await find(ref, installation, head)).nodes,
  };
}
