import { GitRepository } from '../../forge-stand-in/git/git-repository.ts';
import type { FileChanges } from '../../forge-stand-in/git/fast-import.ts';
import { push } from '../model/branches.ts';
import { usualEvents } from '../model/hooks.ts';
import { branchTip } from '../model/refs.ts';
import type { Hook, Namespace, Project, Role } from '../model/types.ts';
import { fullPath, groupAt, timestamp, userNamed, type World } from '../model/world.ts';

export interface ProjectOptions {
  readonly files?: FileChanges;
  readonly visibility?: Project['visibility'];
  /** What the bot may do here; unless told, what a developer may. undefined: nothing. */
  readonly role?: Role | undefined;
  /** Whether it has a hook that tells the bot; unless told, it has. */
  readonly isHooked?: boolean;
}

/** A new project whose default branch has these files. @param path `group/name`, with as many groups as one likes. */
export async function createProject(
  world: World,
  path: string,
  options: ProjectOptions & { readonly hookUrl: string | undefined },
): Promise<Project> {
  const { files = { 'README.md': '# Sample\n' }, isHooked = true } = options;
  const role = 'role' in options ? options.role : 'developer';
  const project = await addProject(world, path, options.visibility ?? 'private');
  const author = userNamed(world, 'ada');
  project.members.set(author, 'maintainer');
  // Before it has a hook: the first push is no news to the bot.
  await push(world, project, { branch: project.defaultBranch, files, message: 'First', author });
  if (role !== undefined) project.members.set(world.bot, role);
  if (isHooked) project.hooks.push(sceneHook(world, options.hookUrl));
  return project;
}

async function addProject(world: World, path: string, visibility: Project['visibility']): Promise<Project> {
  const slash = path.lastIndexOf('/');
  const project: Project = {
    ...{ id: world.nextId(), namespace: groupAt(world, path.slice(0, slash)), path: path.slice(slash + 1) },
    ...{ visibility, defaultBranch: 'main', git: await GitRepository.create(), heads: 'refs/heads/' },
    ...{ parent: undefined, createdAt: timestamp(world) },
    ...emptyProject(),
  };
  world.projects.set(path.toLowerCase(), project);
  return project;
}

function emptyProject() {
  return {
    ...{ members: new Map(), protectedBranches: new Set<string>(), mergeRequests: new Map() },
    ...{ issues: new Map(), issuesAccess: 'enabled' as const },
    ...{ hooks: [], statuses: [], pipelines: [] },
  };
}

function sceneHook(world: World, url: string | undefined): Hook {
  return {
    ...{ id: world.nextId(), createdAt: timestamp(world), isOfScene: true, url, name: undefined },
    ...{ description: undefined, token: world.webhookSecret, events: usualEvents },
    ...{ verifiesCertificate: true, pushBranchFilter: '' },
  };
}

export async function forkProject(world: World, parent: Project, owner: string): Promise<Project> {
  const user = userNamed(world, owner);
  const namespace: Namespace = world.namespaces.get(owner.toLowerCase()) ?? {
    ...{ id: world.nextId(), path: owner, kind: 'user', parent: undefined },
    members: new Map([[user, 'owner']]),
  };
  world.namespaces.set(owner.toLowerCase(), namespace);
  const { path, visibility, defaultBranch, git } = parent;
  const project: Project = {
    ...{ id: world.nextId(), namespace, path, visibility, defaultBranch, git, parent },
    ...{ heads: `refs/forks/${owner}/heads/`, createdAt: timestamp(world) },
    ...emptyProject(),
  };
  const tip = await branchTip(parent, defaultBranch);
  if (tip !== undefined) await git.git('update-ref', project.heads + defaultBranch, tip);
  world.projects.set(fullPath(project).toLowerCase(), project);
  return project;
}
