export interface ConnectionArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** A page of a list. The bounds were checked before. */
export function connection<T>(
  items: readonly T[],
  args: ConnectionArguments,
  toNode: (item: T) => unknown,
): Record<string, unknown> {
  const from = args.after == null ? 0 : indexIn(args.after) + 1;
  const to = args.before == null ? items.length : indexIn(args.before);
  const start = args.first == null && args.last != null ? Math.max(from, to - args.last) : from;
  const end = args.first == null ? to : Math.min(to, from + args.first);
  const shown = items.slice(start, end);
  const cursors = shown.map((_, index) => cursorOf(start + index));
  return {
    totalCount: items.length,
    nodes: () => shown.map(toNode),
    edges: () => shown.map((item, index) => ({ cursor: cursors[index], node: () => toNode(item) })),
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
  };
}

function cursorOf(index: number): string {
  return Buffer.from(`cursor:v2:${index}`).toString('base64');
}

function indexIn(cursor: string): number {
  const [, , index] = Buffer.from(cursor, 'base64').toString('utf8').split(':');
  return Number(index);
}
