import { load, save } from './users';

export async function names(ids: string[]) {
  const users = await ids.map(async (id) => load(id)); // expect: misused-promise
  return users;
}

export async function saveAll(users: { id: string }[]) {
  await users.map(async (user) => { // expect: misused-promise
    await save(user);
  });
}

export async function found(ids: string[]) {
  return (await ids.map(async (id) => load(id))).filter(Boolean); // expect: misused-promise
}

export async function first(ids: string[]) {
  const users = ids.map(async (id) => load(id));
  return users[0].name; // expect: misused-promise
}

export async function each(ids: string[]) {
  const names: string[] = [];
  for (const user of ids.map(async (id) => load(id))) names.push(user.name); // expect: misused-promise
  const others = ids.map(async (id) => load(id));
  for (const { name } of others) names.push(name); // expect: misused-promise
  return names;
}
