import pg from 'pg';

export async function migrate(statements) {
  const client = new pg.Client(process.env.DATABASE_URL); // expect: unclosed-connection
  await client.connect();
  for (const statement of statements) {
    await client.query(statement);
  }
}
