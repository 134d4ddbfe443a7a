export function rule(id, sql) {
  return sql('select ${id}');
}
