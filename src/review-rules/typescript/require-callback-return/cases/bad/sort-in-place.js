export function order(rows) {
  rows.sort((a, b) => { // expect: callback-return
    a.age - b.age;
  });
  return rows.toSorted(function (a, b) { // expect: callback-return
    const order = a.name.localeCompare(b.name);
    console.debug(order);
  });
}
