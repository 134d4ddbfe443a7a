export const findOwner = (users, userId) => users.find((user) => userId === userId && user.active); // expect: self-compare

export function matches(route, path) {
  return route.enabled && path == path; // expect: self-compare
}

const kinds = ['a', 'b'];
export const sameKinds = (other) => other.length > 0 && kinds === kinds; // expect: self-compare
