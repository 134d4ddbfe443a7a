export function gather(rows, asObject) {
  let found = [];
  if (asObject) found = {};
  for (const row of rows) found[row.id] = row;
  for (const id in found) console.log(id);
  return found.size;
}
