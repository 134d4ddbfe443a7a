interface User {
  readonly id: string;
  readonly name: string;
}

const groups = new Map<string, User[]>();

export function add(user: User): void {
  if (!groups.has(user.id)) groups.set(user.id, []);
  groups.get(user.id)!.push(user);
}

export function counted(names: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  names.forEach((name, index) => {
    if (!found.has(name)) found.set(name, []);
    found.get(name)!.push(index);
  });
  return found;
}

export function majorOf(version: string): number {
  if (!/^v(\d+)/.test(version)) return 0;
  return Number(version.match(/^v(\d+)/)![1]);
}

export function minorOf(version: string): number {
  if (!version.includes('.')) return 0;
  return Number(version.match(/\.(\d+)/)![1]);
}

export function nameOf(users: readonly User[], id: string): string | undefined {
  return users.some((user) => user.id === id) ? users.find((user) => user.id === id)!.name : undefined;
}

export function firstWord(text: string): string {
  return text.match(/^\w*/)![0];
}

export function own(): string {
  return 'v1.2'.match(/^v(\d+)/)![1];
}

export function explained(version: string): string {
  // The schema lets nothing else through.
  return version.match(/^v(\d+)/)![1];
}

export function handed(users: readonly User[], id: string): User {
  return users.find((user) => user.id === id)!;
}

export function element(): string {
  return document.getElementById('app')!.id + document.querySelector('main')!.id;
}

export function lastOf(list: string[]): string {
  return list.pop()!.trim();
}

const levels = [{ name: 'info', color: 'blue' }];
export const colorOfInfo = (): string => levels.find((level) => level.name === 'info')!.color;

class Store {
  readonly #users: readonly User[] = [];

  #nameOf(id: string): string {
    return this.#users.find((user) => user.id === id)!.name;
  }
}
export const store = new Store();

const handlers = new Map<string, (event: string) => void>();
export function dispatch(name: string, event: string): void {
  handlers.get(name)!(event);
}
