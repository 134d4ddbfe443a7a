const users = new Map();

function findUser(id) {
  const user = users.get(id);
  if (!user) return null;
  return user;
}

export function greet(id) {
  const user = findUser(id);
  if (!user) return 'Hello';
  return `Hello ${user.name}`;
}

export function mail(id) {
  return findUser(id)?.mail;
}

export function name(id) {
  const { name: found } = findUser(id) ?? { name: 'nobody' };
  return found;
}

export function role(id) {
  const user = findUser(id);
  assertFound(user);
  return user.role;
}

export function age(id) {
  if (!users.has(id)) return 0;
  return findUser(id).age;
}

export function town(id) {
  if (!isKnown(id)) throw new Error('unknown');
  const user = findUser(id);
  return user.town;
}

export function street(id, isGuest) {
  const user = findUser(id);
  return isGuest ? '' : user.street;
}

export function last(id) {
  const user = findUser(id) || guest;
  return user.last;
}
