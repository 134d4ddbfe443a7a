export function active(users: { isActive: boolean }[]): object[] {
  const found: object[] = []; // expect: unread-collection
  for (const user of users) if (user.isActive) found.push(user);
  return users;
}

export function count(words: string[]): number {
  const seen = new Set<string>(); // expect: unread-collection
  let total = 0;
  for (const word of words) {
    seen.add(word);
    total += 1;
  }
  return total;
}

export function index(rows: { id: string }[]): void {
  const byId = new Map<string, object>(); // expect: unread-collection
  rows.forEach((row) => {
    byId.set(row.id, row);
  });
  console.log(rows.length);
}
