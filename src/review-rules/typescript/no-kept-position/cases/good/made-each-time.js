export function numbered(names) {
  return names.filter((name) => /\d+/g.test(name));
}

export function isNumbered(name) {
  const digits = /\d+/g;
  return digits.test(name);
}
