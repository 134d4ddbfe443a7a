interface Row {
  id: string;
  rank: number;
}

export const idsOf = (rows: (Row | null)[]): string[] =>
  rows.filter((row) => row !== null).map((row: Row | null) => row.id);

export const sorted = (rows: (Row | null)[]) =>
  rows.filter(Boolean).sort((one: Row | null, other: Row | null) => one.rank - other.rank);
