interface User {
  readonly name: string;
  readonly roles: readonly string[];
}

async function loadUser(id: string): Promise<User | undefined> {
  const response = await fetch(`/users/${id}`);
  return response.ok ? await response.json() : undefined;
}

export async function greet(id: string): Promise<string> {
  const user = loadUser(id); // expect: missing-await
  if (!user) return 'Who are you?';
  return `Hello ${user.name}`;
}

export async function hasAccess(id: string): Promise<boolean> {
  const user = loadUser(id); // expect: missing-await
  if (user) {
    return true;
  }
  return false;
}

export async function roles(id: string): Promise<readonly string[]> {
  const { name, ...user } = (await loadUser(id)) ?? { name: '', roles: [] };
  const other = loadUser(name); // expect: missing-await
  const list = [...other];
  return [...user.roles, ...list];
}

async function loadFlags(): Promise<Record<string, string>> {
  return await (await fetch('/flags')).json();
}

export async function isOn(flag: string): Promise<boolean> {
  const flags = loadFlags(); // expect: missing-await
  return flags[flag] === 'on';
}

export class Flags {
  private async all(): Promise<readonly string[]> {
    return Object.keys(await loadFlags());
  }

  async first(): Promise<string | undefined> {
    const names = this.all(); // expect: missing-await
    return names[0];
  }
}
