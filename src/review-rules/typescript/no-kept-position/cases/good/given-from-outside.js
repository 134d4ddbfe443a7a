export function keep(names, pattern) {
  return names.filter((name) => pattern.test(name));
}
