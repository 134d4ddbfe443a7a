import { nodeId } from '../model/node-ids.ts';
import type { PullRequest, Repository } from '../model/types.ts';
import { fullName } from '../model/world.ts';
import { repositoryPage } from '../render/repository.ts';
import { actorView } from './actors.ts';
import { connection, type ConnectionArguments } from '../../forge-stand-in/graphql/connection.ts';
import { allow, unresolved, type Context } from './context.ts';
import { objectView } from './objects.ts';
import { pullView, stateOf } from './pull-requests.ts';
import type { View } from '../../forge-stand-in/graphql/view.ts';

export function repositoryView(context: Context, repository: Repository): View {
  const { parent, owner, defaultBranch, isPrivate } = repository;
  return {
    __typename: 'Repository',
    id: nodeId('R', repository),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: fullName(repository),
    url: repositoryPage(context.world, repository),
    isPrivate,
    visibility: isPrivate ? 'PRIVATE' : 'PUBLIC',
    isFork: parent !== undefined,
    isArchived: false,
    isDisabled: false,
    owner: () => actorView(context, owner),
    parent: () => (parent === undefined ? null : repositoryView(context, parent)),
    defaultBranchRef: () => refView(context, repository, defaultBranch),
    ...contents(context, repository),
    ...pulls(context, repository),
    ...issues(context, repository),
  };
}

function contents(context: Context, repository: Repository): View {
  return {
    ref: async ({ qualifiedName }: { qualifiedName: string }) => {
      allow(context, repository, [{ contents: 'read' }]);
      const branch = qualifiedName.replace(/^refs\/heads\//, '');
      const known = await repository.git.readCommit(repository.heads + branch);
      return known === undefined ? null : refView(context, repository, branch);
    },
    object: (args: { expression?: string | null; oid?: string | null }) => {
      allow(context, repository, [{ contents: 'read' }]);
      return objectView(context, repository, args.oid ?? args.expression ?? '');
    },
  };
}

interface PullArguments extends ConnectionArguments {
  readonly states?: readonly string[] | null;
  readonly baseRefName?: string | null;
  readonly headRefName?: string | null;
  readonly orderBy?: { readonly direction: 'ASC' | 'DESC' } | null;
}

function issues(context: Context, repository: Repository): View {
  return {
    issue: ({ number }: { number: number }) => {
      allow(context, repository, [{ issues: 'read' }]);
      const issue = repository.issues.get(number);
      if (issue === undefined)
        return unresolved(`Could not resolve to an Issue with the number of ${number}.`);
      return {
        ...{ __typename: 'Issue', id: nodeId('I', issue), databaseId: issue.id, number: issue.number },
        ...{ title: issue.title, body: issue.body, bodyText: issue.body, state: issue.state },
        author: () => actorView(context, issue.author),
        repository: () => repositoryView(context, issue.repository),
      };
    },
  };
}

function pulls(context: Context, repository: Repository): View {
  return {
    pullRequest: ({ number }: { number: number }) => {
      allow(context, repository, [{ pull_requests: 'read' }]);
      const pull = repository.pulls.get(number);
      if (pull !== undefined) return pullView(context, pull);
      return unresolved(`Could not resolve to a PullRequest with the number of ${number}.`);
    },
    pullRequests: (args: PullArguments) => {
      allow(context, repository, [{ pull_requests: 'read' }]);
      return connection(choose(repository, args), args, (pull) => pullView(context, pull));
    },
  };
}

function choose({ pulls }: Repository, args: PullArguments): readonly PullRequest[] {
  const { states, baseRefName, headRefName, orderBy } = args;
  const found = [...pulls.values()].filter(
    (pull) =>
      (states == null || states.includes(stateOf(pull))) &&
      (baseRefName == null || pull.base.ref === baseRefName) &&
      (headRefName == null || pull.head.ref === headRefName),
  );
  return orderBy?.direction === 'DESC' ? found.toReversed() : found;
}

export function refView(context: Context, repository: Repository, branch: string): View {
  return {
    __typename: 'Ref',
    id: nodeId('REF', { id: `${repository.id}:${branch}` }),
    name: branch,
    prefix: 'refs/heads/',
    target: () => objectView(context, repository, repository.heads + branch),
  };
}
