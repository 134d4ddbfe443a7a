export async function readAll(reader) {
  const chunks = [];
  while (true) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
  }
  return Buffer.concat(chunks);
}

export function findCell(rows, wanted) {
  let cell;
  search: for (;;) {
    for (const row of rows) {
      cell = row.find(wanted);
      if (cell) break search;
    }
    rows = rows.next();
  }
  return cell;
}

export function poll(check) {
  do {
    if (check()) continue;
    return 'stopped';
  } while (check.more);
  return 'exhausted';
}
