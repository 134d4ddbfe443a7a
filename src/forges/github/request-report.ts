/** One request as it went, retries and token requests included, for metrics. */
export interface RequestReport {
  /** What was asked, without names and numbers: `GET /repos/{}/{}/compare/{}`, `graphql Change`. */
  readonly operation: string;
  /** 0: there was no answer that could be read. */
  readonly status: number;
  readonly milliseconds: number;
  /** Requests, or points of GraphQL, that are left until the limit is reset; undefined: the answer did not say. */
  readonly rateLimitRemaining: number | undefined;
}

const graphqlName = /^\{"query":"(?:query|mutation) (\w+)/;
/** What follows these words in a path is a name, a number or a commit. */
const variableParts: readonly [RegExp, string][] = [
  [/^\/repos\/[^/]+\/[^/]+/, '/repos/{}/{}'],
  [/\/(pulls|compare|blobs|trees|installations|deliveries|app-manifests)\/[^/]+/, '/$1/{}'],
];

/** Few names whatever is asked, so that metrics can be kept by them. */
export function operationOf(method: string, url: string, body: unknown): string {
  const { pathname } = new URL(url);
  if (pathname.endsWith('/graphql')) {
    return `graphql ${typeof body === 'string' ? (graphqlName.exec(body)?.[1] ?? 'unnamed') : 'unnamed'}`;
  }
  const path = variableParts.reduce(
    (text, [shape, name]) => text.replace(shape, name),
    pathname.replace(/^\/api\/v3/, ''),
  );
  return `${method} ${path}`;
}
