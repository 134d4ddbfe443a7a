export function createAccessToken(user) {
  return btoa(`${user.id}:${Math.random()}`); // expect: weak-random
}

function newApiKey() {
  return 'key-' + Math.random().toString(36); // expect: weak-random
}

export default { newApiKey };
