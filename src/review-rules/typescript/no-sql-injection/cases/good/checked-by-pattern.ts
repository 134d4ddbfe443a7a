export async function drop(db: Db, req: { params: { name: string } }) {
  const { name } = req.params;
  if (!/^[a-z_]+$/.test(name)) throw new Error('no name');
  await db.exec(`DROP TABLE ${name}`);
}
interface Db {
  exec(sql: string): Promise<void>;
}
