export async function rename(client, id, name) {
  const query = {
    text: "UPDATE users SET name = '" + name + "' WHERE id = $1",
    values: [id],
  };
  await client.query(query); // expect: sql-injection
  await client.query({ sql: `INSERT INTO log (text) VALUES ('renamed to ${name}')` }); // expect: sql-injection
}
