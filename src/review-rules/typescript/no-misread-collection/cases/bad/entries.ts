export function index(users: { id: string; name: string }[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const user of users) {
    names[user.id] = user.name; // expect: misread-collection
  }
  return names;
}

export function nameOf(names: Map<string, string>, id: string): string {
  return names[id] ?? 'nobody'; // expect: misread-collection
}

export function write(tags: Set<string>): string {
  const all = new Set([...tags, 'new']);
  return JSON.stringify(all); // expect: misread-collection
}

export function list(prices: Map<string, number>): string[] {
  return Object.keys(prices); // expect: misread-collection
}

export function copy(prices: ReadonlyMap<string, number>): object {
  return Object.assign({}, prices); // expect: misread-collection
}
