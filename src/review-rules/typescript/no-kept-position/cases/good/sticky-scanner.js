const token = /[a-z]+|\d+/y;

export function readToken(scanner) {
  token.lastIndex = scanner.at;
  const match = token.exec(scanner.text);
  scanner.at = token.lastIndex;
  return match?.[0];
}
