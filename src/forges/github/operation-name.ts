import { graphqlNameOf } from '../graphql-name.ts';
import type { TransportOptions } from '../transport.ts';

/** What follows these words in a path is a name, a number or a commit. */
const variableParts: readonly [RegExp, string][] = [
  [/^\/repos\/[^/]+\/[^/]+/, '/repos/{}/{}'],
  [
    /\/((?:pulls|issues)(?=\/\d)|collaborators|compare|blobs|trees|installations|deliveries|app-manifests)\/[^/]+/,
    '/$1/{}',
  ],
  [/\/comments\/\d+/, '/comments/{}'],
  [/\/git\/refs\/.+$/, '/git/refs/{}'],
];

export function operationOf(method: string, url: string, body: unknown): string {
  const { pathname } = new URL(url);
  if (pathname.endsWith('/graphql')) return graphqlNameOf(body);
  const path = variableParts.reduce(
    (text, [shape, name]) => text.replace(shape, name),
    pathname.replace(/^\/api\/v3/, ''),
  );
  return `${method} ${path}`;
}

export const gitHubRequests: Pick<TransportOptions, 'operationOf' | 'remainingHeader'> = {
  operationOf,
  remainingHeader: 'x-ratelimit-remaining',
};
