// ./users, now: export async function fetchUsers() { return []; } export type User = { name: string }; export interface Page { users: User[] } export const limits = { perPage: 20 }; export default fetchUsers;
import all, { fetchUsers, limits } from './users';
import type { Page, User } from './users';

export async function page(of: Page): Promise<User[]> {
  return [...of.users, ...(await fetchUsers()), ...(await all())].slice(0, limits.perPage);
}
