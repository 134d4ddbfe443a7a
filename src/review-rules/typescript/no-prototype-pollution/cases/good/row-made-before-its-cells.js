export function valuesOf(rows) {
  const result = [];
  for (const i in rows) {
    result[i] = [];
    for (const column in rows[i]) {
      result[i][column] = rows[i][column].value;
    }
  }
  return result;
}

export function groupsOf(given) {
  const all = {};
  for (const group in given) {
    all[group] = {};
    if (given[group]) {
      Object.keys(given[group]).forEach((name) => {
        all[group][name] = given[group][name];
      });
    }
  }
  return all;
}
