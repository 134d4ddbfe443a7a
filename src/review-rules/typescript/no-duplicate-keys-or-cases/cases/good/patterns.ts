interface User {
  readonly name: string;
  readonly roles: readonly string[];
}

export function show(user: User): string {
  const { name, name: title, roles: [first] } = user;
  let alias = '';
  ({ name: alias, name: alias } = user);
  return `${name} ${title} ${alias} ${first ?? ''}`;
}
