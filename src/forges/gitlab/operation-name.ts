import { graphqlNameOf } from '../graphql-name.ts';
import type { TransportOptions } from '../transport.ts';

/** What follows these words in a path is a name, a number or a commit. */
const named =
  /\/(projects|groups|files|branches|commits|statuses|discussions|users|award_emoji)\/[^/]+(?=\/|$)/g;
const numbers = /\/\d+(?=\/|$)/g;

function operationOf(method: string, url: string, body: unknown): string {
  const { pathname } = new URL(url);
  if (pathname.endsWith('/api/graphql')) return graphqlNameOf(body);
  // What stands before it is the place of GitLab on its host.
  const path = pathname.replace(/^.*?(?=\/api\/v4\/|\/oauth\/)/, '').replace(/^\/api\/v4/, '');
  return `${method} ${path.replace(named, '/$1/{}').replace(numbers, '/{}')}`;
}

/** https://docs.gitlab.com/administration/settings/user_and_ip_rate_limits/#response-headers */
export const gitLabRequests: Pick<TransportOptions, 'operationOf' | 'remainingHeader'> = {
  operationOf,
  remainingHeader: 'ratelimit-remaining',
};
