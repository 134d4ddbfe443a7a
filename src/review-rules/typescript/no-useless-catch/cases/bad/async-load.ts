import { fetchUser } from './users.ts';

export async function load(id: string) {
  try {
    return await fetchUser(id);
  } catch (error) { // expect: useless-catch
    throw error;
  }
}
