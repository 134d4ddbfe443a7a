export function tokenOf(req: Request) {
  return req.headers.authorization!.split(' ')[1];
}

export async function nameOf(id: string) {
  const user = (await users.findOneBy({ id }))!;
  return user.name;
}
