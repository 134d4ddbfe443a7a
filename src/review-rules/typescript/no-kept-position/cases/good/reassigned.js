let pattern = /a/g;

export function use(text) {
  pattern = /a/g;
  return pattern.test(text);
}
