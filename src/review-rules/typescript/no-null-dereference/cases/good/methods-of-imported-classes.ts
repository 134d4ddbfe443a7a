// ./users.ts, now: export class Users { async load(id: string): Promise<User | null> { const row = await db.get(id); return row ? { id, row } : null; } first(): User { return this.all[0]; } }
import { Users } from './users.ts';

export class Service {
  constructor(private readonly users: Users) {}

  async name(id: string): Promise<string> {
    const user = await this.users.load(id);
    if (!user) throw new Error('no such user');
    return user.name + this.users.first().name;
  }

  async short(id: string): Promise<string | undefined> {
    return (await this.users.load(id))?.name;
  }

  async sure(): Promise<string> {
    const user = await this.users.load('root');
    return user?.name ?? 'root';
  }
}
