export function unique(names, log) {
  const seen = new Set(); // expect: unfilled-collection
  return names.filter((name) => {
    if (seen.has(name)) log(name);
    return !seen.has(name);
  });
}

export function errorsIn(rows) {
  const errors = []; // expect: unfilled-collection
  for (const row of rows) if (row.error) row.isBad = true;
  if (errors.length > 0) throw new Error(errors.join(', '));
  return rows;
}
