export async function createToken(user) {
  const delay = Math.random() * 500;
  await wait(delay);
  return sign(user);
}
