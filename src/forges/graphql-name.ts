const shape = /^\{"query":"(?:query|mutation) (\w+)/;

/** The name of a GraphQL request in the metrics, by its body as it is sent. */
export function graphqlNameOf(body: unknown): string {
  return `graphql ${(typeof body === 'string' ? shape.exec(body)?.[1] : undefined) ?? 'unnamed'}`;
}
