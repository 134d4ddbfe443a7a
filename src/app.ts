import { resolve } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { createAgentParts } from './agent-parts.ts';
import type { ConfigLayer } from './config/config-layer.ts';
import type { Environment } from './config/environment.ts';
import { listenToChats } from './server/interactions/interactions.ts';
import { createCallbacks, createChats, usualRoutesOf } from './chats.ts';
import { gitHubAddresses, gitHubSettings } from './config/github-settings.ts';
import { gitLabSettings } from './config/gitlab-settings.ts';
import { keptMarkerSecret } from './config/marker-secret.ts';
import { keepingTokens } from './config/oauth-tokens.ts';
import { partStates } from './config/part-states.ts';
import { createLinkCodes } from './domain/link-code.ts';
import type { LinkCodes } from './domain/link-code.ts';
import { createMarkers } from './domain/marker.ts';
import type { Markers } from './domain/marker.ts';
import { createPatchTokens } from './domain/patch-token.ts';
import type { PatchTokens } from './domain/patch-token.ts';
import type { RequestReport } from './forges/request-report.ts';
import { createHttpServer } from './http-server.ts';
import type { HttpServerOptions } from './http-server.ts';
import { readInstallationSettings } from './installation-settings.ts';
import { scheduleUpkeep } from './jobs/upkeep.ts';
import { countingLedger } from './models/counting-ledger.ts';
import { createImagePolicy } from './policies/image-policy.ts';
import type { RedeemCode } from './ports/app-registration.ts';
import type { Chat } from './ports/notifier.ts';
import type { Forge } from './ports/forge.ts';
import { AccessWatch } from './server/access/access-watch.ts';
import { createMetrics } from './server/metrics/metrics.ts';
import type { MeteredServer } from './server/metrics/metrics.ts';
import { SetupPass } from './server/setup/setup-pass.ts';
import type { SetupIntent } from './server/setup/setup.ts';
import type { StartFacts } from './server/start/start-lines.ts';
import { openSqliteStore } from './store/sqlite/sqlite-store.ts';
import type { SqliteStore } from './store/sqlite/sqlite-store.ts';
import type { Work } from './work.ts';

export interface App extends AsyncDisposable {
  readonly server: FastifyInstance;
  /** What to tell an operator. */
  readonly facts: Pick<StartFacts, 'parts' | 'setupToken'>;
  /** To be called before the server listens, for what was missed is known by the last message. */
  prepare(): Promise<void>;
  /** Takes up work. What it needs takes longer to load than all the rest: the server should listen by then. */
  work(): Promise<void>;
  /** Takes no more work, and gives what runs so many milliseconds. */
  drain(milliseconds: number): Promise<void>;
}

interface Parts {
  readonly environment: Environment;
  readonly log: Logger;
  readonly state: SqliteStore;
  readonly metrics: MeteredServer;
  readonly markers: Markers;
  readonly patchTokens: PatchTokens;
  readonly linkCodes: LinkCodes;
  readonly forges: readonly Forge[];
  readonly chats: readonly Chat[];
}

/**
 * The composition root: the only place that knows which parts the running bot is made of.
 * @throws {AppError} `store-in-use`, `store-unusable`, `invalid-configuration`
 */
export async function createApp(environment: Environment, log: Logger): Promise<App> {
  await using stack = new AsyncDisposableStack();
  const folder = resolve(environment.dataFolder);
  const { jobLeaseSeconds: leaseSeconds, keepDays, keepReviewDays } = environment;
  const { reconcileMinutes: minutes, reconcileDays: days } = environment;
  const auditSecret = async (): Promise<string> => environment.markerSecret ?? keptMarkerSecret(folder);
  const kept = { leaseSeconds, keepDays, keepReviewDays, auditSecret };
  const store = stack.use(await openSqliteStore({ folder, now, ...kept }));
  const metrics = createMetrics();
  const state = { ...store, ledger: countingLedger(store.ledger, metrics) };
  const seals = sealsOf(await auditSecret());
  const forges = await createForges({ environment, log, metrics, ...seals });
  const chats = await createChats(environment, log, now);
  const parts: Parts = { environment, log, state, metrics, ...seals, forges, chats };
  const facts = { parts: partStates(environment) };
  const setup = forges.length === 0 ? createSetup(environment, metrics) : undefined;
  const access = stack.use(createAccessWatch(parts));
  const server = createHttpServer({ ...parts, ...state, ...facts, access, setup, now });
  const installationSettings = await readInstallationSettings(environment);
  const owned = stack.move();
  return createRunningApp({ server, facts: { ...facts, setupToken: setup?.pass.token } }, owned, {
    scheduleUpkeep: () => scheduleUpkeep({ ...state, forges, now, log, minutes, days }),
    startWork: async () => {
      void access.start();
      const work = await startWorking(parts, installationSettings);
      owned.use(await listenToChats({ chats, store: state.store, metrics, now }));
      return work;
    },
  });
}

/** With what only jobs need. */
async function startWorking(
  { state, ...parts }: Parts,
  installationSettings: readonly ConfigLayer[],
): Promise<Work> {
  const [{ startWork }, callbacks, agentParts, imagePolicy] = await Promise.all([
    import('./work.ts'),
    createCallbacks(parts.environment, now),
    createAgentParts(parts.environment, { ...state, ...parts, now }),
    createImagePolicy(parts.environment, parts.log),
  ]);
  const told = { usualRoutes: usualRoutesOf(parts.environment), callbacks, ...agentParts, imagePolicy };
  return startWork({ ...parts, ...state, ...told, installationSettings, now });
}

/** What we know again by the secret of the installation. */
function sealsOf(secret: string): Pick<Parts, 'markers' | 'patchTokens' | 'linkCodes'> {
  return {
    markers: createMarkers(secret),
    patchTokens: createPatchTokens(secret),
    linkCodes: createLinkCodes(secret),
  };
}

interface Beginnings {
  scheduleUpkeep(): Promise<Disposable>;
  startWork(): Promise<Work>;
}

function createRunningApp(
  known: Pick<App, 'server' | 'facts'>,
  owned: AsyncDisposableStack,
  begin: Beginnings,
): App {
  let work: Work | undefined;
  let upkeep: Disposable | undefined;
  const drain = async (milliseconds: number): Promise<void> => {
    upkeep?.[Symbol.dispose]();
    await work?.stop(milliseconds);
  };
  return {
    ...known,
    prepare: async () => {
      upkeep = await begin.scheduleUpkeep();
    },
    work: async () => {
      work = await begin.startWork();
    },
    drain,
    // Also of an app that was never drained: one that could not listen must not keep the process alive.
    [Symbol.asyncDispose]: async () => {
      await drain(0);
      await known.server.close();
      await work?.[Symbol.asyncDispose]();
      await owned.disposeAsync();
    },
  };
}

function now(): Date {
  return new Date();
}

function createAccessWatch({ environment, forges, log }: Parts): AccessWatch {
  const names = new Map<string, string>(partStates(environment).map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  return new AccessWatch({ forges, nameOf, minutes: environment.reconcileMinutes, log });
}

type ForgeParts = Pick<Parts, 'environment' | 'log' | 'metrics' | 'markers'>;

/** What a forge needs costs memory and time: it is loaded where the forge is used. */
async function createForges(parts: ForgeParts): Promise<readonly Forge[]> {
  const forges = await Promise.all([createGitHub(parts), createGitLab(parts)]);
  return forges.filter((forge) => forge !== undefined);
}

async function createGitHub({ environment, log, metrics, markers }: ForgeParts): Promise<Forge | undefined> {
  const gitHub = gitHubSettings(environment);
  if (gitHub === undefined) return undefined;
  const { createGitHubForge } = await import('./forges/github/github-forge.ts');
  return createGitHubForge({
    ...gitHub,
    ...gitHubAddresses(environment),
    markers,
    log,
    requestTimeout: environment.requestTimeout * 1_000,
    writeSpacing: environment.githubWriteSpacing,
    onRequest: (request) => reportRequest(metrics, 'github', request),
  });
}

async function createGitLab({ environment, log, metrics, markers }: ForgeParts): Promise<Forge | undefined> {
  const gitLab = gitLabSettings(environment);
  if (gitLab === undefined) return undefined;
  const [{ createGitLabForge }, credentials] = await Promise.all([
    import('./forges/gitlab/gitlab-forge.ts'),
    keepingTokens(gitLab.credentials, resolve(environment.dataFolder)),
  ]);
  return createGitLabForge({
    ...gitLab,
    credentials,
    markers,
    log,
    requestTimeout: environment.requestTimeout * 1_000,
    writeSpacing: environment.gitlabWriteSpacing,
    onRequest: (request) => reportRequest(metrics, 'gitlab', request),
  });
}

/** Without credentials the server helps to get them. */
function createSetup(environment: Environment, metrics: MeteredServer): HttpServerOptions['setup'] {
  const redeem: RedeemCode = async (code) => {
    const { redeemManifestCode } = await import('./forges/github/app-registration.ts');
    return redeemManifestCode(code, {
      apiUrl: gitHubAddresses(environment).apiUrl,
      timeout: environment.requestTimeout * 1_000,
      onRequest: (request) => reportRequest(metrics, 'github', request),
    });
  };
  return { pass: new SetupPass<SetupIntent>(), redeem };
}

function reportRequest(
  metrics: MeteredServer,
  forge: Forge['id'],
  { rateLimitRemaining: rateLimitRest, ...request }: RequestReport,
): void {
  metrics.request({ forge, rateLimitRest, ...request });
}
