import { fetchUser } from './users.ts';

export async function load(id: string) {
  return await fetchUser(id);
}
