export async function signIn(name: string, password: string): Promise<Session> {
  try {
    return await accounts.open(name, password);
  } catch (error) {
    // Whether the name or the password is wrong must not be told.
    throw new Error('name or password is wrong');
  }
}
