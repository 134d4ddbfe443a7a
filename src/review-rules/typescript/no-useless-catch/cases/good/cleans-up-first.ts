export async function transfer(db: Pool, work: (client: Client) => Promise<void>) {
  const client = await db.connect();
  try {
    await client.query('begin');
    await work(client);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
