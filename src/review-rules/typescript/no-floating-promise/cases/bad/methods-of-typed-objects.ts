class Users {
  async save(user: User): Promise<void> {
    await db.save(user);
  }

  async drop(user: User): Promise<void> {
    await db.drop(user);
  }
}

export class Service {
  private readonly own = new Users();
  #third: Users;

  constructor(
    private readonly users: Users,
    third: Users,
  ) {
    this.#third = third;
  }

  async move(user: User): Promise<void> {
    this.users.save(user); // expect: floating-promise
    this.own.drop(user); // expect: floating-promise
    await this.#third.save(user);
  }
}

export async function replace(users: Users, user: User): Promise<void> {
  users.drop(user); // expect: floating-promise
  await users.save(user);
}
