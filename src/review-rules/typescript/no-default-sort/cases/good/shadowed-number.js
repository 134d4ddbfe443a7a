export function names(list, Number) {
  return list.map(Number).sort();
}
