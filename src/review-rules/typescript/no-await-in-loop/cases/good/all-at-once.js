export const usersOf = (ids) => Promise.all(ids.map((id) => fetchUser(id)));
