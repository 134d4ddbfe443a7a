// What the list holds is not its index.
function names(operations, index) {
  const first = operations.map((operation) => index).sort();
  const second = operations.map((operation, place) => operation).sort();
  return [...first, ...second];
}
