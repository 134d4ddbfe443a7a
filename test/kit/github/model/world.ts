import type { Addresses } from './addresses.ts';
import type { Registry } from './node-ids.ts';
import type { Account, App, Happening, Installation, PullRequest, Repository, Token } from './types.ts';

/** What an App is to be, as far as it matters here. */
export interface Manifest {
  readonly name: string;
  readonly url: string;
}

/** Everything that this GitHub knows. Parts of it change in place; nothing of it lives in a module. */
export interface World {
  readonly app: App;
  readonly addresses: Addresses;
  readonly accounts: Map<string, Account>;
  /** By lower-case full name. */
  readonly repositories: Map<string, Repository>;
  readonly installations: Map<number, Installation>;
  readonly tokens: Map<string, Token>;
  readonly nodes: Registry;
  /** Codes of the App manifest flow, with what they stand for. */
  readonly manifests: Map<string, Manifest>;
  /** Of a tree with more only so many are shown. https://docs.github.com/en/rest/git/trees#get-a-tree */
  readonly treeEntries: number;
  readonly now: () => Date;
  readonly nextId: () => number;
  /** Makes webhooks of it. */
  readonly tell: (happening: Happening) => void;
}

export function fullName({ owner, name }: Pick<Repository, 'owner' | 'name'>): string {
  return `${owner.login}/${name}`;
}

export function findRepository(world: World, name: string): Repository | undefined {
  return world.repositories.get(name.toLowerCase());
}

/** In the form in which GitHub writes times. */
export function timestamp(world: World): string {
  return world.now().toISOString().replace(/\.\d+/, '');
}

export function installationOf(world: World, repository: Repository): Installation | undefined {
  return [...world.installations.values()].find(({ repositories }) => repositories.has(repository));
}

export function pullsWithHead(repository: Repository, sha: string): readonly PullRequest[] {
  return [...repository.pulls.values()].filter(({ state, head }) => state === 'open' && head.sha === sha);
}

/** Makes the account when nobody has that name yet. */
export function accountNamed(world: World, login: string, type: Account['type'] = 'User'): Account {
  const known = world.accounts.get(login.toLowerCase());
  if (known !== undefined) return known;
  const account: Account = { id: world.nextId(), login, type };
  world.accounts.set(login.toLowerCase(), account);
  return account;
}
