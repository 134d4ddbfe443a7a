class Users {
  async save(user: User): Promise<void> {
    await db.save(user);
  }

  count(): number {
    return 1;
  }
}

interface Other {
  save(user: User): void;
}

export class Service {
  private readonly own = new Users();

  constructor(
    private readonly users: Users,
    private readonly other: Other,
    private readonly any: Users | Other,
  ) {}

  async move(user: User): Promise<void> {
    this.other.save(user);
    this.any.save(user);
    this.own.count();
    await this.users.save(user);
    return this.own.save(user);
  }

  static of(users: { save(user: User): void }, user: User): void {
    users.save(user);
  }
}
