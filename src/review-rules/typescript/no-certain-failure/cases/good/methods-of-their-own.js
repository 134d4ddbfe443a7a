const units = { cm: 1, m: 100, includes: (name) => name in units };
const spread = { ...units };
const given = { list: [] };
const made = { a: 1 };

made.map = (f) => f(made.a);

export function isUnit(name) {
  return units.includes(name) && spread.includes(name) && made.map(Number);
}

export function add(name) {
  given.list.push(name);
  Object.assign(spread, { filter: (f) => f(name) });
  return spread.filter(Boolean);
}

export function names(rows) {
  const seen = new Set(rows);
  seen.forEach((row) => console.log(row));
  const list = [...seen];
  list.push('end');
  return list.map(String);
}

export function own(Set, rows) {
  const bag = new Set(rows);
  return bag.includes('a');
}
