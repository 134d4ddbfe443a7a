export function add(memo, column) {
  memo.sql.push(column.sql);
  memo.bindings.concat(column.bindings);
  return memo;
}
