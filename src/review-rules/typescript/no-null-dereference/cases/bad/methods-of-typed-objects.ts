class Users {
  readonly #cache = new Map<string, User>();

  async load(id: string): Promise<User | null> {
    const row = await db.get(id);
    return row ? { id, row } : null;
  }

  find(id: string): User | undefined {
    return this.#cache.get(id);
  }
}

export class Service {
  constructor(private readonly users: Users) {}

  async name(request: Request): Promise<string> {
    const user = await this.users.load(request.params.id);
    return user.name; // expect: null-result-of-call
  }
}

export function nameOf(users: Users, request: Request): string {
  return users.find(request.params.id).name; // expect: null-result-of-call
}
