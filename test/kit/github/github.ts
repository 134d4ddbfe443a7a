import { randomBytes } from 'node:crypto';
import { readSchema } from './graphql/schema.ts';
import { createAskedSchema } from '../forge-stand-in/graphql/asked-schema.ts';
import { createInterceptors, type Interceptor } from '../forge-stand-in/http/faults.ts';
import { Limits } from './http/limits.ts';
import { createMatcher } from './http/operations.ts';
import type { LoggedRequest } from '../forge-stand-in/http/request-log.ts';
import { listen, type Door, type Listening } from '../forge-stand-in/http/server.ts';
import { createDoor, type DoorParts } from './http/door.ts';
import { once } from '../once.ts';
import { createWorld, usualApp, type AppOptions } from './model/create-world.ts';
import type { Manifest, World } from './model/world.ts';
import { readDescription } from './openapi/description.ts';
import { createValidator } from './openapi/validator.ts';
import { routes } from './rest/index.ts';
import {
  createInstallationScene,
  createRepository,
  installOn,
  type InstallationScene,
  type RepositoryOptions,
} from './scene/installations.ts';
import type { RepositoryScene } from './scene/repository-scene.ts';
import { takeSnapshot, type Snapshot } from './snapshot.ts';
import { readExamples } from './webhooks/examples.ts';
import { Outbox, type Webhooks } from './webhooks/webhooks.ts';

/** What the vendor describes. To read and compile it is most of what a stand-in costs, and it is the same for each. */
const described = once(() => {
  const description = readDescription(routes.map(({ operation }) => operation));
  return { validator: createValidator(description), match: createMatcher(description.operations) };
});
const askedSchema = once(() => createAskedSchema(readSchema()));
const examples = once(readExamples);

export interface GitHubOptions {
  readonly port?: number;
  readonly app?: Partial<AppOptions>;
  readonly now?: () => Date;
  /** Requests, and points of GraphQL, of an installation. */
  readonly requestsPerHour?: number;
  /** Of a tree with more only so many are shown. */
  readonly treeEntries?: number;
  /** Where the bot listens; can be told later. */
  readonly webhookUrl?: string;
}

/** A stand-in of GitHub on the loopback interface. */
export interface GitHub extends AsyncDisposable {
  /** Of pages; REST and GraphQL answer here too, as at api.github.com. */
  readonly url: string;
  /** As at a GitHub Enterprise Server: `…/api/v3`; GraphQL is at `…/api/graphql`. */
  readonly apiUrl: string;
  readonly world: World;
  readonly webhooks: Webhooks;
  readonly limits: Limits;
  /** What a bot needs to be told to use it. */
  environment(): Readonly<Record<string, string>>;
  repository(name: string, options?: RepositoryOptions): Promise<RepositoryScene>;
  /** The App's installation on that account. */
  installation(account: string): InstallationScene;
  /** A code as the App manifest flow hands it out. */
  manifestCode(manifest: Manifest): string;
  /** Faults, and hooks into the middle of requests. */
  intercept(interceptor: Interceptor): Disposable;
  requests(): readonly Readonly<LoggedRequest>[];
  forgetRequests(): void;
  snapshot(): Snapshot;
  /** What the stand-in did wrong itself. Assert that it is empty. */
  defects(): readonly string[];
}

export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const { now = () => new Date(), port = 0 } = options;
  const interceptors = createInterceptors();
  const limits = new Limits(now, options.requestsPerHour ?? 15_000);
  const webhooks = new Outbox(() => world, examples());
  webhooks.point(options.webhookUrl);
  const requests: LoggedRequest[] = [];
  const defects: string[] = [];
  let world = createWorld('', {
    app: { ...usualApp, ...options.app },
    ...{ now, treeEntries: options.treeEntries ?? 100_000 },
    tell: (happening) => webhooks.tell(happening),
  });
  const listening = await listen(port, (origin) => {
    world = { ...world, addresses: { html: origin, api: `${origin}/api/v3` } };
    return openDoor(world, { webhooks, limits, interceptors, requests, defects });
  });
  return {
    url: listening.origin,
    apiUrl: world.addresses.api,
    world,
    webhooks,
    limits,
    environment: () => environmentOf(world),
    repository: (name, repositoryOptions = {}) => createRepository(world, name, repositoryOptions),
    installation: (account) => createInstallationScene(world, installOn(world, account)),
    manifestCode: (manifest) => keepManifest(world, manifest),
    intercept: (interceptor) => interceptors.add(interceptor),
    requests: () => requests.slice(),
    forgetRequests: () => void requests.splice(0),
    snapshot: () => takeSnapshot(world),
    defects: () => defects.slice(),
    [Symbol.asyncDispose]: () => stop(world, webhooks, listening),
  };
}

async function stop(world: World, webhooks: Outbox, listening: Listening): Promise<void> {
  await webhooks.settled();
  await listening[Symbol.asyncDispose]();
  const stores = new Set([...world.repositories.values()].map(({ git }) => git));
  await Promise.all([...stores].map((git) => git[Symbol.asyncDispose]()));
}

function keepManifest(world: World, manifest: Manifest): string {
  const code = randomBytes(20).toString('hex');
  world.manifests.set(code, manifest);
  return code;
}

function openDoor(
  world: World,
  parts: Pick<DoorParts, 'interceptors' | 'requests' | 'defects'> & { webhooks: Outbox; limits: Limits },
): Door {
  const { webhooks, limits, ...rest } = parts;
  const { validator, match } = described();
  return createDoor({
    ...rest,
    rest: {
      ...{ world, webhooks, limits, validator },
      routes: new Map(routes.map((route) => [route.operation, route])),
    },
    // Only who asks waits for it.
    graphql: { world, limits, schema: askedSchema },
    match,
  });
}

function environmentOf({ app, addresses }: World): Readonly<Record<string, string>> {
  return {
    GITHUB_API_URL: addresses.api,
    GITHUB_SERVER_URL: addresses.html,
    APP_ID: String(app.id),
    PRIVATE_KEY: app.privateKey,
    WEBHOOK_SECRET: app.webhookSecret,
    GITHUB_CLIENT_ID: app.clientId,
    GITHUB_CLIENT_SECRET: app.clientSecret,
  };
}
