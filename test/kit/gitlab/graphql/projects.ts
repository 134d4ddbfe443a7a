import type { ConnectionArguments } from '../../forge-stand-in/graphql/connection.ts';
import type { View } from '../../forge-stand-in/graphql/view.ts';
import {
  accessLevels,
  type MergeRequest,
  type Namespace,
  type Project,
  type Role,
  type User,
} from '../model/types.ts';
import { fullPath, roleIn } from '../model/world.ts';
import { projectPage } from '../render/project.ts';
import { blobViews, treeView, type BlobArguments } from './blobs.ts';
import { may, paged, type Context } from './context.ts';
import { globalId } from './ids.ts';
import { mergeRequestView } from './merge-requests.ts';
import { userView } from './users.ts';

interface MergeRequestArguments extends ConnectionArguments {
  readonly state?: string | null;
  readonly iids?: readonly string[] | null;
  readonly targetBranches?: readonly string[] | null;
  readonly sourceBranches?: readonly string[] | null;
}

export function projectView(context: Context, project: Project): View {
  const { id, path, visibility, parent, mergeRequests } = project;
  return {
    __typename: 'Project',
    ...{ id: globalId('Project', id), fullPath: fullPath(project), name: path, visibility, archived: false },
    webUrl: projectPage(context.world, project),
    forkedFrom: () =>
      parent === undefined || !may(context, parent, 'guest') ? null : projectView(context, parent),
    repository: () => (may(context, project, 'reporter') ? repositoryView(context, project) : null),
    mergeRequest: ({ iid }: { readonly iid: string }) => {
      const found = may(context, project, 'reporter') ? mergeRequests.get(Number(iid)) : undefined;
      return found === undefined ? null : mergeRequestView(context, found);
    },
    mergeRequests: (args: MergeRequestArguments) =>
      paged([...mergeRequests.values()].filter((one) => isWanted(one, args)).toReversed(), args, (one) =>
        mergeRequestView(context, one),
      ),
    projectMembers: (args: ConnectionArguments) =>
      paged(membersOf(project), args, ([user, role]) => ({
        id: globalId('ProjectMember', user.id),
        accessLevel: { integerValue: accessLevels[role], stringValue: role.toUpperCase() },
        user: () => userView(context, user),
      })),
  };
}

function isWanted({ state, iid, targetBranch, source }: MergeRequest, args: MergeRequestArguments): boolean {
  const { state: wanted, iids, targetBranches, sourceBranches } = args;
  return (
    (wanted == null || wanted === 'all' || wanted === state) &&
    (iids == null || iids.includes(String(iid))) &&
    (targetBranches == null || targetBranches.includes(targetBranch)) &&
    (sourceBranches == null || sourceBranches.includes(source.branch))
  );
}

function membersOf(project: Project): readonly (readonly [User, Role])[] {
  const users = new Set(project.members.keys());
  for (let at: Namespace | undefined = project.namespace; at !== undefined; at = at.parent) {
    for (const user of at.members.keys()) users.add(user);
  }
  return [...users].flatMap((user) => {
    const role = roleIn(project, user);
    return role === undefined ? [] : [[user, role] as const];
  });
}

function repositoryView(context: Context, project: Project): View {
  return {
    ...{ __typename: 'Repository', empty: false, exists: true, rootRef: project.defaultBranch },
    blobs: async (args: BlobArguments) =>
      paged(await blobViews(context, project, args), args, (view) => view),
    tree: (args: Parameters<typeof treeView>[1]) => treeView(project, args),
  };
}
