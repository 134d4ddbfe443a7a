// ./users.ts, now: export class Users { async load(id: string): Promise<User | null> { const row = await db.get(id); return row ? { id, row } : null; } find(id: string) { for (const user of this.all) { if (user.id === id) return user; } return undefined; } } export const users = new Users();
import { users, Users } from './users.ts';

export class Service {
  constructor(private readonly users: Users) {}

  async name(request: Request): Promise<string> {
    const user = await this.users.load(request.params.id);
    return user.name; // expect: null-result-of-import
  }
}

export async function show(id: string): Promise<string> {
  const user = await users.load(id);
  return user.name; // expect: null-result-of-import
}

export function nameOf(repository: Users, id: string): string {
  return repository.find(id).name; // expect: null-result-of-import
}
