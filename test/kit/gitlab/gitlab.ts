import { randomBytes } from 'node:crypto';
import { createAskedSchema } from '../forge-stand-in/graphql/asked-schema.ts';
import { createInterceptors, type Interceptor } from '../forge-stand-in/http/faults.ts';
import type { LoggedRequest } from '../forge-stand-in/http/request-log.ts';
import { listen, type Door, type Listening } from '../forge-stand-in/http/server.ts';
import { once } from '../once.ts';
import { readSchema } from './graphql/schema.ts';
import { createDoor, type DoorParts } from './http/door.ts';
import { Limits } from './http/limits.ts';
import { createMatcher } from './http/matcher.ts';
import type { RestDoor } from './http/rest-door.ts';
import type { Role, Token } from './model/types.ts';
import { createToken, createWorld, groupAt, userNamed, type TokenWish, type World } from './model/world.ts';
import { routes } from './rest/index.ts';
import { createProject, type ProjectOptions } from './scene/projects.ts';
import { createProjectScene, type ProjectScene } from './scene/project-scene.ts';
import { takeSnapshot, type Snapshot } from './snapshot.ts';
import { createRequestCheck, type RequestCheck } from './vendor/check-request.ts';
import { readDescription } from './vendor/description.ts';
import { Outbox, type Webhooks } from './webhooks/webhooks.ts';

/** The same for every stand-in of a process. */
const askedSchema = once(() => createAskedSchema(readSchema()));

export interface GitLabOptions {
  readonly port?: number;
  readonly now?: () => Date;
  readonly requestsPerMinute?: number;
  /** Below which it is, as a self-managed host may have it: `/gitlab`. */
  readonly folder?: string;
  readonly botName?: string;
  /** What the bot's token may do. */
  readonly scopes?: readonly string[];
  /** Where the bot listens; can be told later. */
  readonly webhookUrl?: string;
  /** Where the vendors' descriptions are; unless told, `VENDOR_SPECS`. Without any, requests are not held against them. */
  readonly vendorSpecs?: string | undefined;
}

/** A stand-in of GitLab on the loopback interface. */
export interface GitLab extends AsyncDisposable {
  /** Of pages; REST is at `…/api/v4`, GraphQL at `…/api/graphql`. */
  readonly url: string;
  readonly apiUrl: string;
  readonly world: World;
  readonly webhooks: Webhooks;
  readonly limits: Limits;
  /** That the bot is told of. */
  readonly token: Token;
  /** What a bot needs to be told to use it. */
  environment(): Readonly<Record<string, string>>;
  project(path: string, options?: ProjectOptions): Promise<ProjectScene>;
  /** Says what somebody may do in a group and in what is below it. */
  admit(group: string, username: string, role: Role): void;
  /** One more token; unless told, of the bot. */
  createToken(wish?: Omit<TokenWish, 'user'> & { readonly username?: string }): Token;
  /** A refresh token of the bot for the OAuth application. */
  grant(): string;
  /** Faults, and hooks into the middle of requests. */
  intercept(interceptor: Interceptor): Disposable;
  requests(): readonly Readonly<LoggedRequest>[];
  forgetRequests(): void;
  snapshot(): Snapshot;
  /** What the stand-in did wrong itself, and what no client may send. Assert that it is empty. */
  defects(): readonly string[];
  /** Parameters that the vendor's description, which is an old one, does not know. */
  warnings(): readonly string[];
}

export async function startGitLab(options: GitLabOptions = {}): Promise<GitLab> {
  const { now = () => new Date(), port = 0, folder = '' } = options;
  const interceptors = createInterceptors();
  const limits = new Limits(now, options.requestsPerMinute ?? 2000);
  const webhooks = new Outbox(() => world);
  const requests: LoggedRequest[] = [];
  const defects: string[] = [];
  const warnings: string[] = [];
  const check = requestCheckOf(options);
  let world = createWorld({
    ...{ botName: options.botName ?? 'autoglm-bot', webhookSecret: 'a secret of the stand-in', now },
    tell: (happening) => webhooks.tell(happening),
    report: (defect) => void defects.push(defect),
  });
  const listening = await listen(port, (origin) => {
    const html = origin + folder;
    world = { ...world, addresses: { html, api: `${html}/api/v4` } };
    return openDoor(world, {
      ...{ limits, interceptors, requests, defects, folder },
      check: (operation, params) => {
        const { wrong, unknown } = check(operation, params);
        defects.push(...wrong);
        warnings.push(...unknown);
      },
    });
  });
  webhooks.point(options.webhookUrl);
  const token = createToken(world, options.scopes === undefined ? {} : { scopes: options.scopes });
  return {
    ...{ url: world.addresses.html, apiUrl: world.addresses.api, world, webhooks, limits, token },
    environment: () => environmentOf(world, token),
    ...sceneActs(world, webhooks),
    intercept: (interceptor) => interceptors.add(interceptor),
    requests: () => requests.slice(),
    forgetRequests: () => void requests.splice(0),
    snapshot: () => takeSnapshot(world),
    defects: () => defects.slice(),
    warnings: () => [...new Set(warnings)],
    [Symbol.asyncDispose]: () => stop(world, webhooks, listening),
  };
}

function sceneActs(
  world: World,
  webhooks: Outbox,
): Pick<GitLab, 'project' | 'admit' | 'createToken' | 'grant'> {
  return {
    project: async (path, options = {}) =>
      createProjectScene(
        world,
        await createProject(world, path, { ...options, hookUrl: webhooks.address() }),
      ),
    admit: (group, username, role) =>
      void groupAt(world, group).members.set(userNamed(world, username), role),
    createToken: ({ username, ...wish } = {}) =>
      createToken(world, { ...wish, user: username === undefined ? world.bot : userNamed(world, username) }),
    grant: () => {
      const token = randomBytes(32).toString('hex');
      world.oauth.refreshTokens.set(token, world.bot);
      return token;
    },
  };
}

async function stop(world: World, webhooks: Outbox, listening: Listening): Promise<void> {
  await webhooks.settled();
  await listening[Symbol.asyncDispose]();
  const stores = new Set([...world.projects.values()].map(({ git }) => git));
  await Promise.all([...stores].map((git) => git[Symbol.asyncDispose]()));
}

function openDoor(
  world: World,
  parts: Pick<DoorParts, 'interceptors' | 'requests' | 'defects' | 'folder'> &
    Pick<RestDoor, 'limits' | 'check'>,
): Door {
  const { limits, check, ...rest } = parts;
  return createDoor({
    ...rest,
    rest: { world, limits, check },
    // Only who asks waits for it.
    graphql: { world, limits, schema: askedSchema },
    match: createMatcher(routes),
  });
}

function requestCheckOf({ vendorSpecs = process.env['VENDOR_SPECS'] }: GitLabOptions): RequestCheck {
  if (vendorSpecs === undefined) return () => ({ wrong: [], unknown: [] });
  const operations = routes.map(({ operation }) => operation);
  return createRequestCheck(readDescription(vendorSpecs, operations));
}

function environmentOf({ addresses, webhookSecret }: World, token: Token): Readonly<Record<string, string>> {
  return { GITLAB_HOST: addresses.html, GITLAB_TOKEN: token.text, GITLAB_WEBHOOK_SECRET: webhookSecret };
}
