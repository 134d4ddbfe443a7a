// ./users.ts, now: export class Users { async save(user: User): Promise<void> { await db.save(user); } async drop(user: User): Promise<void> { await db.drop(user); } async move(user: User): Promise<void> { await db.move(user); } async sort(): Promise<void> { await db.sort(); } async close(): Promise<void> { await db.close(); } static async clear(): Promise<void> { await db.clear(); } } export interface Mailer { send(text: string): Promise<void>; } export const mailer = { async flush(): Promise<void> { await db.flush(); } };
import { mailer, Users } from './users.ts';
import type { Mailer } from './users.ts';

const shared = new Users();

export class Service {
  readonly #own = new Users();
  private readonly log: Mailer;

  constructor(
    private readonly users: Users,
    log: Mailer,
  ) {
    this.log = log;
  }

  async add(user: User): Promise<void> {
    this.users.save(user); // expect: floating-promise
    this.#own.drop(user); // expect: floating-promise
    this.log.send('added'); // expect: floating-promise
    shared.move(user); // expect: floating-promise
    await this.users.close();
  }
}

export async function tell(mail: Mailer): Promise<void> {
  mail.send('hello'); // expect: floating-promise
  mailer.flush(); // expect: floating-promise
  Users.clear(); // expect: floating-promise
  new Users().sort(); // expect: floating-promise
  await shared.close();
}
