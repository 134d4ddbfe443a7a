const units = { cm: 1, m: 100 };

export function isUnit(name) {
  return units.indexOf(name) !== -1; // expect: missing-method
}

export function all(show) {
  units.forEach((factor) => show(factor)); // expect: missing-method
}

export function seenTwice(ids) {
  const seen = new Set();
  return ids.filter((id) => {
    if (seen.includes(id)) return true; // expect: missing-method
    seen.add(id);
    return false;
  });
}

export const firstOf = (rows) => {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return byId.find((row) => row.isOpen); // expect: missing-method
};
