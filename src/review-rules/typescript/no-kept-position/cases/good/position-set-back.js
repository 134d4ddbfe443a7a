const digits = /\d+/g;

export function isNumbered(name) {
  digits.lastIndex = 0;
  return digits.test(name);
}
