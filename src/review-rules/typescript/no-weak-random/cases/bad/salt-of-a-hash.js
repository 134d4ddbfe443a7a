export function account(name, password) {
  const user = { name, salt: Math.random() }; // expect: weak-random
  user.hash = hash(password + user.salt);
  return user.hash < password ? user : undefined;
}
