export function cityOf(user) {
  return (user?.address).city; // expect: unsafe-optional-chain
}

export function streetOf(user, field) {
  return (user?.address)[field].trim(); // expect: unsafe-optional-chain
}
