interface Query { page: number; pageSize: number; offset: number; limit: number }

export function page<T>(rows: T[], { page, pageSize }: Query): T[] {
  const start = (page - 1) * pageSize;
  return rows.slice(start, pageSize); // expect: misfit-argument
}

export const pageOf = <T>(rows: T[], query: Query): T[] => rows.slice(query.page * query.pageSize, query.pageSize); // expect: misfit-argument
export const part = <T>(rows: T[], { offset, limit }: Query): T[] => rows.slice(offset, limit); // expect: misfit-argument
export const partOf = <T>(rows: T[], query: Query): T[] => rows.slice(query.offset, query.limit); // expect: misfit-argument

export function chunks<T>(rows: T[], size: number): T[][] {
  const chunks: T[][] = [];
  for (let i = 0; i < rows.length; i += size) {
    chunks.push(rows.slice(i, size)); // expect: misfit-argument
  }
  return chunks;
}

export const between = (text: string, start: number, end: number): string => text.substr(start, end); // expect: misfit-argument
