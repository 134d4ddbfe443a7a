import { ok, type Answer } from '../../forge-stand-in/http/answer.ts';
import { renderUser } from '../render/account.ts';
import { renderProject } from '../render/project.ts';
import { accessLevels, type Namespace, type Project } from '../model/types.ts';
import { findNamespace, fullPath, hasRole, roleIn, type World } from '../model/world.ts';
import { keysetListed } from './paging.ts';
import { isTrue, notFound, numberOf, projectIn, viewerIn, type Call, type Route } from './route.ts';

export const projectRoutes: readonly Route[] = [
  {
    operation: 'GET /projects/:id',
    least: 'guest',
    takesJobTokens: false,
    handle: (call) => ok(renderProject(call.world, projectIn(call), viewerIn(call))),
  },
  { operation: 'GET /projects', handle: listProjects },
  { operation: 'GET /groups/:id', handle: (call) => ok(renderGroup(call.world, groupIn(call))) },
  { operation: 'GET /groups/:id/projects', handle: listGroupProjects },
  { operation: 'GET /projects/:id/members/all/:user_id', least: 'guest', handle: getMember },
];

function listProjects(call: Call): Promise<Answer> {
  const { world, query } = call;
  const viewer = viewerIn(call);
  const least = numberOf(query.get('min_access_level') ?? undefined);
  const isMembership = isTrue(query.get('membership') ?? undefined) || least !== undefined;
  const search = query.get('search')?.toLowerCase();
  const found = [...world.projects.values()].filter((project) => {
    const role = roleIn(project, viewer);
    const isVisible = role !== undefined || (!isMembership && project.visibility !== 'private');
    const isReached = least === undefined || (role !== undefined && accessLevels[role] >= least);
    return isVisible && isReached && (search === undefined || fullPath(project).includes(search));
  });
  return keysetListed(call, found, (project) => renderProject(world, project, viewer));
}

function listGroupProjects(call: Call): Promise<Answer> {
  const { world, query } = call;
  const viewer = viewerIn(call);
  const group = groupIn(call);
  const isDeep = isTrue(query.get('include_subgroups') ?? undefined);
  const found = [...world.projects.values()].filter(
    (project) =>
      isWithin(project, group, isDeep) &&
      (project.visibility === 'public' || hasRole(project, viewer, 'guest')),
  );
  return keysetListed(call, found, (project) => renderProject(world, project));
}

function isWithin({ namespace }: Project, group: Namespace, isDeep: boolean): boolean {
  return namespace === group || (isDeep && namespace.path.startsWith(`${group.path}/`));
}

/** @throws {Refusal} 404 */
function groupIn({ world, path }: Pick<Call, 'world' | 'path'>): Namespace {
  const group = findNamespace(world, path['id'] ?? '');
  return group?.kind === 'group' ? group : notFound('Group');
}

function renderGroup({ addresses }: World, { id, path, parent }: Namespace) {
  const short = path.split('/').at(-1) ?? path;
  return {
    ...{ id, name: short, path: short, full_path: path, full_name: path.replaceAll('/', ' / ') },
    ...{ parent_id: parent?.id ?? null, visibility: 'private', web_url: `${addresses.html}/groups/${path}` },
  };
}

/** https://docs.gitlab.com/api/members/ : also those of the groups above. */
function getMember(call: Call): Answer {
  const { world, path } = call;
  const user = [...world.users.values()].find(({ id }) => id === Number(path['user_id']));
  const project = projectIn(call);
  const role = user === undefined ? undefined : roleIn(project, user);
  if (user === undefined || role === undefined) return notFound('');
  return ok({
    ...renderUser(world, user),
    ...{ access_level: accessLevels[role], created_at: project.createdAt, expires_at: null },
    membership_state: 'active',
  });
}
