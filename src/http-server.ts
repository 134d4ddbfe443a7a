import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { fastify } from 'fastify';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import packageJson from '../package.json' with { type: 'json' };
import type { Environment } from './config/environment.ts';
import { gitHubAddresses } from './config/github-settings.ts';
import type { PartState } from './config/part-states.ts';
import type { PatchTokens } from './domain/patch-token.ts';
import { decide } from './handlers/index.ts';
import type { RedeemCode } from './ports/app-registration.ts';
import type { Forge } from './ports/forge.ts';
import type { Chat } from './ports/notifier.ts';
import type { Queue } from './ports/queue.ts';
import type { Store } from './ports/store.ts';
import type { AccessWatch } from './server/access/access-watch.ts';
import { healthPlugin } from './server/health/health.ts';
import { interactionsPlugin } from './server/interactions/interactions.ts';
import { RequestLines } from './server/logging/request-lines.ts';
import { metricsPlugin } from './server/metrics/metrics.ts';
import type { MeteredServer } from './server/metrics/metrics.ts';
import { homePagePlugin } from './server/page/home-page.ts';
import { patchesPlugin } from './server/patches/patches.ts';
import type { SetupPass } from './server/setup/setup-pass.ts';
import { setupPlugin } from './server/setup/setup.ts';
import type { SetupIntent } from './server/setup/setup.ts';
import { webhookPlugin } from './server/webhook/webhook.ts';

export interface HttpServerOptions {
  readonly environment: Environment;
  readonly log: Logger;
  readonly store: Store;
  readonly queue: Queue;
  readonly metrics: MeteredServer;
  readonly forges: readonly Forge[];
  readonly chats: readonly Chat[];
  readonly parts: readonly PartState[];
  readonly patchTokens: PatchTokens;
  readonly access: Pick<AccessWatch, 'problems'>;
  /** undefined: the server is set up. */
  readonly setup: { readonly pass: SetupPass<SetupIntent>; readonly redeem: RedeemCode } | undefined;
  readonly now: () => Date;
}

const { version } = packageJson;

/** Input is read by zod. Fastify would load its own validators, a twentieth of a start, although no route has a schema. */
const withoutSchemas = { buildValidator: refuseSchema, buildSerializer: refuseSchema };

function refuseSchema(): never {
  throw new Error('a route asks for a JSON schema: parse what it takes by zod');
}

/** All that the server answers, each concern a plug-in. It does not listen yet. */
export function createHttpServer(options: HttpServerOptions): FastifyInstance {
  const { log, store, queue, metrics, forges, access } = options;
  const loggerInstance: FastifyBaseLogger = log;
  const logController = new RequestLines();
  const server = fastify({
    loggerInstance,
    logController,
    genReqId: () => randomUUID(),
    schemaController: { compilersFactory: withoutSchemas },
  });
  // A monitor asks every few seconds; only what goes wrong is worth a line.
  void server.register(healthPlugin, {
    version,
    parts: forges.map(({ id }) => id),
    problems: () => access.problems(),
    check: () => store.check(),
    logLevel: 'warn',
  });
  void server.register(metricsPlugin, { registry: metrics.registry, queue });
  registerRootPage(server, options);
  void server.register(patchesPlugin, { tokens: options.patchTokens, store, now: options.now });
  registerWebhooks(server, options);
  registerInteractions(server, options);
  return server;
}

function registerRootPage(
  server: FastifyInstance,
  { environment, parts, access, setup, now }: HttpServerOptions,
): void {
  if (setup === undefined) {
    const on = parts.filter(({ isOn }) => isOn).map(({ name }) => name);
    void server.register(homePagePlugin, { version, parts: on, problems: () => access.problems() });
    return;
  }
  const { publicUrl } = environment;
  const { serverUrl } = gitHubAddresses(environment);
  const environmentFile = resolve('.env');
  void server.register(setupPlugin, { version, parts, publicUrl, serverUrl, environmentFile, now, ...setup });
}

function registerWebhooks(
  server: FastifyInstance,
  { environment, store, metrics, forges, now }: HttpServerOptions,
): void {
  const { webhookBodyLimit: bodyLimit } = environment;
  for (const { id: forge, inbox } of forges) {
    const path = `/webhooks/${forge}`;
    void server.register(webhookPlugin, { path, forge, inbox, store, decide, metrics, bodyLimit, now });
  }
}

function registerInteractions(
  server: FastifyInstance,
  { environment, store, metrics, chats, now }: HttpServerOptions,
): void {
  const { webhookBodyLimit: bodyLimit } = environment;
  for (const { notifier, conversation } of chats) {
    if (conversation === undefined || notifier.id === 'slack-webhook') continue;
    const { id: chat } = notifier;
    void server.register(interactionsPlugin, { chat, conversation, store, metrics, bodyLimit, now });
  }
}
