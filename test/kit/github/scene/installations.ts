import { GitRepository } from '../git/git-repository.ts';
import type { FileChanges } from '../git/fast-import.ts';
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

/** @param action Of the event `installation_repositories`. */
export function tellOfRepositories(
  world: World,
  installation: Installation,
  action: 'added' | 'removed',
  repositories: readonly Repository[],
): void {
  const named = repositories.map((repository) => ({
    ...{ id: repository.id, node_id: nodeId('R', repository), name: repository.name },
    ...{ full_name: fullName(repository), private: repository.isPrivate },
  }));
  const payload = {
    installation: renderInstallation(world, installation),
    repository_selection: 'selected',
    repositories_added: action === 'added' ? named : [],
    repositories_removed: action === 'removed' ? named : [],
    requester: null,
  };
  tellOfInstallation(world, installation, { event: 'installation_repositories', action, payload });
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
      pulls: new Map(),
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
