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
