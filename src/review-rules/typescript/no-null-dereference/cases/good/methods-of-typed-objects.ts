class Users {
  readonly #cache = new Map<string, User>();

  find(id: string): User | undefined {
    return this.#cache.get(id);
  }

  sure(id: string): User {
    return this.#cache.get(id);
  }
}

export class Service {
  constructor(private readonly users: Users) {}

  name(request: Request): string {
    const user = this.users.find(request.params.id);
    if (user === undefined) throw new Error('no such user');
    return user.name + this.users.sure(request.params.id).name;
  }
}

export function nameOf(users: Users, request: Request): string | undefined {
  return users.find(request.params.id)?.name;
}
