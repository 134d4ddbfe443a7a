import { load, save, store } from './users';

export async function names(ids: string[]) {
  return await Promise.all(ids.map(async (id) => load(id)));
}

export async function saveAll(cursor: { map(work: (user: { id: string }) => Promise<void>): Promise<void> }) {
  await cursor.map(async (user) => save(user));
  await store.users().map(async (user: { id: string }) => save(user));
}

export async function first(ids: string[]) {
  const users = ids.map(async (id) => load(id));
  const user = await users[0];
  users[0].then((one) => one.name);
  for (const one of users) save((await one).id);
  for await (const one of ids.map(async (id) => load(id))) save(one.name);
  return user.name;
}
