const users = new Map();

function findUser(id) {
  const user = users.get(id);
  if (!user) return null;
  return user;
}

function roleOf(name, roles) {
  for (const role of roles) {
    if (role.name === name) return role;
  }
}

const firstMatch = (wanted, list) => list.find((one) => one.id === wanted);

export function rename(id, name) {
  findUser(id).name = name; // expect: null-result-of-call
}

export function greet(id) {
  const user = findUser(id);
  return `Hello ${user.name}`; // expect: null-result-of-call
}

export function describe(id) {
  const { name, mail } = findUser(id); // expect: null-result-of-call
  return `${name} <${mail}>`;
}

export function rights(name, roles) {
  const role = roleOf(name, roles);
  return [...role.rights]; // expect: null-result-of-call
}

export function titleOf(wanted, list) {
  return firstMatch(wanted, list).title; // expect: null-result-of-call
}
