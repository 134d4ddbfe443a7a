interface Query {
  on(table: string, join: (data: string) => unknown): Query;
}

export function joined(query: Query): Query {
  return query.on('data', (data) => JSON.parse(data));
}
