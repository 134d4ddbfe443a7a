export function fill(rows) {
  const slots = []; // expect: unread-collection
  rows.forEach((row, at) => {
    slots[at] = row;
  });
  return rows.length;
}
