export function count(tokens) {
  let open = 0;
  outer: for (const token of tokens) {
    switch (token) {
      case '(':
        open += 1;
        continue;
      case ')':
        open -= 1;
        continue outer;
      case '!':
        break outer;
      default:
        throw new Error(token);
    }
  }
  return open;
}
