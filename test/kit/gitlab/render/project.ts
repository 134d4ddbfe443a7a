import type { JsonObject } from '../../forge-stand-in/json.ts';
import { accessLevels, type Namespace, type Project, type User } from '../model/types.ts';
import { fullPath, roleIn, type World } from '../model/world.ts';

export function projectPage({ addresses }: World, project: Project): string {
  return `${addresses.html}/${fullPath(project)}`;
}

function sshAddress(project: Project): string {
  return `git@127.0.0.1:${fullPath(project)}.git`;
}

function renderNamespace({ addresses }: World, { id, path, kind, parent }: Namespace): JsonObject {
  const short = path.split('/').at(-1) ?? path;
  const web_url = `${addresses.html}/${kind === 'group' ? 'groups/' : ''}${path}`;
  return {
    ...{ id, name: short, path: short, kind, full_path: path, parent_id: parent?.id ?? null },
    ...{ avatar_url: null, web_url },
  };
}

/** @param viewer undefined: as lists of others show it, without permissions. */
export function renderProject(world: World, project: Project, viewer?: User): JsonObject {
  const { id, path, namespace, visibility, defaultBranch, parent, createdAt, mergeRequests } = project;
  const { issuesAccess } = project;
  const page = projectPage(world, project);
  const open = [...mergeRequests.values()].filter(({ state }) => state === 'opened').length;
  return {
    ...{
      id,
      description: null,
      name: path,
      path,
      path_with_namespace: fullPath(project),
      created_at: createdAt,
    },
    ...{ name_with_namespace: fullPath(project).replaceAll('/', ' / '), default_branch: defaultBranch },
    ...{ tag_list: [], topics: [], ssh_url_to_repo: sshAddress(project), http_url_to_repo: `${page}.git` },
    ...{ web_url: page, readme_url: `${page}/-/blob/${defaultBranch}/README.md`, forks_count: 0 },
    ...{ avatar_url: null, star_count: 0, last_activity_at: createdAt, visibility, archived: false },
    namespace: renderNamespace(world, namespace),
    ...{ empty_repo: false, merge_requests_enabled: true, merge_requests_access_level: 'enabled' },
    ...{ issues_enabled: issuesAccess !== 'disabled', issues_access_level: issuesAccess },
    ...{ jobs_enabled: true, builds_access_level: 'enabled', open_issues_count: open },
    ...(parent === undefined ? {} : { forked_from_project: renderForkedFrom(world, parent) }),
    ...(viewer === undefined ? {} : { permissions: renderPermissions(project, viewer) }),
  };
}

function renderForkedFrom(world: World, parent: Project): JsonObject {
  const { id, path } = parent;
  return { id, name: path, path, path_with_namespace: fullPath(parent), web_url: projectPage(world, parent) };
}

function renderPermissions(project: Project, viewer: User): JsonObject {
  const own = project.members.get(viewer);
  const role = roleIn(project, viewer);
  const level = (of: typeof role): JsonObject | null =>
    of === undefined ? null : { access_level: accessLevels[of], notification_level: 3 };
  return { project_access: level(own), group_access: own === undefined ? level(role) : null };
}

const visibilityLevels = { private: 0, internal: 10, public: 20 } as const;

/** As webhooks name a project. */
export function renderHookProject(world: World, project: Project): JsonObject {
  const { id, path, namespace, visibility, defaultBranch } = project;
  const page = projectPage(world, project);
  const [ssh, http] = [sshAddress(project), `${page}.git`];
  return {
    ...{ id, name: path, description: null, web_url: page, avatar_url: null, git_ssh_url: ssh },
    ...{ git_http_url: http, namespace: namespace.path, visibility_level: visibilityLevels[visibility] },
    ...{ path_with_namespace: fullPath(project), default_branch: defaultBranch, ci_config_path: null },
    ...{ homepage: page, url: ssh, ssh_url: ssh, http_url: http },
  };
}

export function renderHookRepository(world: World, project: Project): JsonObject {
  return {
    name: project.path,
    url: sshAddress(project),
    description: null,
    homepage: projectPage(world, project),
  };
}
