export async function* rows(cursor) {
  try {
    for await (const row of cursor) yield row;
  } finally {
    await cursor.close();
    yield cursor.count;
  }
}
