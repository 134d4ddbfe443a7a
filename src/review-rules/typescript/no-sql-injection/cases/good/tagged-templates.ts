import postgres from 'postgres';

const sql = postgres();

export const find = (name: string) => sql`SELECT * FROM users WHERE name = ${name}`;
export const raw = (prisma: { $queryRaw: (t: TemplateStringsArray, ...v: unknown[]) => unknown }, id: string) =>
  prisma.$queryRaw`SELECT * FROM users WHERE id = ${id}`;
