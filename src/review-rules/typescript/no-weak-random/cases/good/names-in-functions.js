export function createTokenizer() {
  const seed = Math.random();
  return { seed };
}

export function renewToken(token) {
  const attempt = Math.random() * 3;
  return [token, attempt];
}
