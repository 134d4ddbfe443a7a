const digits = /\d+/g;

export function numbered(names) {
  return names.filter((name) => digits.test(name)); // expect: kept-position
}
