export async function count(pool: Pool): Promise<number> {
  const client = await pool.connect();
  try {
    return await client.count();
  } finally {
    client.release();
  }
}
