const hints = ['born', 'pet', 'street'];

export function next(tokens) {
  const token = tokens[Math.floor(Math.random() * tokens.length)];
  let passwordHint;
  passwordHint = hints[Math.floor(Math.random() * hints.length)];
  return { token, passwordHint };
}
