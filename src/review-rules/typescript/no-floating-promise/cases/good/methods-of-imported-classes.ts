// ./users.ts, now: export class Users { async save(user: User): Promise<void> { await db.save(user); } drop(user: User): void {} load(id: string): Promise<User>; load(id: number): void; load(id: any): any { return db.load(id); } } export interface Mailer { send(text: string): Promise<void>; stop(): void; }
import { Users } from './users.ts';
import type { Mailer } from './users.ts';
import type { Users as Others } from './others.ts';

export class Service {
  readonly #own = new Users();

  constructor(
    private readonly users: Users,
    private readonly others: Others,
    private readonly unknown: { save(user: User): void },
  ) {}

  async add(user: User): Promise<void> {
    await this.users.save(user);
    this.#own.save(user).catch(report);
    this.others.save(user);
    this.unknown.save(user);
    this.users.drop(user);
    this.#own.load('a');
    return this.users.save(user);
  }
}

export function tell(mail: Mailer, save: (mail: Mailer) => void): void {
  mail.stop();
  save(mail);
  void mail.send('hello');
}

export class Local {
  save(): void {}
}

export function local(users: Local): void {
  users.save();
}
