export function index(users: { id: string; name: string }[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const user of users) {
    names[user.id] = user.name; // expect: field-for-entry
  }
  return names;
}

export function nameOf(names: Map<string, string>, id: string): string {
  return names[id] ?? 'nobody'; // expect: field-for-entry
}

export function write(tags: Set<string>): string {
  const all = new Set([...tags, 'new']);
  return JSON.stringify(all); // expect: lost-entries
}

export function list(prices: Map<string, number>): string[] {
  return Object.keys(prices); // expect: lost-entries
}

export function copy(prices: ReadonlyMap<string, number>): object {
  return Object.assign({}, prices); // expect: lost-entries
}
