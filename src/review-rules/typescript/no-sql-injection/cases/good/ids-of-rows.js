export async function remove(db) {
  const rows = await db.query('SELECT id FROM items WHERE old');
  for (const row of rows) await db.query(`DELETE FROM items WHERE id = ${row.id}`);
}
