export interface Table {
  length: number;
  [key: string]: unknown;
}

export function read(table: Table, rows: WeakMap<object, string>, buffer: Uint8Array): unknown[] {
  return [table.length, table['a'], rows.has(table), buffer.length, Math.max(table.length)];
}
