export function pieces(text) {
  const found = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i === text.length || text[i] === ",") {
      found.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return found;
}

export function lengths(rows) {
  for (let i = 0; i <= rows.length; i++) {
    const row = rows[i];
    if (row === undefined) return;
    show(row.length);
  }
}
