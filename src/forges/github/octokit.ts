import { Probot, ProbotOctokit } from 'probot';
import type { Logger } from 'probot';
import type { ClientOptions } from './client.ts';
import { gitHubRequests } from './operation-name.ts';
import type { RequestReport } from '../request-report.ts';
import { createTransport } from '../transport.ts';

export interface ConnectionOptions {
  readonly appId: string;
  readonly privateKey: string;
  readonly webhookSecret: string;
  /** Without a slash at its end: `https://api.github.com`, or `https://<host>/api/v3`. */
  readonly apiUrl: string;
  readonly log: Logger;
  /** Milliseconds that a request may take. */
  readonly requestTimeout: number;
  /** Milliseconds before a read that failed is repeated; each further time it is four, nine … times as long. */
  readonly retryWait: number;
  readonly onRequest: (report: RequestReport) => void;
}

/** How often a read is repeated. */
const retries = 2;
/** Besides those that mean the same however often one asks: limits, which the job waits for. */
const neverRepeated = [400, 401, 403, 404, 409, 410, 422, 429, 451];

/** How requests get their credentials. */
export async function connect(options: ConnectionOptions): Promise<ClientOptions['authenticate']> {
  const { appId, privateKey, webhookSecret, apiUrl, log, requestTimeout: timeout, onRequest } = options;
  const probot = new Probot({
    appId,
    privateKey,
    // Not needed for what we use of it; without one Probot would take a word that everybody knows.
    secret: webhookSecret,
    baseUrl: apiUrl,
    // At `debug` Probot logs the bodies of requests, which hold people's code.
    log: log.child({}, { level: 'info' }),
    Octokit: withOwnDefaults(options),
    request: { fetch: createTransport({ timeout, onRequest, ...gitHubRequests }) },
  });
  await probot.ready();
  return (installation) => probot.auth(installation);
}

interface Defaults {
  readonly auth: { readonly request: { defaults(values: object): unknown } };
}

/**
 * A function, since Probot ignores defaults that are an object. The plugin for limits keeps requests from crowding and
 * tells limits from other refusals; its spacing is off: it holds back every GraphQL query as if it were a write.
 */
function withOwnDefaults({ apiUrl, retryWait }: ConnectionOptions): typeof ProbotOctokit {
  const own = {
    throttle: {
      enabled: true,
      write: unspaced,
      notifications: unspaced,
      onRateLimit: () => false,
      onSecondaryRateLimit: () => false,
    },
    retry: { retries, retryAfterBaseValue: retryWait, doNotRetry: neverRepeated },
  };
  const defaults = ({ auth, ...given }: Defaults): object => ({
    ...given,
    ...own,
    // Asks for a token by itself when one is refused; without an address it would ask github.com.
    auth: { ...auth, request: auth.request.defaults({ baseUrl: apiUrl }) },
  });
  return ProbotOctokit.defaults<typeof ProbotOctokit>(defaults);
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
