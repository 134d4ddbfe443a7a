export class LoginError extends Error {}

export function login(user: string, password: string): void {
  if (password === '') throw new LoginError(`no password for ${user}`);
  if (user === '') throw new LoginError('no user', { cause: password });
}
