import { Probot, ProbotOctokit } from 'probot';
import type { Logger } from 'probot';
import type { Authenticate } from './credentials.ts';
import { gitHubRequests } from './operation-name.ts';
import type { RequestReport } from '../request-report.ts';
import { createTransport } from '../transport.ts';

export interface ConnectionOptions {
  /** Without a slash at its end: `https://api.github.com`, or `https://<host>/api/v3`. */
  readonly apiUrl: string;
  readonly log: Logger;
  /** Milliseconds that a request may take. */
  readonly requestTimeout: number;
  /** Milliseconds before a read that failed is repeated; each further time it is four, nine … times as long. */
  readonly retryWait: number;
  readonly onRequest: (report: RequestReport) => void;
}

export interface AppOptions extends ConnectionOptions {
  readonly appId: string;
  readonly privateKey: string;
  readonly webhookSecret: string;
}

/** How often a read is repeated. */
const retries = 2;
/** Besides those that mean the same however often one asks: limits, which the job waits for. */
const neverRepeated = [400, 401, 403, 404, 409, 410, 422, 429, 451];

/** How the requests of an App get their credentials. */
export async function connect(options: AppOptions): Promise<Authenticate> {
  const { appId, privateKey, webhookSecret, apiUrl, log } = options;
  const probot = new Probot({
    appId,
    privateKey,
    // Not needed for what we use of it; without one Probot would take a word that everybody knows.
    secret: webhookSecret,
    baseUrl: apiUrl,
    log: quieter(log),
    Octokit: withOwnDefaults(options),
    request: { fetch: transportOf(options) },
  });
  await probot.ready();
  return (installation) => probot.auth(installation);
}

/** @param token Of a person, of an installation, or of a run of GitHub Actions: all is done in its name. */
export function connectByToken(token: string, options: ConnectionOptions): ProbotOctokit {
  return new ProbotOctokit({
    auth: { token },
    baseUrl: options.apiUrl,
    log: quieter(options.log),
    request: { fetch: transportOf(options) },
    ...ownDefaults(options),
  });
}

function transportOf({ requestTimeout, onRequest }: ConnectionOptions): ReturnType<typeof createTransport> {
  return createTransport({ timeout: requestTimeout, onRequest, ...gitHubRequests });
}

/** At `debug` Probot logs the bodies of requests, which hold people's code. */
function quieter(log: Logger): Logger {
  return log.child({}, { level: 'info' });
}

interface Defaults {
  readonly auth: { readonly request: { defaults(values: object): unknown } };
}

/** A function, since Probot ignores defaults that are an object. */
function withOwnDefaults(options: ConnectionOptions): typeof ProbotOctokit {
  const defaults = ({ auth, ...given }: Defaults): object => ({
    ...given,
    ...ownDefaults(options),
    // Asks for a token by itself when one is refused; without an address it would ask github.com.
    auth: { ...auth, request: auth.request.defaults({ baseUrl: options.apiUrl }) },
  });
  return ProbotOctokit.defaults<typeof ProbotOctokit>(defaults);
}

/**
 * The plugin for limits keeps requests from crowding and tells limits from other refusals; its spacing is off: it holds
 * back every GraphQL query as if it were a write.
 */
function ownDefaults({ retryWait }: ConnectionOptions): object {
  return {
    throttle: {
      enabled: true,
      write: unspaced,
      notifications: unspaced,
      onRateLimit: () => false,
      onSecondaryRateLimit: () => false,
    },
    retry: { retries, retryAfterBaseValue: retryWait, doNotRetry: neverRepeated },
  };
}

/** The part of Bottleneck's groups that the plugin uses. */
const unspaced = {
  key: () => ({
    schedule: <Result>(
      _options: object,
      run: (...values: unknown[]) => Result,
      ...values: unknown[]
    ): Result => run(...values),
  }),
};
