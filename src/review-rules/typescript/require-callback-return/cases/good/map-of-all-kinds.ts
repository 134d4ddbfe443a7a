export function labels(rows: readonly { kind: string; name: string }[]): string[] {
  const list = rows.map((row) => {
    switch (row.kind) {
      case 'user':
        return `@${row.name}`;
      case 'group':
        return `#${row.name}`;
    }
  });
  return list as string[];
}
