import { nodeId, type NodeKind, type NodeTypes } from '../model/node-ids.ts';
import { isReachable } from '../model/tokens.ts';
import type { Repository } from '../model/types.ts';
import { findRepository } from '../model/world.ts';
import { checkRunView, checkSuiteView } from './check-runs.ts';
import { issueCommentView, reviewCommentView, reviewView, threadView } from './comments.ts';
import { allow, unresolved, type Context } from './context.ts';
import { pullView } from './pull-requests.ts';
import { repositoryView } from './repositories.ts';
import type { View } from '../../forge-stand-in/graphql/view.ts';

/** Fields of the type `Query`. */
export function queryView(context: Context): View {
  const { world, viewer, limits, cost, nodeCount } = context;
  return {
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const repository = findRepository(world, `${owner}/${name}`);
      if (repository !== undefined && isReachable(viewer, repository))
        return repositoryView(context, repository);
      return unresolved(`Could not resolve to a Repository with the name '${owner}/${name}'.`);
    },
    node: ({ id }: { id: string }) => nodeView(context, id) ?? unresolved(unknownNode(id)),
    nodes: ({ ids }: { ids: readonly string[] }) => ids.map((id) => nodeView(context, id) ?? null),
    viewer: () => {
      const { bot } = world.app;
      return { __typename: 'User', id: nodeId('U', bot), databaseId: bot.id, login: bot.login };
    },
    rateLimit: () => {
      const { limit, used, remaining, resetAt } = limits.rest(viewer, 'graphql');
      return { limit, used, remaining, cost, nodeCount, resetAt: resetAt.toISOString() };
    },
  };
}

export function unknownNode(id: string): string {
  return `Could not resolve to a node with the global id of '${id}'`;
}

function nodeView(context: Context, id: string): View | undefined {
  const see = <K extends NodeKind>(
    kind: K,
    repositoryOf: (node: NodeTypes[K]) => Repository,
    view: (context: Context, node: NodeTypes[K]) => View,
  ): View | undefined => {
    const node = context.world.nodes.find(kind, id);
    if (node === undefined) return undefined;
    allow(context, repositoryOf(node), []);
    return view(context, node);
  };
  return (
    see('R', (repository) => repository, repositoryView) ??
    see('PR', ({ repository }) => repository, pullView) ??
    see('PRR', ({ pull }) => pull.repository, reviewView) ??
    see('PRRT', ({ pull }) => pull.repository, threadView) ??
    see('PRRC', ({ thread }) => thread.pull.repository, reviewCommentView) ??
    see('IC', ({ pull }) => pull.repository, issueCommentView) ??
    see('CS', ({ repository }) => repository, checkSuiteView) ??
    see('CR', ({ suite }) => suite.repository, checkRunView)
  );
}
