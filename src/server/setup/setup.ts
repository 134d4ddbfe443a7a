import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { appendToEnvironmentFile, renderAssignments } from '../../config/environment-file.ts';
import type { Assignments } from '../../config/environment-file.ts';
import type { PartState } from '../../config/part-states.ts';
import { isAppError, messageOf } from '../../domain/errors.ts';
import type { AppError } from '../../domain/errors.ts';
import type { RedeemCode, RegisteredApp } from '../../ports/app-registration.ts';
import { sendPage } from '../page/layout.ts';
import { renderCreatedPage, renderFailedPage, renderLockedPage, renderUsedPage } from './result-pages.ts';
import type { Kept } from './result-pages.ts';
import { renderSetupPage } from './setup-page.ts';
import type { SetupPass } from './setup-pass.ts';
import { readWishes } from './wishes.ts';

/** What a page that was shown is about to create. */
export interface SetupIntent {
  /** Where GitHub is to reach the server. */
  readonly address: string;
}

export interface SetupOptions {
  readonly version: string;
  readonly parts: readonly PartState[];
  readonly pass: SetupPass<SetupIntent>;
  /** Of the settings; undefined: not set. */
  readonly publicUrl: string | undefined;
  /** Of GitHub's pages, without a slash at its end. */
  readonly serverUrl: string;
  /** Where the credentials go. */
  readonly environmentFile: string;
  readonly redeem: RedeemCode;
  readonly now: () => Date;
}

/**
 * The set-up page of a server without credentials. It takes the place of the home page, and tells nobody anything who
 * does not know the token that was printed at start.
 */
export function setupPlugin(
  server: FastifyInstance,
  options: SetupOptions,
  done: (error?: Error) => void,
): void {
  const { version, pass, serverUrl } = options;
  server.get('/', (request, reply) => {
    if (pass.isUsed) return sendPage(reply, renderUsedPage(version));
    const { token = '' } = queryOf(request);
    if (!pass.isToken(token))
      return sendPage(reply.code(token === '' ? 200 : 403), renderLockedPage(version));
    return sendPage(reply, showSetup(request, options), new URL(serverUrl).origin);
  });
  server.get('/setup/github', (request, reply) => finish(request, reply, options));
  done();
}

function showSetup(request: FastifyRequest, options: SetupOptions): ReturnType<typeof renderSetupPage> {
  const { version, parts, pass, serverUrl, publicUrl } = options;
  const origin = originOf(request, publicUrl);
  const wishes = readWishes(queryOf(request), publicUrl ?? origin);
  const state = pass.newState({ address: wishes.address });
  return renderSetupPage({ version, parts, token: pass.token, state, serverUrl, origin, ...wishes });
}

/** GitHub sends the browser here with a code for the credentials. */
async function finish(
  request: FastifyRequest,
  reply: FastifyReply,
  { pass, redeem, publicUrl, environmentFile, now }: SetupOptions,
): Promise<FastifyReply> {
  const { code = '', state = '' } = queryOf(request);
  try {
    const page = await pass.use(state, async ({ address }) => {
      const app = await redeem(code);
      const kept = await keep(environmentFile, app, { address, publicUrl, now });
      request.log.info({ app: app.name, kept: kept.kind }, 'GitHub App created');
      return renderCreatedPage(app, kept);
    });
    if (page !== undefined) return await sendPage(reply, page);
    const why = 'This is no answer to a page that this server has shown, or it was used already.';
    return await sendPage(
      reply.code(403),
      renderFailedPage(why, 'Open the set-up page again, and begin there.'),
    );
  } catch (error) {
    if (!isAppError(error)) throw error;
    request.log.warn({ err: error }, 'GitHub App not set up');
    return sendPage(reply.code(502), renderFailedPage(error.message, helpFor(error)));
  }
}

/** The catalogue's help is for work that is repeated by itself; here a person is. */
function helpFor({ code }: AppError): string {
  return code === 'service-refused'
    ? 'A code of GitHub is good for one hour and one time. Open the set-up page again, and begin there; if the App was created, delete it at GitHub first.'
    : 'Reload this page in a moment: the code that GitHub gave is good for an hour.';
}

/** GitHub does not show the secrets again: where no file can take them, the person must. */
async function keep(
  path: string,
  app: RegisteredApp,
  { address, publicUrl, now }: SetupIntent & Pick<SetupOptions, 'publicUrl' | 'now'>,
): Promise<Kept> {
  const settings: Assignments = {
    APP_ID: app.id,
    PRIVATE_KEY: app.privateKey,
    WEBHOOK_SECRET: app.webhookSecret,
    GITHUB_CLIENT_ID: app.clientId,
    GITHUB_CLIENT_SECRET: app.clientSecret,
    ...(address === publicUrl ? {} : { PUBLIC_URL: address }),
  };
  const heading = `The GitHub App ${app.page}, created on ${now().toISOString().slice(0, 10)}`;
  try {
    await appendToEnvironmentFile(path, heading, settings);
    return { kind: 'written', path };
  } catch (error) {
    return { kind: 'shown', path, why: messageOf(error), lines: renderAssignments(settings) };
  }
}

/** Behind a proxy that ends TLS the request itself does not tell that it was https. */
function originOf({ protocol, host }: FastifyRequest, publicUrl: string | undefined): string {
  return publicUrl !== undefined && new URL(publicUrl).host === host ? publicUrl : `${protocol}://${host}`;
}

/** What is given twice counts as not given. */
function queryOf({ query }: FastifyRequest): Readonly<Record<string, string | undefined>> {
  const pairs = Object.entries(query as Readonly<Record<string, unknown>>);
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
}
