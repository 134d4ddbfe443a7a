export function isUnchanged(previous, next) {
  if (previous.length === previous.length) { // expect: self-compare
    return previous.every((item, index) => item === next[index]);
  }
  return false;
}
