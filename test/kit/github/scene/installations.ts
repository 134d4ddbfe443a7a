import { GitRepository } from '../../forge-stand-in/git/git-repository.ts';
import type { FileChanges } from '../../forge-stand-in/git/fast-import.ts';
import type { JsonObject } from '../../forge-stand-in/json.ts';
import { push } from '../model/commits.ts';
import { tellOfInstallation } from '../model/tell.ts';
import type { Installation, Repository } from '../model/types.ts';
import { accountNamed, fullName, timestamp, type World } from '../model/world.ts';
import { nodeId } from '../model/node-ids.ts';
import { renderInstallation } from '../rest/apps.ts';
import { createRepositoryScene, type RepositoryScene } from './repository-scene.ts';

/** The App's installation on that account; made when there is none. */
export function installOn(world: World, login: string): Installation {
  const account = accountNamed(world, login, 'Organization');
  const known = [...world.installations.values()].find((installation) => installation.account === account);
  if (known !== undefined) return known;
  const installation: Installation = {
    ...{ id: world.nextId(), account, repositories: new Set(), suspendedAt: undefined },
    ...{ permissions: world.app.permissions, createdAt: timestamp(world) },
  };
  world.installations.set(installation.id, installation);
  const payload = { installation: renderInstallation(world, installation), repositories: [] };
  tellOfInstallation(world, installation, { event: 'installation', action: 'created', payload });
  return installation;
}

function nameOf(repository: Repository) {
  return {
    ...{ id: repository.id, node_id: nodeId('R', repository), name: repository.name },
    ...{ full_name: fullName(repository), private: repository.isPrivate },
  };
}

/** @param action Of the event `installation_repositories`. */
function tellOfRepositories(
  world: World,
  installation: Installation,
  action: 'added' | 'removed',
  repositories: readonly Repository[],
): void {
  const named = repositories.map(nameOf);
  const payload = {
    installation: renderInstallation(world, installation),
    repository_selection: 'selected',
    repositories_added: action === 'added' ? named : [],
    repositories_removed: action === 'removed' ? named : [],
    requester: null,
  };
  tellOfInstallation(world, installation, { event: 'installation_repositories', action, payload });
}

/** An installation in the hands of a test: what the account's owner does to it. */
export interface InstallationScene {
  readonly installation: Installation;
  suspend(): void;
  unsuspend(): void;
  delete(): void;
  add(scene: RepositoryScene): void;
  remove(scene: RepositoryScene): void;
}

export function createInstallationScene(world: World, installation: Installation): InstallationScene {
  const tell = (action: string, more: JsonObject = {}): void => {
    const payload = { installation: renderInstallation(world, installation), ...more };
    tellOfInstallation(world, installation, { event: 'installation', action, payload });
  };
  return {
    installation,
    suspend: () => {
      installation.suspendedAt = timestamp(world);
      tell('suspend');
    },
    unsuspend: () => {
      installation.suspendedAt = undefined;
      tell('unsuspend');
    },
    delete: () => {
      world.installations.delete(installation.id);
      for (const [text, token] of world.tokens) {
        if (token.installation === installation) world.tokens.delete(text);
      }
      tell('deleted', { repositories: [...installation.repositories].map(nameOf) });
    },
    add: ({ repository }) => {
      installation.repositories.add(repository);
      tellOfRepositories(world, installation, 'added', [repository]);
    },
    remove: ({ repository }) => {
      installation.repositories.delete(repository);
      tellOfRepositories(world, installation, 'removed', [repository]);
    },
  };
}

export interface RepositoryOptions {
  readonly files?: FileChanges;
  readonly isPrivate?: boolean;
  /** Whether the App's installation on the owner's account reaches it; unless told, it does. */
  readonly isInstalled?: boolean;
}

/** A new repository whose default branch has these files. @param name `owner/name`. */
export async function createRepository(
  world: World,
  name: string,
  { files = { 'README.md': '# Sample\n' }, isPrivate = true, isInstalled = true }: RepositoryOptions,
): Promise<RepositoryScene> {
  const [login = '', short = ''] = name.split('/');
  const owner = accountNamed(world, login, 'Organization');
  const repository: Repository = {
    ...{ id: world.nextId(), owner, name: short, isPrivate, git: await GitRepository.create() },
    ...{
      defaultBranch: 'main',
      heads: 'refs/heads/',
      parent: undefined,
      associations: new Map(),
      levels: new Map(),
      protectedBranches: new Set(),
      pulls: new Map(),
      issues: new Map(),
      checkSuites: [],
    },
    ...{ createdAt: timestamp(world), lastNumber: 0 },
  };
  world.repositories.set(name.toLowerCase(), repository);
  world.nodes.add('R', repository);
  // Before it is installed: the first push is no news to the bot.
  await push(world, repository, {
    branch: 'main',
    files,
    message: 'First',
    author: accountNamed(world, 'ada'),
  });
  if (isInstalled) {
    const installation = installOn(world, login);
    installation.repositories.add(repository);
    tellOfRepositories(world, installation, 'added', [repository]);
  }
  return createRepositoryScene(world, repository);
}
