export async function byTag(prisma: Client, tag: string) {
  return prisma.$queryRawUnsafe(`SELECT * FROM "Post" WHERE tag IN ('${tag}')`); // expect: sql-injection
}
interface Client {
  $queryRawUnsafe(sql: string): Promise<unknown[]>;
}
