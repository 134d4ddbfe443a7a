// ./users.ts, before: export class Users { save(user: User): void {} find(id: string) { return this.all[id]; } list(): string[] { return []; } }
// ./users.ts, now: export class Users { save(user: User, by: User): void {} find(id: string) { return id in this.all ? this.all[id] : null; } async list(): Promise<string[]> { return []; } }
import { Users } from './users.ts';

export class Service {
  constructor(private readonly users: Users) {}

  add(user: User): string {
    this.users.save(user); // expect: missing-argument
    return this.users.find('a').name; // expect: new-null
  }

  all(): string {
    return this.users.list().join(', '); // expect: new-promise
  }
}
