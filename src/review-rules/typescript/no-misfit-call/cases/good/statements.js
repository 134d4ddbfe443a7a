const rows = [];

function add(row) {
  rows.push(row);
}

export function fill(list, done) {
  add(list[0]);
  void add(list[1]);
  list.forEach((row) => add(row));
  list.length > 2 && add(list[2]);
  done(null, add(list[3]));
  return add(list[4]);
}
