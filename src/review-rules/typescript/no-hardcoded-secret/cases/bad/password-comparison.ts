interface Credentials {
  readonly user: string;
  readonly password: string;
}

export function isAdmin(login: Credentials): boolean {
  return login.user === 'admin' && login.password === 'Winter2024!'; // expect: hardcoded-secret
}
