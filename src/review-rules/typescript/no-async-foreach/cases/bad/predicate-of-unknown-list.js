export function pick(users, api) {
  const active = users.filter(async (user) => await api.isActive(user.id)); // expect: misused-promise
  if (users.some(async (user) => (await api.roles(user.id)).includes('admin'))) { // expect: misused-promise
    return active;
  }
  return users.findIndex(async (user) => await api.isOwner(user)); // expect: misused-promise
}
