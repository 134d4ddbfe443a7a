export async function rowsOf(client, ids) {
  const rows = [];
  for (const id of ids) {
    rows.push(await client.getRow(id));
  }
  return rows;
}
