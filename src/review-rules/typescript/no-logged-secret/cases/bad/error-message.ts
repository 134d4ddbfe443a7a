export function checkPassword(user: string, password: string): void {
  if (password.length < 8) throw new Error(`"${password}" of ${user} is too short`); // expect: logged-secret
}

export function open(accessToken: string | undefined, retries: number): never {
  throw new TypeError('cannot open with ' + accessToken + ' after ' + String(retries)); // expect: logged-secret
}
