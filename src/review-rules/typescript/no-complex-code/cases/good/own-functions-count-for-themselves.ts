// options: {"complexity": 4, "nesting": 2, "function_lines": 12, "file_lines": 40}

export function sorted(users: User[]): User[] {
  const byAge = (a: User, b: User): number => (a.age === b.age ? 0 : a.age < b.age ? -1 : 1);
  const byName = (a: User, b: User): number => (a.name === b.name ? 0 : a.name < b.name ? -1 : 1);
  return users.filter((user) => user.age > 0 && user.name !== '').sort(byName).sort(byAge);
}
