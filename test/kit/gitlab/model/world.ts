import { randomBytes } from 'node:crypto';
import type { Happening, MergeRequest, Namespace, Project, Role, Token, User } from './types.ts';
import { accessLevels } from './types.ts';

export interface Addresses {
  /** Of pages, without a slash at the end. */
  readonly html: string;
  readonly api: string;
}

export interface OAuthApplication {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Refresh tokens that were not used yet, and whom they are of. */
  readonly refreshTokens: Map<string, User>;
}

/** Everything that this GitLab knows. Parts of it change in place; nothing of it lives in a module. */
export interface World {
  readonly addresses: Addresses;
  readonly bot: User;
  readonly users: Map<string, User>;
  /** By lower-case path. */
  readonly namespaces: Map<string, Namespace>;
  readonly projects: Map<string, Project>;
  readonly tokens: Map<string, Token>;
  readonly oauth: OAuthApplication;
  readonly webhookSecret: string;
  readonly now: () => Date;
  readonly nextId: () => number;
  /** Makes webhooks of it. */
  readonly tell: (happening: Happening) => void;
  /** Something that a client should not have sent. */
  readonly report: (defect: string) => void;
}

export interface WorldOptions {
  readonly botName: string;
  readonly webhookSecret: string;
  readonly now: () => Date;
  readonly tell: World['tell'];
  readonly report: World['report'];
}

export function createWorld({ botName, ...options }: WorldOptions): World {
  let lastId = 1000;
  const nextId = (): number => ++lastId;
  const bot: User = { id: nextId(), username: botName, name: 'Open-AutoGLM', isBot: false };
  const world: World = {
    ...{ ...options, bot, nextId, addresses: { html: '', api: '' } },
    users: new Map([[botName, bot]]),
    namespaces: new Map(),
    projects: new Map(),
    tokens: new Map(),
    oauth: {
      clientId: randomBytes(32).toString('hex'),
      clientSecret: `gloas-${randomBytes(32).toString('hex')}`,
      refreshTokens: new Map(),
    },
  };
  return world;
}

export interface TokenWish {
  readonly user?: User;
  readonly kind?: Token['kind'];
  readonly scopes?: readonly string[];
  readonly expiresAt?: Date;
  readonly name?: string;
}

export function createToken(world: World, wish: TokenWish = {}): Token {
  const { user = world.bot, kind = 'personal', scopes = ['api'], name = 'review', expiresAt } = wish;
  const prefix = kind === 'job' ? 'glcbt-' : kind === 'oauth' ? '' : 'glpat-';
  const token: Token = {
    ...{ id: world.nextId(), text: prefix + randomBytes(kind === 'oauth' ? 32 : 10).toString('hex') },
    ...{ name, user, kind, scopes, expiresAt, isRevoked: false, createdAt: timestamp(world) },
  };
  world.tokens.set(token.text, token);
  return token;
}

/** With milliseconds, as GitLab writes times. */
export function timestamp({ now }: Pick<World, 'now'>): string {
  return now().toISOString();
}

export function fullPath({ namespace, path }: Pick<Project, 'namespace' | 'path'>): string {
  return `${namespace.path}/${path}`;
}

/** @param id A number, or a path. */
export function findProject({ projects }: World, id: string): Project | undefined {
  if (!/^\d+$/.test(id)) return projects.get(id.toLowerCase());
  return [...projects.values()].find((project) => project.id === Number(id));
}

export function findNamespace({ namespaces }: World, id: string): Namespace | undefined {
  if (!/^\d+$/.test(id)) return namespaces.get(id.toLowerCase());
  return [...namespaces.values()].find((namespace) => namespace.id === Number(id));
}

/** Makes the user when nobody has that name yet. */
export function userNamed(world: World, username: string): User {
  const known = world.users.get(username.toLowerCase());
  if (known !== undefined) return known;
  const user: User = { id: world.nextId(), username, name: username, isBot: false };
  world.users.set(username.toLowerCase(), user);
  return user;
}

/** A group and the groups above it; made where there are none. */
export function groupAt(world: World, path: string): Namespace {
  const known = world.namespaces.get(path.toLowerCase());
  if (known !== undefined) return known;
  const slash = path.lastIndexOf('/');
  const group: Namespace = {
    ...{ id: world.nextId(), path, kind: 'group', members: new Map() },
    parent: slash === -1 ? undefined : groupAt(world, path.slice(0, slash)),
  };
  world.namespaces.set(path.toLowerCase(), group);
  return group;
}

/** What somebody may in a project: the most that the project or a group above it gave. */
export function roleIn(
  { members, namespace }: Pick<Project, 'members' | 'namespace'>,
  user: User,
): Role | undefined {
  const found = [members.get(user)];
  for (let at: Namespace | undefined = namespace; at !== undefined; at = at.parent) {
    found.push(at.members.get(user));
  }
  const roles = found.filter((role) => role !== undefined);
  return roles.toSorted((a, b) => accessLevels[b] - accessLevels[a])[0];
}

export function hasRole(project: Project, user: User, least: Role): boolean {
  const role = roleIn(project, user);
  return role !== undefined && accessLevels[role] >= accessLevels[least];
}

/** A title says whether it is one. */
export function isDraft({ title }: Pick<MergeRequest, 'title'>): boolean {
  return /^\s*(?:\[draft\]|\(draft\)|draft:)/i.test(title);
}

/** Merge requests whose head that commit is. */
export function openWithSource(world: World, project: Project, branch: string): readonly MergeRequest[] {
  return [...world.projects.values()]
    .flatMap(({ mergeRequests }) => [...mergeRequests.values()])
    .filter(
      ({ state, source }) => state === 'opened' && source.project === project && source.branch === branch,
    );
}
