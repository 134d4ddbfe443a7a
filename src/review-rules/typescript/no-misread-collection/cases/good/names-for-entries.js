export function lengths(rows) {
  let sum = 0;
  for (const name in rows) sum += name.length + rows[name].amount;
  return sum;
}

export function upper(rows) {
  const names = [];
  for (const name in rows) names.push(name.toUpperCase().trim, name.capitalize());
  return names;
}

export function entries(rows) {
  for (let row in rows) {
    row = rows[row];
    row.seen = true;
  }
}

export function asked(rows) {
  for (const row in rows) if (row.amount) return true;
  return false;
}

export function colours(rows) {
  for (const row in rows) console.log(row.green);
}

export function outside(row, rows) {
  for (row in rows) row.seen = true;
}
