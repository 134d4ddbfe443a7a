interface Query { page: number; pageSize: number; offset: number; limit: number }

export function page<T>(rows: T[], { page, pageSize }: Query): T[] {
  const start = (page - 1) * pageSize;
  return rows.slice(start, start + pageSize);
}

export const first = <T>(rows: T[], { pageSize }: Query): T[] => rows.slice(0, pageSize);
export const rest = <T>(rows: T[], { limit }: Query): T[] => rows.slice(limit);
export const part = <T>(rows: T[], { offset, limit }: Query): T[] => rows.slice(offset, offset + limit);
export const all = (text: string, start: number, length: number): string => text.slice(start, length);
export const cut = (text: string, start: number, limit: number): string => text.substr(start, limit);
export const head = (text: string, end: number): string => text.substr(0, end);

export function chunks<T>(rows: T[], size: number): T[][] {
  const chunks: T[][] = [];
  for (let i = 0; i < rows.length; i += size) chunks.push(rows.slice(i, i + size));
  return chunks;
}

export function pages<T>(rows: T[], size: number): T[][] {
  const pages: T[][] = [];
  for (let end = size; end < rows.length; end += size) pages.push(rows.slice(end - size, end));
  return pages;
}
