import type { Json } from '../json.ts';
import type { Fault } from './faults.ts';

export interface LoggedRequest {
  readonly number: number;
  /** As the vendor names it; `unknown` for what there is not. */
  operation: string;
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** GraphQL: the fields at the top, such as `addComment`. */
  fields: readonly string[];
  body: Json | undefined;
  status: number | undefined;
  /** Which rule refused it. */
  refusedBy: string | undefined;
  detail: string | undefined;
  fault: Fault['kind'] | undefined;
  /** In milliseconds, as `performance.now()` counts. */
  readonly startedAt: number;
  /** undefined: not answered. */
  endedAt: number | undefined;
}

export function startLog(
  number: number,
  asked: {
    readonly method: string | undefined;
    readonly url: URL;
    readonly body: Json | undefined;
    readonly startedAt: number;
  },
): LoggedRequest {
  const { method = '', url, body, startedAt } = asked;
  return {
    number,
    operation: 'unknown',
    method,
    path: url.pathname + url.search,
    fields: [],
    body,
    status: undefined,
    refusedBy: undefined,
    detail: undefined,
    fault: undefined,
    startedAt,
    endedAt: undefined,
  };
}

/**
 * How many requests had to wait for one another: the longest chain in which each began after the one before had its
 * answer. What runs side by side counts once.
 */
export function countRoundTrips(requests: readonly Readonly<LoggedRequest>[]): number {
  let trips = 0;
  let free = -Infinity;
  const answered = requests.filter(({ endedAt }) => endedAt !== undefined);
  for (const { startedAt, endedAt = startedAt } of answered.toSorted(
    (a, b) => (a.endedAt ?? 0) - (b.endedAt ?? 0),
  )) {
    if (startedAt < free) continue;
    trips++;
    free = endedAt;
  }
  return trips;
}
