export async function load({ user }: Context): Promise<void> {
  if (user === undefined) throw { redirectTo: '/sign-in' };
}
