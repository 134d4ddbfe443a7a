interface User {
  readonly id: string;
  readonly name: string;
  greet(): string;
}

export function majorOf(version: string): number {
  return Number(version.match(/^v(\d+)/)![1]); // expect: non-null-assertion
}

export function nameOf(users: readonly User[], id: string): string {
  return users.find((user) => user.id === id)!.name; // expect: non-null-assertion
}

export function greet(users: readonly User[], id: string): string {
  return users.find((user) => user.id === id)!.greet(); // expect: non-null-assertion
}

export function partsOf(range: string): readonly string[] {
  const [, from, to] = /^(\d+)-(\d+)$/.exec(range)!; // expect: non-null-assertion
  return [from, to];
}

export function keyOf(line: string): string {
  const { groups } = line.match(/(?<key>\w+)=/)!; // expect: non-null-assertion
  return groups.key;
}

export function agesOf(users: readonly User[], id: string): number {
  const { name } = users.find(({ id: own }) => own === id)!; // expect: non-null-assertion
  return name.length;
}

export class Directory {
  constructor(private readonly users: readonly User[]) {}

  emailOf(id: string): string {
    return `${this.users.find((user) => user.id === id)!.name}@example.org`; // expect: non-null-assertion
  }

  lastOf(id: string): string {
    return (this.users.findLast((user) => user.id === id) as User | undefined)!.name; // expect: non-null-assertion
  }
}

export const portOf = (address: string): number => Number(address.match(/:(\d+)$/)![1]); // expect: non-null-assertion
