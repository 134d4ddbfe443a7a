export function leave(rooms, id, store) {
  const user = { id };
  const online = new Set([user]);
  online.delete(user);
  store.delete({ id });
  store.get({ id });
  for (const name in rooms) rooms[name].members.delete(id);
  const names = Object.keys(rooms);
  for (const place in Object.keys(rooms)) store.add(names[place]);
}
