const digits = /\d+/;

export function numbered(names) {
  return names.filter((name) => digits.test(name));
}
