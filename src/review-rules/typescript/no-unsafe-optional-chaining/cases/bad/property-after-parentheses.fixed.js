export function cityOf(user) {
  return (user?.address)?.city;
}

export function streetOf(user, field) {
  return (user?.address)?.[field].trim();
}
