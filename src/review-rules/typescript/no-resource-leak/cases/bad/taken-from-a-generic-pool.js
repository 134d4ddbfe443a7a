exports.rowsOf = async function rowsOf(pool, sql) {
  const client = await pool.acquire(); // expect: unclosed-connection
  const { rows } = await client.query(sql);
  if (rows.length === 0) return [];
  await pool.release(client);
  return rows;
};
